package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;
import org.sharaka.domain.time.FactOrder;

/**
 * A condition of acceptance gets a later day, once, by decision.
 *
 * @param on the day of the decision
 * @param condition which condition
 * @param until the new day, after the present one
 * @param reason why
 * @param document the decision, a {@link DocumentKind#DECISION} dated no later than the day
 */
public record ExtendCondition(
        LocalDate on, ConditionId condition, Fact<LocalDate> until, Fact<Reason> reason, Fact<Document> document)
        implements DeliveryStep {

    /** A decision, for whoever approves projects. */
    public static final StepKind KIND = new StepKind("extend-condition", Permission.APPROVE_PROJECTS);

    /**
     * Checks the decision.
     *
     * @throws InvalidValue {@code value.enum} at {@code /document/kind}; {@code value.date} with reason {@code late} at
     *     {@code /document/date}
     */
    public ExtendCondition {
        Written.mustBe(DocumentKind.DECISION, on, document);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        Condition present = place(delivery).condition();
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
    public void check(Delivery delivery) {
        Decision.check(reason, document);
        ConditionOfLot place = place(delivery);
        FactOrder.check("/on", place.acceptedOn(), on);
        Written.inOrder("/until", place.condition().due().plusDays(1), until.required("/until"));
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        Extension extension = new Extension(Decision.of(around.act(on), reason, document), until.required("/until"));
        return new Recorded<>(
                place(delivery).changed(delivery, present -> present.extendedBy(extension)),
                Particulars.of(extension)
                        .and("condition", condition.value())
                        .as("condition.extended", delivery.project()));
    }

    private ConditionOfLot place(Delivery delivery) {
        return ConditionOfLot.open(delivery, condition, KIND.word());
    }
}
