package org.sharaka.application.funding;

import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;

/** Out-port: the store of pledges. */
public interface Pledges {

    /**
     * Adds a pledge at version 1.
     *
     * @param pledge a new one
     */
    void add(Pledge pledge);

    /**
     * Keeps a changed pledge; its version grows by one.
     *
     * @param pledge the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Pledge pledge, long version);

    /**
     * Finds a pledge.
     *
     * @param id its id
     * @return nothing when there is none
     */
    Optional<Versioned<Pledge>> find(PledgeId id);

    /**
     * A pledge that is there.
     *
     * @param id its id
     * @return the pledge
     * @throws Rejected.UnknownId when there is none
     */
    default Versioned<Pledge> get(PledgeId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    Slice<Versioned<Pledge>, Long> list(PledgeQuery query);
}
