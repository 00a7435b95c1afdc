package org.sharaka.application.store;

import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.GiftKind;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Purpose;

/** Out-port: the store of pledges. */
public interface Pledges extends Listed<PledgeId, Pledge> {

    /** What pledges are found by; their day is the one on which they were made. */
    Facets<Pledge> FACETS = Facets.of(Pledge.class)
            .by("donorId", Pledge::donor)
            .by("kind", GiftKind.class, Pledge::kind)
            .by("projectId", pledge -> pledge.purpose().ofAProject())
            .on(Pledge::pledgedOn);

    /** What pledges are found by beside their facets: not to have one of these ids. */
    String OTHER_THAN = "otherThan";

    /** What pledges and allocations are found by beside their facets: the very purpose. */
    String PURPOSE = "purpose";

    /**
     * How a purpose is written as a value to find by.
     *
     * @param purpose the purpose
     * @return its kind, a space, and the id of what it names
     */
    static String purpose(Purpose purpose) {
        return purpose.kind().name() + " " + purpose.about().value().orElse("");
    }

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    default Slice<Versioned<Pledge>, Long> list(PledgeQuery query) {
        return list(query.criteria());
    }
}
