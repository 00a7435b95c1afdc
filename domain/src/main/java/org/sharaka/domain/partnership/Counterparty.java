package org.sharaka.domain.partnership;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;

/**
 * The party of an agreement as the rules see it; nothing else of a partner is kept with a ruling.
 *
 * @param id which partner
 * @param kind its kind
 * @param active whether it is in use
 */
public record Counterparty(PartnerId id, PartnerKind kind, boolean active) {

    /**
     * A partner as a party.
     *
     * @param partner as it is now
     * @return what the rules look at
     */
    public static Counterparty of(Partner partner) {
        return new Counterparty(partner.id(), partner.profile().kind(), partner.isActive());
    }

    /**
     * A partner as a party, if it is known.
     *
     * @param partner as it is now, perhaps unknown
     * @return unknown where the partner is
     */
    public static Fact<Counterparty> of(Fact<Partner> partner) {
        return partner.fold(known -> Fact.known(of(known)), Fact::unknown);
    }
}
