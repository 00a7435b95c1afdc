package org.sharaka.application.inventory;

import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.inventory.Inventory;

/** Out-port: the store of inventories; every centre has one. */
public interface Inventories {

    /**
     * The inventory of a centre.
     *
     * @param centre whose
     * @return an empty one at version 0 where nothing was kept yet
     */
    Versioned<Inventory> of(CentreId centre);

    /**
     * Keeps a changed inventory; its version grows by one.
     *
     * @param inventory the new state
     * @param version the version that was read
     * @return the new version
     * @throws Rejected.StaleVersion when the store holds another version
     */
    long keep(Inventory inventory, long version);
}
