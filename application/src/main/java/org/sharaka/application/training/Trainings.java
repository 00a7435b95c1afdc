package org.sharaka.application.training;

import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.training.Training;

/** Out-port: the store of training registers, one for each centre. */
public interface Trainings {

    /**
     * The register of a centre.
     *
     * @param centre which
     * @return an empty one at version 0 where nothing has been written
     */
    Versioned<Training> of(CentreId centre);

    /**
     * Keeps a register; its version grows by one.
     *
     * @param training the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Training training, long version);
}
