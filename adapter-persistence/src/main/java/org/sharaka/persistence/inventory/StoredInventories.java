package org.sharaka.persistence.inventory;

import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Inventories;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.inventory.InventorySnapshot;
import org.sharaka.persistence.database.DocumentStore;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.Table;

/** The inventories of one transaction. */
public final class StoredInventories extends DocumentStore<CentreId, Inventory> implements Inventories {

    private static final Documents<InventorySnapshot> DOCUMENTS = Documents.of(InventorySnapshot.class);
    private static final Table<CentreId, Inventory> TABLE =
            Table.of("inventory", "centre_id", Inventory::centre, DOCUMENTS, Inventory::snapshot, Inventory::restore);

    /**
     * The inventories.
     *
     * @param handle of the transaction
     */
    public StoredInventories(Handle handle) {
        super(handle, TABLE);
    }
}
