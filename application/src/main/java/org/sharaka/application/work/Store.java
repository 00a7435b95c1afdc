package org.sharaka.application.work;

import java.util.Optional;
import org.sharaka.domain.event.Id;

/**
 * What every store of one kind of thing can do; a port adds what its concept needs beside.
 *
 * @param <I> the kind of id
 * @param <A> what is kept
 */
public interface Store<I extends Id, A> {

    /**
     * Adds something new, at version 1.
     *
     * @param added it
     */
    void add(A added);

    /**
     * Keeps a new state; its version grows by one.
     *
     * @param state the new state
     * @param version the version that was read; 0 for what has not been kept yet
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(A state, long version);

    /**
     * Finds by id.
     *
     * @param id which
     * @return nothing where there is none
     */
    Optional<Versioned<A>> find(I id);

    /**
     * Reads what is there.
     *
     * @param id which
     * @return its state and version
     * @throws Rejected.UnknownId where there is none
     */
    default Versioned<A> get(I id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }
}
