package org.sharaka.testing.memory;

import org.sharaka.application.store.ReceiptQuery;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;

final class MemoryReceipts extends Shelf<ReceiptId, Receipt> implements Receipts {

    private final State state;

    MemoryReceipts(State state) {
        super(state.receipts(), Receipt::id);
        this.state = state;
    }

    @Override
    public Slice<Versioned<Receipt>, Long> list(ReceiptQuery query) {
        return Windows.of(state.receipts().values(), receipt -> answers(receipt, query), query.window());
    }

    private boolean answers(Receipt receipt, ReceiptQuery query) {
        Pledge pledge = state.pledges().get(receipt.pledge()).value();
        return query.pledge().fold(receipt.pledge()::equals, () -> true)
                && query.donor().fold(pledge.donor()::equals, () -> true);
    }
}
