package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.time.FactOrder;

/**
 * A condition of acceptance is met with its document; late is better than never.
 *
 * @param on the day
 * @param condition which condition
 * @param document the paper that meets it
 */
public record MeetCondition(LocalDate on, ConditionId condition, Fact<Document> document) implements DeliveryStep {

    /** For whoever writes projects. */
    public static final StepKind KIND = new StepKind("meet", Permission.WRITE_PROJECTS);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public Optional<String> missingFrom(Delivery delivery) {
        return delivery.condition(condition).isEmpty() ? Optional.of(condition.value()) : Optional.empty();
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        return new DeliveryInquiry.MeetingCondition(
                on,
                delivery.project(),
                around.parties(),
                condition,
                place(delivery).condition().paper(),
                document);
    }

    @Override
    public void check(Delivery delivery) {
        FactOrder.check("/on", place(delivery).acceptedOn(), on);
        document.required("/document");
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        Condition.Met met = new Condition.Met(around.act(on), document.required("/document"));
        return new Recorded<>(
                place(delivery).changed(delivery, present -> present.metBy(met)),
                Particulars.on(on)
                        .and("condition", condition.value())
                        .and(met.document())
                        .as("condition.met", delivery.project()));
    }

    private ConditionOfLot place(Delivery delivery) {
        return ConditionOfLot.open(delivery, condition, KIND.word());
    }
}
