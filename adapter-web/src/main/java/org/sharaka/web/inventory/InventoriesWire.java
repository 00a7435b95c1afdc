package org.sharaka.web.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.PageWire;

/** The joint inventories of a centre, and what the last one by a day says; what is unknown is null. */
record InventoriesWire(
        String on,
        String lastOn,
        MoneyWire bookValue,
        String valueGap,
        Integer criticalInConditionD,
        List<JointInventoryWire> items,
        @JsonInclude @Nullable String next) {

    private static final int SHOWN_PLACES = 6;

    static InventoriesWire of(Inventory inventory, LocalDate day, PageWire<JointInventoryWire> part) {
        return new InventoriesWire(
                day.toString(),
                inventory.lastJointInventory(day).fold(count -> count.on().toString(), () -> null),
                MoneyWire.of(inventory.bookValue(day)),
                inventory.valueGap(day).fold(gap -> gap.rounded(SHOWN_PLACES).toPlainString(), () -> null),
                inventory.criticalInConditionD(day).fold(count -> count, () -> null),
                part.items(),
                part.next());
    }
}
