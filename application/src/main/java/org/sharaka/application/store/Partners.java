package org.sharaka.application.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.partner.Ice;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.text.LanguageMap;

/** Out-port: the store of partners. */
public interface Partners extends Store<PartnerId, Partner> {

    /**
     * The other active partner that has an ICE.
     *
     * @param ice the ICE
     * @param but the partner that may have it
     * @return the one that has it; nothing where it is free
     */
    Optional<Partner> holder(Ice ice, PartnerId but);

    /**
     * The active partners of like name: a present name of theirs has the same fold key or the same skeleton as one of
     * these.
     *
     * @param name the names to compare
     * @param but the partner itself
     * @return their references, in order
     */
    List<String> alike(LanguageMap name, PartnerId but);

    /**
     * The partners of a kind that have one of these names, active or not.
     *
     * @param foldKeys fold keys of names
     * @param kind the kind
     * @return those with a present name of such a key, in the order of their references
     */
    List<Versioned<Partner>> named(Set<String> foldKeys, PartnerKind kind);

    /**
     * A part of the list, in the order of names in the reader's language.
     *
     * @param query what is asked for
     * @return the part, and where the list goes on
     */
    Slice<Versioned<Partner>, PartnerQuery.Position> list(PartnerQuery query);

    /** {@return the partners that were ever blocked or have ended, in no order} */
    List<Partner> blockedOrEnded();

    /** {@return whether there is no partner at all; true for an empty register} */
    boolean isEmpty();
}
