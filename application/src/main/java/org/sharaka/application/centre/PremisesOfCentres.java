package org.sharaka.application.centre;

import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.Premises;

/** Out-port: the store of premises; every centre has them. */
public interface PremisesOfCentres {

    /**
     * The premises of a centre.
     *
     * @param centre whose
     * @return those without title and reserves at version 0 where nothing was kept yet
     */
    Versioned<Premises> of(CentreId centre);

    /**
     * Keeps changed premises; their version grows by one.
     *
     * @param premises the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Premises premises, long version);
}
