package org.sharaka.application.oversight;

import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.oversight.Oversight;

/** Out-port: the store of what is overseen, the books of each centre. */
public interface Oversights {

    /**
     * Keeps the books of a centre; their version grows by one.
     *
     * @param oversight the new state
     * @param version the version that was read, 0 where nothing was written yet
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Oversight oversight, long version);

    /**
     * Finds the books of a centre.
     *
     * @param centre which
     * @return nothing where nothing was written yet
     */
    Optional<Versioned<Oversight>> find(CentreId centre);

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
