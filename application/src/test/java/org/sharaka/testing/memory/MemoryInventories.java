package org.sharaka.testing.memory;

import org.sharaka.application.inventory.Inventories;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.inventory.Inventory;

record MemoryInventories(State state) implements Inventories {

    @Override
    public Versioned<Inventory> of(CentreId centre) {
        return state.inventories().getOrDefault(centre, new Versioned<>(Inventory.empty(centre), 0));
    }

    @Override
    public long keep(Inventory inventory, long version) {
        if (of(inventory.centre()).version() != version) {
            throw new Rejected.StaleVersion(inventory.centre().value(), version);
        }
        state.inventories().put(inventory.centre(), new Versioned<>(inventory, version + 1));
        return version + 1;
    }
}
