package org.sharaka.testing.memory;

import java.util.Optional;
import org.sharaka.application.funding.ReceiptQuery;
import org.sharaka.application.funding.Receipts;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;

record MemoryReceipts(State state) implements Receipts {

    private Shelf<ReceiptId, Receipt> shelf() {
        return new Shelf<>(state.receipts());
    }

    @Override
    public void add(Receipt receipt) {
        shelf().add(receipt.id(), receipt);
    }

    @Override
    public long keep(Receipt receipt, long version) {
        return shelf().keep(receipt.id(), receipt.id().value(), receipt, version);
    }

    @Override
    public Optional<Versioned<Receipt>> find(ReceiptId id) {
        return shelf().find(id);
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
