package org.sharaka.application.store;

import java.util.List;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;

/** Out-port: the store of handovers. */
public interface Handovers extends Store<HandoverId, Handover> {

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
