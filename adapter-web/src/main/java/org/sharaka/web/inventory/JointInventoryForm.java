package org.sharaka.web.inventory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.AssetId;
import org.sharaka.domain.inventory.JointInventory;
import org.sharaka.domain.money.Money;
import org.sharaka.web.wire.Part;

/** An inventory of both sides. */
record JointInventoryForm(
        @NotNull LocalDate on,
        @NotNull Document document,
        @NotNull List<Line> lines,
        List<Extra> surplus) {

    JointInventory of(UserId by) {
        return new JointInventory(new Act(by, on), document, Part.values(lines), Part.values(surplus));
    }

    /** An asset that was looked for; condition and value are required where it was found. */
    record Line(@NotNull AssetId asset, @NotNull Boolean found, Fact<AssetCondition> condition, Fact<Money> value)
            implements Part<JointInventory.Counted> {

        @Override
        public JointInventory.Counted make() {
            Faults faults = new Faults();
            if (found) {
                faults.take("", () -> condition.required("/condition"));
                faults.take("", () -> value.required("/value"));
                faults.throwIfAny();
            }
            return new JointInventory.Counted(
                    asset, condition.onlyIf(seen -> found), value.fold(worth -> worth, () -> Money.ZERO));
        }
    }

    /** Something that is in no register. */
    record Extra(@NotNull String description, @NotNull Money value) implements Part<JointInventory.Surplus> {

        @Override
        public JointInventory.Surplus make() {
            return new JointInventory.Surplus(description, value);
        }
    }
}
