package org.sharaka.application.store;

import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

/**
 * Which receipts are asked for. A part that is unknown does not narrow the list.
 *
 * @param pledge only of this pledge
 * @param donor only of this donor's pledges
 * @param window where the list begins, and how long it is
 */
public record ReceiptQuery(Fact<PledgeId> pledge, Fact<PartnerId> donor, Window window) {
    /** {@return the same as criteria; what the list is narrowed by} */
    Criteria criteria() {
        return Criteria.all(window)
                .with("pledgeId", pledge.map(PledgeId::value))
                .with("donorId", donor.map(PartnerId::value));
    }
}
