package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Purpose;

/** Out-port: the store of allocations. */
public interface Allocations extends Store<AllocationId, Allocation> {

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
