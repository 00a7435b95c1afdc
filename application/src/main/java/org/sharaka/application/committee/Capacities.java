package org.sharaka.application.committee;

import java.time.LocalDate;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.partner.PartnerId;

/**
 * What members of the committee become by what they do ({@code membership.capacity}): part of a use case that makes a
 * pledge or signs an agreement, in its unit of work.
 */
public final class Capacities {

    private final JournalWriter journal;

    /**
     * The capacities.
     *
     * @param journal tells of each
     */
    public Capacities(JournalWriter journal) {
        this.journal = journal;
    }

    /**
     * Adds a capacity to the seat that a partner holds on a day, where it does not name it yet. A partner without a
     * seat gets none.
     *
     * @param stores of the unit of work
     * @param call who acts
     * @param partner who pledged or signed
     * @param capacity what it has become
     * @param on on which day
     */
    public void gained(Stores stores, Call call, PartnerId partner, Capacity capacity, LocalDate on) {
        stores.of(Memberships.class).of(partner).stream()
                .filter(seat -> seat.value().isHeldOn(on))
                .filter(seat -> !seat.value().capacitiesOn(on).contains(capacity))
                .forEach(seat -> {
                    Membership more = seat.value().gaining(capacity, on);
                    stores.of(Memberships.class).keep(more, seat.version());
                    journal.write(stores.of(Journal.class), call, more.gain(capacity, on));
                });
    }
}
