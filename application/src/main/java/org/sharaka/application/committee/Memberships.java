package org.sharaka.application.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.Language;

/** Out-port: the store of seats on the committee. */
public interface Memberships {

    /**
     * Adds a seat at version 1.
     *
     * @param seat a new one
     */
    void add(Membership seat);

    /**
     * Keeps a changed seat; its version grows by one.
     *
     * @param seat the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Membership seat, long version);

    /**
     * Finds a seat.
     *
     * @param id its id
     * @return nothing when there is none
     */
    Optional<Versioned<Membership>> find(MembershipId id);

    /**
     * The seats that a partner holds or held.
     *
     * @param partner whose
     * @return in the order they were added
     */
    List<Versioned<Membership>> of(PartnerId partner);

    /**
     * The seats that are held on a day ({@link Membership#isHeldOn}). Of two seats of one partner that would both count
     * because the beginning of one is unknown, the one that ends first is taken.
     *
     * @param on the day
     * @param reader the language whose order of names the list has
     * @return each seat with the name of the partner
     */
    List<Seat> heldOn(LocalDate on, Language reader);
}
