package org.sharaka.testing.memory;

import java.util.Optional;
import org.sharaka.application.oversight.Oversights;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.oversight.Oversight;

record MemoryOversights(State state) implements Oversights {

    private Shelf<CentreId, Oversight> shelf() {
        return new Shelf<>(state.oversights());
    }

    @Override
    public long keep(Oversight oversight, long version) {
        CentreId centre = oversight.centre();
        if (version > 0) {
            return shelf().keep(centre, centre.value(), oversight, version);
        }
        if (find(centre).isPresent()) {
            throw new Rejected.StaleVersion(centre.value(), version);
        }
        shelf().add(centre, oversight);
        return 1;
    }

    @Override
    public Optional<Versioned<Oversight>> find(CentreId centre) {
        return shelf().find(centre);
    }
}
