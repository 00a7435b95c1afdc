package org.sharaka.testing.memory;

import java.util.List;
import org.sharaka.application.readiness.FreshDossiers;
import org.sharaka.application.store.Dossiers;
import org.sharaka.application.store.ListedDossier;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.place.Region;

/**
 * Every dossier is gathered when it is read, so none is ever stale and none is kept: in memory there are few centres.
 */
record MemoryDossiers(MemoryStores stores) implements Dossiers {

    @Override
    public List<CentreId> changed() {
        return List.of();
    }

    @Override
    public List<CentreId> waiting(int most) {
        return List.of();
    }

    @Override
    public void keep(ListedDossier fresh) {
        // it is gathered again when it is read
    }

    @Override
    public List<ListedDossier> list(Fact<Region> region, Fact<Field> field) {
        return stores.state().centres().keySet().stream()
                .map(centre -> FreshDossiers.of(stores, stores.rulebook(), centre))
                .filter(filed -> region.fold(asked -> filed.centre().region().is(asked::equals), () -> true))
                .filter(filed -> field.fold(asked -> filed.centre().field() == asked, () -> true))
                .toList();
    }
}
