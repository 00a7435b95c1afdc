package org.sharaka.application.store;

import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Store;
import org.sharaka.domain.event.Id;

/** A store of what begins as a draft, which may go again. */
public interface Drafts<I extends Id, A> extends Store<I, A> {

    /**
     * Takes a draft away.
     *
     * @param version the version that was read
     * @throws Rejected.StaleVersion when the store holds another version
     * @throws Rejected.InUse where something kept names it
     */
    void remove(A draft, long version);
}
