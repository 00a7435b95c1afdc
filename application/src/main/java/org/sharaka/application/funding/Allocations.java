package org.sharaka.application.funding;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Purpose;

/** Out-port: the store of allocations. */
public interface Allocations {

    /**
     * Adds an allocation at version 1.
     *
     * @param allocation a new one
     */
    void add(Allocation allocation);

    /**
     * Keeps a changed allocation; its version grows by one.
     *
     * @param allocation the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Allocation allocation, long version);

    /**
     * Finds an allocation.
     *
     * @param id its id
     * @return nothing when there is none
     */
    Optional<Versioned<Allocation>> find(AllocationId id);

    /**
     * An allocation that is there.
     *
     * @param id its id
     * @return the allocation
     * @throws Rejected.UnknownId when there is none
     */
    default Versioned<Allocation> get(AllocationId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    Slice<Versioned<Allocation>, Long> list(AllocationQuery query);

    /**
     * All allocations to a purpose.
     *
     * @param to that very purpose
     * @return in the order of entry
     */
    List<Versioned<Allocation>> to(Purpose to);
}
