package org.sharaka.testing.memory;

import org.sharaka.application.store.Inventories;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.inventory.Inventory;

final class MemoryInventories extends Shelf<CentreId, Inventory> implements Inventories {

    MemoryInventories(State state) {
        super(state.inventories(), Inventory::centre);
    }
}
