package org.sharaka.web.inventory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.PageWire;

/** The assets that the register holds on a day, and what they are worth. */
record AssetsWire(
        String on,
        MoneyWire bookValue,
        Map<String, MoneyWire> valueBySource,
        List<AssetWire> items,
        @JsonInclude @Nullable String next) {

    static AssetsWire of(Inventory inventory, LocalDate day, PageWire<AssetWire> part) {
        Map<String, MoneyWire> bySource = new TreeMap<>();
        inventory.valueBySource(day).forEach((source, value) -> bySource.put(source.name(), MoneyWire.of(value)));
        return new AssetsWire(
                day.toString(), MoneyWire.of(inventory.bookValue(day)), bySource, part.items(), part.next());
    }
}
