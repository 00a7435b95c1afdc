package org.sharaka.application.store;

import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.oversight.Oversight;

/** Out-port: the store of what is overseen, the books of each centre. */
public interface Oversights extends Store<CentreId, Oversight> {

    /**
     * The books of a centre.
     *
     * @param centre which
     * @return empty books at version 0 where nothing was written yet
     */
    default Versioned<Oversight> of(CentreId centre) {
        return find(centre).orElseGet(() -> new Versioned<>(Oversight.of(centre), 0));
    }
}
