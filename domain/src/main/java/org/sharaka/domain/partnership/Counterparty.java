package org.sharaka.domain.partnership;

import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;

/**
 * The party of an agreement as the rules see it; nothing else of a partner is kept with a ruling.
 *
 * @param active whether it is in use
 */
public record Counterparty(PartnerId id, PartnerKind kind, boolean active) {

    /** A partner as a party. */
    public static Counterparty of(Partner partner) {
        return new Counterparty(partner.id(), partner.profile().kind(), partner.isActive());
    }
}
