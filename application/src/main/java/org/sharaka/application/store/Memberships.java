package org.sharaka.application.store;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.text.Language;

/** Out-port: the store of seats on the committee. */
public interface Memberships extends Store<MembershipId, Membership> {

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
