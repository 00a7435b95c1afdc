package org.sharaka.testing.memory;

import org.sharaka.application.store.Oversights;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.oversight.Oversight;

final class MemoryOversights extends Shelf<CentreId, Oversight> implements Oversights {

    MemoryOversights(State state) {
        super(state.oversights(), Oversight::centre);
    }
}
