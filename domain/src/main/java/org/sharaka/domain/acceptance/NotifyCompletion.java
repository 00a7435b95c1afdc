package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.project.Step;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Who builds gives notice that works are complete.
 *
 * @param on the day the notice came in
 * @param lots which lots; empty for all that are in execution
 * @param document the notice, a {@link DocumentKind#NOTICE} dated no later than the day
 */
public record NotifyCompletion(LocalDate on, List<LotId> lots, Document document) implements DeliveryStep {

    /**
     * Checks the notice.
     *
     * @throws InvalidValue {@code value.enum} at {@code /document/kind}; {@code value.date} with reason {@code late} at
     *     {@code /document/date}
     */
    public NotifyCompletion {
        lots = List.copyOf(lots);
        Faults faults = new Faults();
        document.mustBe(DocumentKind.NOTICE, on, "/document", faults);
        faults.throwIfAny();
    }

    @Override
    public String gate() {
        return Step.NOTIFY_COMPLETION.gate();
    }

    @Override
    public Fact<Step> arrow() {
        return Fact.known(Step.NOTIFY_COMPLETION);
    }

    @Override
    public DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around) {
        return look(delivery, around, on, lots);
    }

    static DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around, LocalDate on, List<LotId> named) {
        around.project().requires(Step.NOTIFY_COMPLETION);
        chosen(delivery, named);
        return new DeliveryInquiry.Reporting(on, delivery.project(), around.parties(), DeliveryInquiry.Report.NOTICE);
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        List<Lot> chosen = chosen(delivery, lots);
        Written.inOrder(delivery.earliest(chosen), on);
        Notice notice = new Notice(around.act(on), document);
        return Outcome.through(
                book, inquiry, () -> delivery.with(chosen, lot -> lot.completedBy(notice)), after -> List.of());
    }

    private static List<Lot> chosen(Delivery delivery, List<LotId> named) {
        return delivery.standing(Step.NOTIFY_COMPLETION.word(), named, Stage.IN_EXECUTION);
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        return Particulars.on(on).and(document).and(chosen(delivery, lots)).all();
    }
}
