package org.sharaka.application.store;

import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.inventory.Inventory;

/** Out-port: the store of inventories; every centre has one. */
public interface Inventories extends Store<CentreId, Inventory> {

    /**
     * The inventory of a centre.
     *
     * @param centre whose
     * @return an empty one at version 0 where nothing was kept yet
     */
    default Versioned<Inventory> of(CentreId centre) {
        return find(centre).orElseGet(() -> new Versioned<>(Inventory.empty(centre), 0));
    }
}
