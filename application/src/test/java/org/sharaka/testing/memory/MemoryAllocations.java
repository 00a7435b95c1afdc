package org.sharaka.testing.memory;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.funding.AllocationQuery;
import org.sharaka.application.funding.Allocations;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Part;
import org.sharaka.domain.funding.Purpose;

record MemoryAllocations(State state) implements Allocations {

    private Shelf<AllocationId, Allocation> shelf() {
        return new Shelf<>(state.allocations());
    }

    @Override
    public void add(Allocation allocation) {
        shelf().add(allocation.id(), allocation);
    }

    @Override
    public long keep(Allocation allocation, long version) {
        return shelf().keep(allocation.id(), allocation.id().value(), allocation, version);
    }

    @Override
    public Optional<Versioned<Allocation>> find(AllocationId id) {
        return shelf().find(id);
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
                                        .map(Part::receipt)
                                        .anyMatch(receipt::equals),
                                () -> true);
    }
}
