package org.sharaka.application.store;

import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.training.Training;

/** Out-port: the store of training registers, one for each centre. */
public interface Trainings extends Store<CentreId, Training> {

    /**
     * The register of a centre.
     *
     * @param centre which
     * @return an empty one at version 0 where nothing has been written
     */
    default Versioned<Training> of(CentreId centre) {
        return find(centre).orElseGet(() -> new Versioned<>(Training.of(centre), 0));
    }
}
