package org.sharaka.application.handover;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.StepBack;
import org.sharaka.domain.handover.StepBackId;

/** Out-port: the store of step-backs. */
public interface StepBacks {

    /**
     * Adds a step-back at version 1.
     *
     * @param stepBack a new one
     */
    void add(StepBack stepBack);

    /**
     * Keeps a changed step-back; its version grows by one.
     *
     * @param stepBack the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(StepBack stepBack, long version);

    /**
     * Finds a step-back.
     *
     * @param id which
     * @return nothing where there is none
     */
    Optional<Versioned<StepBack>> find(StepBackId id);

    /**
     * A step-back that is there.
     *
     * @param id which
     * @return the step-back
     * @throws Rejected.UnknownId where there is none
     */
    default Versioned<StepBack> get(StepBackId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    /**
     * All step-backs of a centre.
     *
     * @param centre which
     * @return in the order they were added
     */
    List<Versioned<StepBack>> ofCentre(CentreId centre);

    /**
     * All step-backs.
     *
     * @return in the order they were added
     */
    List<Versioned<StepBack>> all();
}
