package org.sharaka.domain.inventory;

import java.util.List;
import org.sharaka.domain.centre.CentreId;

/**
 * The state of the inventory of a centre.
 *
 * @param centre whose
 * @param assets all assets, those that left the register too, in the order they were entered
 * @param counts the joint inventories, in the order they were recorded
 */
public record InventorySnapshot(CentreId centre, List<Asset> assets, List<JointInventory> counts) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException for ids that are given twice
     */
    public InventorySnapshot {
        assets = List.copyOf(assets);
        counts = List.copyOf(counts);
        if (assets.stream().map(Asset::id).distinct().count() != assets.size()) {
            throw new IllegalArgumentException("two assets of one id");
        }
    }
}
