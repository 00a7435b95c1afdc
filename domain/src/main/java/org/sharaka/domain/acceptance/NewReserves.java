package org.sharaka.domain.acceptance;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;

/** The reserves that are raised with an acceptance. */
final class NewReserves {

    private NewReserves() {}

    /**
     * The lot a reserve is of: the one it names, or the only one.
     *
     * @throws InvalidValue {@code value.reference} or {@code value.required} at {@code /lot}
     */
    static Lot lotOf(Fact<LotId> named, List<Lot> lots, String pointer) {
        return named.fold(
                id -> lots.stream()
                        .filter(lot -> lot.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> InvalidValue.at(pointer + "/lot", "value.reference", "unknown")),
                () -> {
                    if (lots.size() != 1) {
                        throw InvalidValue.at(pointer + "/lot", "value.required", "missing");
                    }
                    return lots.get(0);
                });
    }

    /**
     * The reserves as they are raised with an acceptance, some perhaps without a deadline yet.
     *
     * @throws InvalidValue with all faults, by the place of each reserve
     */
    static List<Reserve> raised(Delivery delivery, List<NewReserve> reserves, List<Lot> lots, Act act) {
        Faults faults = new Faults();
        List<Reserve> raised = new ArrayList<>();
        for (int place = 0; place < reserves.size(); place++) {
            NewReserve reserve = reserves.get(place);
            String pointer = "/reserves/" + place;
            reserve.deadline()
                    .value()
                    .ifPresent(due -> Written.notBefore(faults, pointer + "/deadline", act.on(), due));
            faults.take("", () -> lotOf(reserve.lot(), lots, pointer))
                    .ifPresent(lot -> raised.add(reserve.raised(
                            delivery.reserveId(raised.size() + 1),
                            lot,
                            Reserve.Origin.ACCEPTANCE,
                            act,
                            reserve.deadline())));
        }
        faults.throwIfAny();
        return raised;
    }
}
