package org.sharaka.testing.memory;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BinaryOperator;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Seat;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.FoldKey;
import org.sharaka.domain.text.Language;

final class MemoryMemberships extends Shelf<MembershipId, Membership> implements Memberships {

    private final State state;

    MemoryMemberships(State state) {
        super(state.memberships(), Membership::id);
        this.state = state;
    }

    private static final Comparator<Versioned<Membership>> LAST_DAY =
            Comparator.comparing(seat -> seat.value().snapshot().end().fold(Membership.End::on, () -> LocalDate.MAX));

    @Override
    public List<Versioned<Membership>> of(PartnerId partner) {
        return state.memberships().values().stream()
                .filter(seat -> seat.value().partner().equals(partner))
                .toList();
    }

    @Override
    public List<Seat> heldOn(LocalDate on, Language reader) {
        return state.memberships().values().stream()
                .filter(seat -> seat.value().isHeldOn(on))
                .collect(toMap(
                        seat -> seat.value().partner(),
                        seat -> seat,
                        BinaryOperator.minBy(LAST_DAY),
                        LinkedHashMap::new))
                .values()
                .stream()
                .map(seat -> new Seat(
                        seat.value(),
                        seat.version(),
                        state.partners()
                                .get(seat.value().partner())
                                .value()
                                .profile()
                                .name()))
                .sorted(Comparator.comparing(seat -> FoldKey.of(seat.name().in(reader))))
                .toList();
    }
}
