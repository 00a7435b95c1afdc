package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * A condition of acceptance gets a later day, once, by decision.
 *
 * @param on the day of the decision
 * @param condition which condition
 * @param until the new day, after the present one
 * @param reason why, a paragraph
 * @param document the decision, a {@link DocumentKind#DECISION} dated no later than the day
 */
public record ExtendCondition(LocalDate on, ConditionId condition, LocalDate until, String reason, Document document)
        implements DeliveryStep {

    private static final String WORD = "extend-condition";
    private static final String GATE = "project." + WORD;

    /**
     * Checks reason and decision.
     *
     * @throws InvalidValue {@code value.text} at {@code /reason}; {@code value.enum} at {@code /document/kind};
     *     {@code value.date} with reason {@code late} at {@code /document/date}
     */
    public ExtendCondition {
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
        return look(delivery, around, on, condition, Fact.known(until));
    }

    static DeliveryInquiry look(
            Delivery delivery,
            DeliveryCircumstances around,
            LocalDate on,
            ConditionId condition,
            Fact<LocalDate> until) {
        ConditionOfLot place = ConditionOfLot.open(delivery, condition, WORD);
        Condition present = place.condition();
        return new DeliveryInquiry.ExtendingCondition(
                on,
                delivery.project(),
                around.parties(),
                around.centreOpen(),
                condition,
                present.paper(),
                present.by(),
                present.extension().value().isPresent(),
                until);
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        ConditionOfLot place = ConditionOfLot.open(delivery, condition, WORD);
        Written.inOrder(place.acceptedOn(), on);
        Faults faults = new Faults();
        Written.notBefore(faults, "/until", place.condition().due().plusDays(1), until);
        faults.throwIfAny();
        Extension extension = new Extension(new Decision(around.act(on), document, reason), until);
        return Outcome.through(
                book,
                inquiry,
                () -> place.changed(delivery, present -> present.extendedBy(extension)),
                after -> List.of(DeliveryEvent.of("condition.extended", delivery.project(), told(delivery))));
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        return Particulars.on(on)
                .and("condition", condition.value())
                .and("until", until.toString())
                .and("reason", reason)
                .and(document)
                .all();
    }
}
