package org.sharaka.web.committee;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.Seat;
import org.sharaka.domain.committee.Membership;
import org.sharaka.web.wire.NameWire;

/** A seat; the first day is null where it is unknown, the last while it has none. */
record SeatWire(String id, String partnerId, NameWire name, List<String> capacities, String since, String until) {

    static SeatWire of(Seat seat, LocalDate on) {
        Membership membership = seat.membership();
        return new SeatWire(
                membership.id().value(),
                membership.partner().value(),
                NameWire.of(seat.name()),
                membership.capacitiesOn(on).stream()
                        .sorted()
                        .<String>map(Enum::name)
                        .toList(),
                membership.since().fold(LocalDate::toString, () -> null),
                membership.snapshot().end().fold(end -> end.on().toString(), () -> null));
    }
}
