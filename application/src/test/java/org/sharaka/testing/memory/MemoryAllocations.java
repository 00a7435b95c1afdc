package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Purpose;

final class MemoryAllocations extends Shelf<AllocationId, Allocation> implements Allocations {

    private final State state;

    MemoryAllocations(State state) {
        super(state.allocations(), Allocation::id);
        this.state = state;
    }

    @Override
    public List<Versioned<Allocation>> to(Purpose to) {
        return state.allocations().values().stream()
                .filter(allocation -> allocation.value().to().equals(to))
                .toList();
    }

    @Override
    public Slice<Versioned<Allocation>, Long> list(Criteria criteria) {
        return listed(
                FACETS,
                criteria,
                allocation -> Windows.has(criteria, Pledges.PURPOSE, Pledges.purpose(allocation.to())));
    }
}
