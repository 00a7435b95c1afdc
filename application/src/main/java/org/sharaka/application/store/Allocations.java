package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReceiptShare;

/** Out-port: the store of allocations. */
public interface Allocations extends Listed<AllocationId, Allocation> {

    /** What allocations are found by; their day is the one on which they were made. */
    Facets<Allocation> FACETS = Facets.of(Allocation.class)
            .by("projectId", allocation -> allocation.to().ofAProject())
            .by(
                    "receiptId",
                    allocation -> allocation.sources().stream()
                            .map(ReceiptShare::receipt)
                            .toList())
            .on(Allocation::on);

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    default Slice<Versioned<Allocation>, Long> list(AllocationQuery query) {
        return list(query.criteria());
    }

    /**
     * All allocations to a purpose.
     *
     * @param to that very purpose
     * @return in the order of entry
     */
    List<Versioned<Allocation>> to(Purpose to);
}
