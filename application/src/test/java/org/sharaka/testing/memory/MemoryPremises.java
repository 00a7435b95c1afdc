package org.sharaka.testing.memory;

import org.sharaka.application.store.PremisesOfCentres;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.Premises;

final class MemoryPremises extends Shelf<CentreId, Premises> implements PremisesOfCentres {

    MemoryPremises(State state) {
        super(state.premises(), Premises::centre);
    }
}
