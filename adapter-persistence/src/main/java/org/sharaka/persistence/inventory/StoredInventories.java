package org.sharaka.persistence.inventory;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.sharaka.application.inventory.Inventories;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.inventory.InventorySnapshot;
import org.sharaka.persistence.database.DocumentRow;
import org.sharaka.persistence.database.Documents;

/** The inventories of one transaction. */
public final class StoredInventories implements Inventories {

    private static final Documents<InventorySnapshot> DOCUMENTS = Documents.of(InventorySnapshot.class);

    private final Handle handle;

    /**
     * The inventories.
     *
     * @param handle of the transaction
     */
    public StoredInventories(Handle handle) {
        this.handle = handle;
        handle.registerRowMapper(ConstructorMapper.factory(DocumentRow.class));
    }

    @Override
    public Versioned<Inventory> of(CentreId centre) {
        return handle.createQuery(
                        "SELECT place, centre_id AS id, document, version FROM inventory WHERE centre_id = :id")
                .bind("id", centre.value())
                .mapTo(DocumentRow.class)
                .findOne()
                .map(StoredInventories::read)
                .orElseGet(() -> new Versioned<>(Inventory.empty(centre), 0));
    }

    @Override
    public long keep(Inventory inventory, long version) {
        String statement = version == 0
                ? "INSERT INTO inventory (centre_id, document, version) VALUES (:id, :document, 1) "
                        + "ON CONFLICT (centre_id) DO NOTHING"
                : "UPDATE inventory SET document = :document, version = version + 1 "
                        + "WHERE centre_id = :id AND version = " + version;
        int changed = handle.createUpdate(statement)
                .bind("id", inventory.centre().value())
                .bind("document", DOCUMENTS.text(inventory.snapshot()))
                .execute();
        if (changed == 0) {
            throw new Rejected.StaleVersion(inventory.centre().value(), version);
        }
        return version + 1;
    }

    private static Versioned<Inventory> read(DocumentRow row) {
        return new Versioned<>(
                Inventory.restore(DOCUMENTS.read("inventory " + row.id(), row.document())), row.version());
    }
}
