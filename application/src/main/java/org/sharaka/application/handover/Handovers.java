package org.sharaka.application.handover;

import java.util.List;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;

/** Out-port: the store of handovers. */
public interface Handovers {

    /**
     * Adds a handover at version 1.
     *
     * @param handover a new one
     */
    void add(Handover handover);

    /**
     * Keeps a changed handover; its version grows by one.
     *
     * @param handover the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Handover handover, long version);

    /**
     * Finds a handover.
     *
     * @param id which
     * @return nothing where there is none
     */
    Optional<Versioned<Handover>> find(HandoverId id);

    /**
     * A handover that is there.
     *
     * @param id which
     * @return the handover
     * @throws Rejected.UnknownId where there is none
     */
    default Versioned<Handover> get(HandoverId id) {
        return find(id).orElseThrow(() -> new Rejected.UnknownId(id.value()));
    }

    /**
     * All handovers of a centre, those it has left too.
     *
     * @param centre which
     * @return in the order they were added
     */
    List<Versioned<Handover>> ofCentre(CentreId centre);

    /**
     * All handovers.
     *
     * @return in the order they were added
     */
    List<Versioned<Handover>> all();
}
