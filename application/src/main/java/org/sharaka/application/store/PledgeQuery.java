package org.sharaka.application.store;

import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/**
 * Which pledges are asked for. A part that is unknown does not narrow the list.
 *
 * @param donor only of this donor
 * @param kind only of this kind
 * @param purpose only with this very purpose
 * @param window where the list begins, and how long it is
 */
public record PledgeQuery(Fact<PartnerId> donor, Fact<GiftKind> kind, Fact<Purpose> purpose, Window window) {
    /** {@return the same as criteria; what the list is narrowed by} */
    Criteria criteria() {
        return Criteria.all(window)
                .with("donorId", donor.map(PartnerId::value))
                .with("kind", kind.map(Enum::name))
                .with(Pledges.PURPOSE, purpose.map(Pledges::purpose));
    }
}
