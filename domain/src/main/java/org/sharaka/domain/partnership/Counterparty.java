package org.sharaka.domain.partnership;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.OtherSide;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;

/**
 * The party of an agreement as the rules see it; nothing else of a partner is kept with a ruling.
 *
 * @param active whether it is in use
 * @param ended the day on which it ended; unknown while it is there
 */
public record Counterparty(PartnerId id, PartnerKind kind, boolean active, Fact<LocalDate> ended) {

    boolean isGone(LocalDate on) {
        return new OtherSide(ended, Fact.unknown()).isGone(on);
    }

    /** A partner as a party. */
    public static Counterparty of(Partner partner) {
        return new Counterparty(partner.id(), partner.profile().kind(), partner.isActive(), OtherSide.endOf(partner));
    }
}
