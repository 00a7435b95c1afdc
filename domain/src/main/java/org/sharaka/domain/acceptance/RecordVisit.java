package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Lots that were notified complete are visited.
 *
 * @param on the day of the visit, not before the notice
 * @param lots which lots; empty for all that were notified complete
 * @param by who visited, one line
 * @param remarks what was found, a paragraph; unknown where nothing was written
 * @param occupied whether somebody already uses the lots; unknown where it was not recorded
 */
public record RecordVisit(LocalDate on, List<LotId> lots, Fact<String> by, Fact<String> remarks, Fact<Boolean> occupied)
        implements DeliveryStep {

    /** For whoever writes projects. */
    public static final StepKind KIND = new StepKind("visit", Permission.WRITE_PROJECTS);

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
    public StepKind kind() {
        return KIND;
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        if (around.project().stage() == Stage.SUSPENDED || around.project().stage() == Stage.CANCELLED) {
            throw new WrongState(KIND.word(), around.project().stage().name());
        }
        chosen(delivery);
        return new DeliveryInquiry.Reporting(on, delivery.project(), around.parties(), DeliveryInquiry.Report.VISIT);
    }

    @Override
    public LocalDate earliest(Delivery delivery, DeliveryCircumstances around) {
        return delivery.earliest(chosen(delivery));
    }

    @Override
    public void check(Delivery delivery) {
        by.required("/by");
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        List<Lot> chosen = chosen(delivery);
        Visit visit = new Visit(around.act(on), by.required("/by"), remarks, occupied);
        return new Recorded<>(
                delivery.with(chosen, lot -> lot.with((Completion completion) -> completion.with(visit))),
                Particulars.on(on).and("by", visit.by()).and(chosen).as("delivery.visited", delivery.project()));
    }

    private List<Lot> chosen(Delivery delivery) {
        return delivery.standing(KIND.word(), lots, Stage.COMPLETION_NOTIFIED);
    }
}
