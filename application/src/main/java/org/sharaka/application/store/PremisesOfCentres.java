package org.sharaka.application.store;

import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.Premises;

/** Out-port: the store of premises; every centre has them. */
public interface PremisesOfCentres extends Store<CentreId, Premises> {

    /**
     * The premises of a centre.
     *
     * @param centre whose
     * @return those without title and reserves at version 0 where nothing was kept yet
     */
    default Versioned<Premises> of(CentreId centre) {
        return find(centre).orElseGet(() -> new Versioned<>(Premises.empty(centre), 0));
    }
}
