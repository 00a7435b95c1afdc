package org.sharaka.web.inventory;

import java.util.List;
import org.sharaka.domain.inventory.JointInventory;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;

/** An inventory of both sides. */
record JointInventoryWire(
        ActWire recorded, DocumentWire document, MoneyWire value, List<LineWire> lines, List<SurplusWire> surplus) {

    static JointInventoryWire of(JointInventory count) {
        return new JointInventoryWire(
                ActWire.of(count.by()),
                DocumentWire.of(count.minutes()),
                MoneyWire.of(count.value()),
                count.counted().stream().map(LineWire::of).toList(),
                count.surplus().stream().map(SurplusWire::of).toList());
    }

    /** An asset that was looked for. */
    record LineWire(String asset, boolean found, String condition, MoneyWire value) {

        static LineWire of(JointInventory.Counted line) {
            return new LineWire(
                    line.asset().value(),
                    line.found(),
                    line.condition().fold(Enum::name, () -> null),
                    MoneyWire.of(line.value()));
        }
    }

    /** Something that is in no register. */
    record SurplusWire(String description, MoneyWire value) {

        static SurplusWire of(JointInventory.Surplus surplus) {
            return new SurplusWire(surplus.description(), MoneyWire.of(surplus.value()));
        }
    }
}
