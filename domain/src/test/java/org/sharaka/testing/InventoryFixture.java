package org.sharaka.testing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.asset.AssetKind;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.AssetId;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.inventory.JointInventory;
import org.sharaka.domain.money.Money;

/** Inventories for tests: {@code anInventory().with("70000.00", "2026-01-05").counted("2026-02-01", …).there()}. */
public final class InventoryFixture {

    public static final UserId OFFICER = new UserId("u-officer");
    public static final CentreId CENTRE = new CentreId("cen-1");

    private final Inventory inventory;

    private InventoryFixture(Inventory inventory) {
        this.inventory = inventory;
    }

    public static InventoryFixture anInventory() {
        return new InventoryFixture(Inventory.empty(CENTRE));
    }

    /** Critical equipment as new, paid by the foundation, entered on the day it was acquired. */
    public InventoryFixture with(String value, String on) {
        return with(anAsset(value, on, AssetKind.EQUIPMENT, AssetSource.FOUNDATION), on);
    }

    public InventoryFixture with(NewAsset asset, String on) {
        return new InventoryFixture(inventory.entered(asset, by(on)).inventory());
    }

    public InventoryFixture disposed(String asset, String on) {
        Document consent = Document.of(DocumentKind.CONSENT, "CON 1", LocalDate.parse(on));
        return new InventoryFixture(inventory
                .disposed(new AssetId(asset), by(on), "out of use", Fact.known(consent))
                .inventory());
    }

    public InventoryFixture counted(String on, JointInventory.Counted... lines) {
        return counted(on, Arrays.asList(lines), List.of());
    }

    public InventoryFixture counted(
            String on, List<JointInventory.Counted> lines, List<JointInventory.Surplus> surplus) {
        Document minutes = Document.of(DocumentKind.JOINT_INVENTORY, "INV 1", LocalDate.parse(on));
        return new InventoryFixture(inventory
                .counted(new JointInventory(by(on), minutes, lines, surplus))
                .inventory());
    }

    public Inventory there() {
        return inventory;
    }

    public static NewAsset anAsset(String value, String acquiredOn, AssetKind kind, AssetSource source) {
        return new NewAsset(
                "a made-up asset",
                kind,
                Money.parse(value),
                true,
                AssetCondition.A,
                source,
                LocalDate.parse(acquiredOn),
                Fact.known("PAY-2026-0001"));
    }

    public static JointInventory.Counted found(String asset, AssetCondition condition, String value) {
        return JointInventory.Counted.found(new AssetId(asset), condition, Money.parse(value));
    }

    public static JointInventory.Counted missing(String asset) {
        return JointInventory.Counted.missing(new AssetId(asset));
    }

    public static Act by(String on) {
        return new Act(OFFICER, LocalDate.parse(on));
    }
}
