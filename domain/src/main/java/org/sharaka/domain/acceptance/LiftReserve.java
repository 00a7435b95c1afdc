package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * A reserve is lifted, by someone else than who raised it.
 *
 * @param on the day
 * @param reserve which reserve
 * @param evidence what shows that it is mended; the rule fails without it
 */
public record LiftReserve(LocalDate on, ReserveId reserve, Fact<Document> evidence) implements DeliveryStep {

    private static final String WORD = "lift";

    @Override
    public String gate() {
        return "reserve." + WORD;
    }

    @Override
    public Optional<String> missingFrom(Delivery delivery) {
        return delivery.reserve(reserve).isEmpty() ? Optional.of(reserve.value()) : Optional.empty();
    }

    @Override
    public DeliveryInquiry look(Delivery delivery, DeliveryCircumstances around) {
        return new DeliveryInquiry.LiftingReserve(
                on,
                delivery.project(),
                around.parties(),
                reserve,
                open(delivery).raised(),
                around.actor(),
                evidence);
    }

    @Override
    public Outcome<Delivery> taken(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        DeliveryInquiry inquiry = look(delivery, around);
        Written.inOrder(open(delivery).raised().on(), on);
        return Outcome.through(
                book,
                inquiry,
                () -> lifted(delivery, around),
                after -> List.of(DeliveryEvent.of("reserve.lifted", delivery.project(), told(delivery))));
    }

    private Delivery lifted(Delivery delivery, DeliveryCircumstances around) {
        Reserve.Lifting lifting =
                new Reserve.Lifting(around.act(on), evidence.value().orElseThrow());
        return delivery.with((Reserve present) -> present.id().equals(reserve) ? present.liftedBy(lifting) : present);
    }

    private Reserve open(Delivery delivery) {
        Reserve present =
                delivery.reserve(reserve).orElseThrow(() -> InvalidValue.at("/reserve", "value.reference", "unknown"));
        if (!present.isOpen()) {
            throw new WrongState(WORD, "LIFTED");
        }
        return present;
    }

    @Override
    public Map<String, String> told(Delivery delivery) {
        Particulars told = Particulars.on(on).and("reserve", reserve.value());
        evidence.value().ifPresent(told::and);
        return told.all();
    }
}
