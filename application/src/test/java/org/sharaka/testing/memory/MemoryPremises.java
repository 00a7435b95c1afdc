package org.sharaka.testing.memory;

import org.sharaka.application.centre.PremisesOfCentres;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.Premises;

record MemoryPremises(State state) implements PremisesOfCentres {

    @Override
    public Versioned<Premises> of(CentreId centre) {
        return state.premises().getOrDefault(centre, new Versioned<>(Premises.empty(centre), 0));
    }

    @Override
    public long keep(Premises premises, long version) {
        if (of(premises.centre()).version() != version) {
            throw new Rejected.StaleVersion(premises.centre().value(), version);
        }
        state.premises().put(premises.centre(), new Versioned<>(premises, version + 1));
        return version + 1;
    }
}
