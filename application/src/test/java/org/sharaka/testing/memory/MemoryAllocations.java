package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.store.AllocationQuery;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptShare;

final class MemoryAllocations extends Shelf<AllocationId, Allocation> implements Allocations {

    private final State state;

    MemoryAllocations(State state) {
        super(state.allocations(), Allocation::id);
        this.state = state;
    }

    @Override
    public Slice<Versioned<Allocation>, Long> list(AllocationQuery query) {
        return Windows.of(state.allocations().values(), allocation -> answers(allocation, query), query.window());
    }

    @Override
    public List<Versioned<Allocation>> to(Purpose to) {
        return state.allocations().values().stream()
                .filter(allocation -> allocation.value().to().equals(to))
                .toList();
    }

    private static boolean answers(Allocation allocation, AllocationQuery query) {
        return query.to().fold(allocation.to()::equals, () -> true)
                && query.receipt()
                        .fold(
                                receipt -> allocation.sources().stream()
                                        .map(ReceiptShare::receipt)
                                        .anyMatch(receipt::equals),
                                () -> true);
    }
}
