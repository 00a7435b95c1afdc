package org.sharaka.application.programme;

import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.programme.Programme;
import org.sharaka.domain.programme.ProgrammeId;

/** Out-port: the store of programmes. */
public interface Programmes {

    /**
     * Adds a programme at version 1.
     *
     * @param programme a new one
     */
    void add(Programme programme);

    /**
     * Keeps a changed one; its version grows by one.
     *
     * @param programme the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Programme programme, long version);

    /**
     * Finds one.
     *
     * @param id its id
     * @return nothing when there is none
     */
    Optional<Versioned<Programme>> find(ProgrammeId id);

    /**
     * One that is there.
     *
     * @param id its id
     * @return it and its version
     * @throws Rejected.UnknownId when there is none
     */
    default Versioned<Programme> get(ProgrammeId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    /**
     * A part of the list, in the order of entry.
     *
     * @param query which
     * @return the part, and the place of its last one where the list goes on
     */
    Slice<Versioned<Programme>, Long> list(ProgrammeQuery query);
}
