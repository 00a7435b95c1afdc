package org.sharaka.application.store;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.project.ProjectId;

/** Out-port: the store of deliveries; a project whose works have started has one. */
public interface Deliveries extends Store<ProjectId, Delivery> {

    /**
     * The deliveries of which something can fall due by a day, whatever the policy ({@link Delivery#duesFrom}); which
     * of it does is for {@link Delivery#dues} to say.
     *
     * @param to the last day
     * @return in the order they were added
     */
    List<Versioned<Delivery>> withDuesBy(LocalDate to);

    /**
     * {@return the deliveries with a correction by which an acceptance would have been ruled otherwise
     * ({@link Delivery#changedVerdicts}); in the order they were added}
     */
    List<Versioned<Delivery>> withChangedVerdicts();
}
