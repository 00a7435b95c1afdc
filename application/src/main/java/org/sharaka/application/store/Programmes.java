package org.sharaka.application.store;

import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;

/** Out-port: the store of programmes. */
public interface Programmes extends Listed<ProgrammeId, Programme> {

    /** Programmes are found by their name alone. */
    Facets<Programme> FACETS = Facets.of(Programme.class).named();

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    default Slice<Versioned<Programme>, Long> list(ProgrammeQuery query) {
        return list(query.criteria());
    }
}
