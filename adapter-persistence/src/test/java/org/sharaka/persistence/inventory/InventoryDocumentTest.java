package org.sharaka.persistence.inventory;

import static org.sharaka.testing.InventoryFixture.anInventory;
import static org.sharaka.testing.InventoryFixture.found;
import static org.sharaka.testing.InventoryFixture.missing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.inventory.InventorySnapshot;
import org.sharaka.domain.inventory.JointInventory;
import org.sharaka.domain.money.Money;
import org.sharaka.persistence.database.Documents;
import org.sharaka.persistence.database.StoredText;

class InventoryDocumentTest {

    @Test
    void a_stored_inventory_is_read_for_ever() {
        StoredText.of("inventory.json")
                .isThatOf(
                        Documents.of(InventorySnapshot.class),
                        anInventory()
                                .with("70000.00", "2026-01-05")
                                .with("500.00", "2026-01-06")
                                .counted(
                                        "2026-02-01",
                                        List.of(missing("A1"), found("A2", AssetCondition.C, "450.00")),
                                        List.of(new JointInventory.Surplus("a cupboard", Money.parse("9.00"))))
                                .disposed("A1", "2026-02-02")
                                .there()
                                .snapshot());
    }
}
