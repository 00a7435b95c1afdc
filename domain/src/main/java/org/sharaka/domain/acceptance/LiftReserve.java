package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A reserve is lifted, by someone other than who raised it.
 *
 * @param on the day
 * @param reserve which reserve
 * @param evidence what shows that it is mended; the rule fails without it
 */
public record LiftReserve(LocalDate on, ReserveId reserve, Fact<Document> evidence) implements DeliveryStep {

    /** For whoever writes projects. */
    public static final StepKind KIND = new StepKind("lift", Permission.WRITE_PROJECTS);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public Optional<String> missingFrom(Delivery delivery) {
        return delivery.reserve(reserve).isEmpty() ? Optional.of(reserve.value()) : Optional.empty();
    }

    @Override
    public DeliveryInquiry look(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
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
    public LocalDate earliest(Delivery delivery, DeliveryCircumstances around) {
        return open(delivery).raised().on();
    }

    @Override
    public Recorded<Delivery> take(Rulebook book, Delivery delivery, DeliveryCircumstances around) {
        Reserve.Lifting lifting = new Reserve.Lifting(around.act(on), evidence.required("/evidence"));
        return new Recorded<>(
                delivery.with((Reserve present) -> present.id().equals(reserve) ? present.liftedBy(lifting) : present),
                Particulars.on(on)
                        .and("reserve", reserve.value())
                        .and(lifting.evidence())
                        .as("reserve.lifted", delivery.project()));
    }

    private Reserve open(Delivery delivery) {
        Reserve present =
                delivery.reserve(reserve).orElseThrow(() -> InvalidValue.at("/reserve", "value.reference", "unknown"));
        if (!present.isOpen()) {
            throw new WrongState(KIND.word(), "LIFTED");
        }
        return present;
    }
}
