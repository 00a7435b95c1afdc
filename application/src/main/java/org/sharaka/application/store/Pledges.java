package org.sharaka.application.store;

import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;

/** Out-port: the store of pledges. */
public interface Pledges extends Store<PledgeId, Pledge> {

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    Slice<Versioned<Pledge>, Long> list(PledgeQuery query);
}
