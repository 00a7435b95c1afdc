package org.sharaka.testing.memory;

import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;

final class MemoryReceipts extends Shelf<ReceiptId, Receipt> implements Receipts {

    private final State state;

    MemoryReceipts(State state) {
        super(state.receipts(), Receipt::id);
        this.state = state;
    }

    @Override
    public Slice<Versioned<Receipt>, Long> list(Criteria criteria) {
        return listed(
                FACETS,
                criteria,
                receipt -> Windows.has(
                        criteria,
                        Receipts.DONOR,
                        state.pledges().get(receipt.pledge()).value().donor().value()));
    }
}
