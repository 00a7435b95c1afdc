package org.sharaka.application.store;

import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.event.Id;

/**
 * Out-port: a store whose records are listed by what they are found by.
 *
 * @param <I> the kind of id
 * @param <A> what is kept
 */
public interface Listed<I extends Id, A> extends Store<I, A> {

    /** What every record is found by beside its facets. */
    String ID = "id";

    /**
     * A part of the list.
     *
     * @param criteria which of them
     * @return in the order of entry, and the place of the last one where the list goes on
     */
    Slice<Versioned<A>, Long> list(Criteria criteria);
}
