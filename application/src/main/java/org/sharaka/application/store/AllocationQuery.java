package org.sharaka.application.store;

import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;

/**
 * Which allocations are asked for. A part that is unknown does not narrow the list.
 *
 * @param to only to this very purpose
 * @param receipt only those that drew on this receipt
 * @param window where the list begins, and how long it is
 */
public record AllocationQuery(Fact<Purpose> to, Fact<ReceiptId> receipt, Window window) {
    /** {@return the same as criteria; what the list is narrowed by} */
    Criteria criteria() {
        return Criteria.all(window)
                .with(Pledges.PURPOSE, to.map(Pledges::purpose))
                .with("receiptId", receipt.map(ReceiptId::value));
    }
}
