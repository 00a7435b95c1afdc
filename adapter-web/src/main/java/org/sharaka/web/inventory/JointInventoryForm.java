package org.sharaka.web.inventory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.AssetCondition;
import org.sharaka.domain.inventory.AssetId;
import org.sharaka.domain.inventory.JointInventory;
import org.sharaka.domain.money.Money;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** An inventory of both sides. */
record JointInventoryForm(
        @NotNull String on,
        @NotNull @Valid DocumentWire document,
        @NotNull List<@NotNull @Valid Line> lines,
        List<@NotNull @Valid Extra> surplus) {

    JointInventory read(Form form, UserId by) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<Document> minutes = form.document("/document", document);
        List<JointInventory.Counted> counted = form.each("/lines", lines, (at, line) -> line.read(form, at));
        List<JointInventory.Surplus> more = form.each("/surplus", surplus, (at, extra) -> extra.read(form, at));
        form.throwIfAny();
        return new JointInventory(new Act(by, day.orElseThrow()), minutes.orElseThrow(), counted, more);
    }

    /** An asset that was looked for; condition and value are asked for where it was found. */
    record Line(
            @NotNull String asset,
            @NotNull Boolean found,
            String condition,
            @Valid MoneyWire value) {

        private Optional<JointInventory.Counted> read(Form form, String at) {
            if (asset == null || found == null) {
                return Optional.empty();
            }
            if (found) {
                mustBeThere(form, at + "/condition", condition);
                mustBeThere(form, at + "/value", value);
            }
            Optional<AssetCondition> state = form.word(at + "/condition", condition, AssetCondition.class);
            Optional<Money> worth = form.money(at + "/value", value);
            if (found && (state.isEmpty() || worth.isEmpty())) {
                return Optional.empty();
            }
            Fact<AssetCondition> seen = found ? Fact.of(state) : Fact.unknown();
            return form.take(at, () -> new JointInventory.Counted(new AssetId(asset), seen, worth.orElse(Money.ZERO)));
        }

        private static void mustBeThere(Form form, String at, Object part) {
            if (part == null) {
                form.add(at, "value.required", "missing");
            }
        }
    }

    /** Something that is in no register. */
    record Extra(
            @NotNull String description, @NotNull @Valid MoneyWire value) {

        private Optional<JointInventory.Surplus> read(Form form, String at) {
            Optional<Money> worth = form.money(at + "/value", value);
            return description == null || worth.isEmpty()
                    ? Optional.empty()
                    : form.take(at, () -> new JointInventory.Surplus(description, worth.get()));
        }
    }
}
