package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * A condition of acceptance is met with its document; late is better than never.
 *
 * @param on the day
 * @param condition which condition
 * @param document the paper that meets it
 */
public record MeetCondition(LocalDate on, ConditionId condition, Document document) implements DeliveryStep {

    private static final String WORD = "meet-condition";
    private static final String GATE = "project." + WORD;

    @Override
    public String gate() {
        return GATE;
    }

    @Override
    public Optional<String> missingFrom(Delivery delivery) {
        return delivery.condition(condition).isEmpty() ? Optional.of(condition.value()) : Optional.empty();
    }

    @Override
    public DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around) {
        return look(delivery, around, on, condition, Fact.known(document));
    }

    static DeliveryInquiry look(
            Delivery delivery,
            DeliveryCircumstances around,
            LocalDate on,
            ConditionId condition,
            Fact<Document> document) {
        ConditionOfLot place = ConditionOfLot.open(delivery, condition, WORD);
        return new DeliveryInquiry.MeetingCondition(
                on,
                delivery.project(),
                around.parties(),
                condition,
                place.condition().paper(),
                document);
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        ConditionOfLot place = ConditionOfLot.open(delivery, condition, WORD);
        Written.inOrder(place.acceptedOn(), on);
        Condition.Met met = new Condition.Met(around.act(on), document);
        return Outcome.through(
                book,
                inquiry,
                () -> place.changed(delivery, present -> present.metBy(met)),
                after -> List.of(DeliveryEvent.of("condition.met", delivery.project(), told(delivery))));
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        return Particulars.on(on)
                .and("condition", condition.value())
                .and(document)
                .all();
    }
}
