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
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The guarantee period is extended by decision while it runs.
 *
 * @param on the day of the decision
 * @param lots which lots; empty for all that are provisionally accepted
 * @param until the new end, after the present one
 * @param reason why, a paragraph
 * @param document the decision, a {@link DocumentKind#DECISION} dated no later than the day
 */
public record ExtendGuarantee(LocalDate on, List<LotId> lots, LocalDate until, String reason, Document document)
        implements DeliveryStep {

    private static final String WORD = "extend-guarantee";
    private static final String GATE = "project." + WORD;

    /**
     * Checks reason and decision.
     *
     * @throws InvalidValue {@code value.text} at {@code /reason}; {@code value.enum} at {@code /document/kind};
     *     {@code value.date} with reason {@code late} at {@code /document/date}
     */
    public ExtendGuarantee {
        lots = List.copyOf(lots);
        Faults faults = new Faults();
        reason = Written.reason(faults, reason);
        document.mustBe(DocumentKind.DECISION, on, "/document", faults);
        faults.throwIfAny();
    }

    @Override
    public String gate() {
        return GATE;
    }

    @Override
    public boolean isDecision() {
        return true;
    }

    @Override
    public DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around) {
        return look(delivery, around, on, lots);
    }

    static DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around, LocalDate on, List<LotId> named) {
        return new DeliveryInquiry.ExtendingGuarantee(
                on,
                delivery.project(),
                around.parties(),
                chosen(delivery, named).stream()
                        .map(lot -> new LotInGuarantee(
                                lot.id(), Fact.known(accepted(lot).guaranteeEnd()), List.of(), List.of()))
                        .toList());
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        List<Lot> chosen = chosen(delivery, lots);
        Written.inOrder(delivery.earliest(chosen), on);
        Faults faults = new Faults();
        for (Lot lot : chosen) {
            if (!faults.any()) {
                Written.notBefore(faults, "/until", accepted(lot).guaranteeEnd().plusDays(1), until);
            }
        }
        faults.throwIfAny();
        Extension extension = new Extension(new Decision(around.act(on), document, reason), until);
        return Outcome.through(
                book,
                inquiry,
                () -> delivery.with(chosen, lot -> lot.withAcceptance(accepted -> accepted.extendedBy(extension))),
                after -> List.of(DeliveryEvent.of("guarantee.extended", delivery.project(), told(delivery))));
    }

    private static List<Lot> chosen(Delivery delivery, List<LotId> named) {
        return delivery.standing(WORD, named, Stage.PROVISIONALLY_ACCEPTED);
    }

    private static ProvisionalAcceptance accepted(Lot lot) {
        return lot.acceptance().value().orElseThrow();
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        return Particulars.on(on)
                .and("until", until.toString())
                .and("reason", reason)
                .and(document)
                .and(chosen(delivery, lots))
                .all();
    }
}
