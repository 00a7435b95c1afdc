package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Who builds gives notice that works are complete.
 *
 * @param on the day the notice came in
 * @param lots which lots; empty for all that are in execution
 * @param document the notice, a {@link DocumentKind#NOTICE} dated no later than the day
 */
public record NotifyCompletion(LocalDate on, List<LotId> lots, Fact<Document> document) implements ArrowStep {

    /**
     * Checks the notice.
     *
     * @throws InvalidValue {@code value.enum} at {@code /document/kind}; {@code value.date} with reason {@code late} at
     *     {@code /document/date}
     */
    public NotifyCompletion {
        lots = List.copyOf(lots);
        Written.mustBe(DocumentKind.NOTICE, on, document);
    }

    @Override
    public Arrow arrow() {
        return Arrow.NOTIFY_COMPLETION;
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        around.project().requires(arrow());
        chosen(delivery);
        return new DeliveryInquiry.Reporting(on, delivery.project(), around.parties(), DeliveryInquiry.Report.NOTICE);
    }

    @Override
    public LocalDate restsOn(Delivery delivery) {
        return delivery.earliest(chosen(delivery));
    }

    @Override
    public void check(Delivery delivery) {
        document.required("/document");
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        List<Lot> chosen = chosen(delivery);
        Notice notice = new Notice(around.act(on), document.required("/document"));
        return around.moved(
                this,
                delivery.with(chosen, lot -> lot.completedBy(notice)),
                Particulars.on(on).and(notice.document()).and(chosen),
                List.of());
    }

    private List<Lot> chosen(Delivery delivery) {
        return delivery.standing(arrow().word(), lots, Stage.IN_EXECUTION);
    }
}
