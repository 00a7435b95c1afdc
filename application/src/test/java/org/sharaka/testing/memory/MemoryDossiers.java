package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.handover.Dossiers;
import org.sharaka.application.handover.Filed;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;

/** Every centre counts as changed: in memory there are few. */
record MemoryDossiers(State state) implements Dossiers {

    @Override
    public List<CentreId> stale() {
        return List.copyOf(state.centres().keySet());
    }

    @Override
    public void keep(Filed fresh) {
        state.dossiers().put(fresh.centre().id(), fresh);
    }

    @Override
    public List<Filed> list(Fact<Region> region, Fact<Field> field) {
        return state.centres().keySet().stream()
                .filter(state.dossiers()::containsKey)
                .map(state.dossiers()::get)
                .filter(filed -> region.fold(asked -> filed.centre().region().is(asked::equals), () -> true))
                .filter(filed -> field.fold(asked -> filed.centre().field() == asked, () -> true))
                .toList();
    }
}
