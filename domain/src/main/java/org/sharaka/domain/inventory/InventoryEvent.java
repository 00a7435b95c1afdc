package org.sharaka.domain.inventory;

import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.DomainEvent;

/**
 * What has happened to the inventory of a centre.
 *
 * @param action {@code inventory.entered}, {@code .disposed} or {@code .counted}
 * @param subject the id of the centre
 * @param particulars what was written
 */
public record InventoryEvent(String action, String subject, Map<String, String> particulars) implements DomainEvent {

    /** Copies the particulars. */
    public InventoryEvent {
        particulars = Map.copyOf(particulars);
    }

    static InventoryEvent entered(CentreId centre, Asset asset) {
        NewAsset entry = asset.entry();
        Map<String, String> told = new TreeMap<>();
        told.put("asset", asset.id().value());
        told.put("on", asset.entered().on().toString());
        told.put("description", entry.description());
        told.put("kind", entry.kind().name());
        told.put("value", entry.value().toString());
        told.put("source", entry.source().name());
        told.put("acquiredOn", entry.acquiredOn().toString());
        entry.origin().value().ifPresent(origin -> told.put("origin", origin));
        return new InventoryEvent("inventory.entered", centre.value(), told);
    }

    static InventoryEvent disposed(CentreId centre, AssetId asset, Disposal disposal) {
        Map<String, String> told = new TreeMap<>();
        told.put("asset", asset.value());
        told.put("on", disposal.act().on().toString());
        told.put("reason", disposal.reason());
        disposal.consent().value().ifPresent(paper -> told.put("consent", paper.reference()));
        return new InventoryEvent("inventory.disposed", centre.value(), told);
    }

    static InventoryEvent counted(CentreId centre, JointInventory count) {
        return new InventoryEvent(
                "inventory.counted",
                centre.value(),
                Map.of(
                        "on", count.on().toString(),
                        "document", count.minutes().reference(),
                        "value", count.value().toString()));
    }
}
