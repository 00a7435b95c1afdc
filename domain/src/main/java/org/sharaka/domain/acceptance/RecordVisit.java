package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Lots that were notified complete are visited.
 *
 * @param on the day of the visit, not before the notice
 * @param lots which lots; empty for all that were notified complete
 * @param by who visited, one line
 * @param remarks what was seen, a paragraph, perhaps unsaid
 * @param occupied whether somebody already uses the lots; unknown where it was not said
 */
public record RecordVisit(LocalDate on, List<LotId> lots, String by, Fact<String> remarks, Fact<Boolean> occupied)
        implements DeliveryStep {

    private static final String WORD = "visit";

    /**
     * Checks the texts.
     *
     * @throws InvalidValue {@code value.text} at {@code /by} or {@code /remarks}
     */
    public RecordVisit {
        lots = List.copyOf(lots);
        Faults faults = new Faults();
        by = Written.line(faults, "/by", by);
        remarks = Written.paragraph(faults, "/remarks", remarks);
        faults.throwIfAny();
    }

    @Override
    public String gate() {
        return "project." + WORD;
    }

    @Override
    public DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around) {
        if (around.project().stage() == Stage.SUSPENDED || around.project().stage() == Stage.CANCELLED) {
            throw new WrongState(WORD, around.project().stage().name());
        }
        chosen(delivery);
        return new DeliveryInquiry.Reporting(on, delivery.project(), around.parties(), DeliveryInquiry.Report.VISIT);
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        List<Lot> chosen = chosen(delivery);
        Written.inOrder(delivery.earliest(chosen), on);
        Visit visit = new Visit(around.act(on), by, remarks, occupied);
        return Outcome.through(
                book,
                inquiry,
                () -> delivery.with(chosen, lot -> lot.with((Completion completion) -> completion.with(visit))),
                after -> List.of(DeliveryEvent.of("delivery.visited", delivery.project(), told(delivery))));
    }

    private List<Lot> chosen(Delivery delivery) {
        return delivery.standing(WORD, lots, Stage.COMPLETION_NOTIFIED);
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        return Particulars.on(on).and("by", by).and(chosen(delivery)).all();
    }
}
