package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.HandoverState;

/** Out-port: the store of handovers. */
public interface Handovers extends Listed<HandoverId, Handover> {

    /** What handovers are found by; their day is that of the proposal. */
    Facets<Handover> FACETS = Facets.of(Handover.class)
            .by("centreId", Handover::centres)
            .by("managerId", handover -> handover.manager())
            .byDay("state", HandoverState.class, Handover::stateOn)
            .on(handover -> handover.snapshot().proposed().on());

    /**
     * All handovers of a centre, those it has left too.
     *
     * @param centre which
     * @return in the order they were added
     */
    List<Versioned<Handover>> ofCentre(CentreId centre);

    /** {@return all handovers; in the order they were added} */
    List<Versioned<Handover>> all();
}
