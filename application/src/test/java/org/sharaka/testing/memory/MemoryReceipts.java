package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;

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
                receipt -> Windows.has(criteria, Receipts.DONOR, donor(receipt).fold(PartnerId::value, () -> "")));
    }

    @Override
    public List<String> alike(Receipt receipt) {
        return state.receipts().values().stream()
                .map(Versioned::value)
                .filter(other -> !other.id().equals(receipt.id())
                        && donor(other).equals(donor(receipt))
                        && other.entry().amount().equals(receipt.entry().amount())
                        && other.entry().reference().equals(receipt.entry().reference()))
                .map(Receipt::number)
                .toList();
    }

    @Override
    public List<Receipt> undeclared() {
        return state.receipts().values().stream()
                .map(Versioned::value)
                .filter(receipt -> receipt.declareBy().value().isPresent())
                .toList();
    }

    private Fact<PartnerId> donor(Receipt receipt) {
        return receipt.pledge().map(id -> state.pledges().get(id).value().donor());
    }
}
