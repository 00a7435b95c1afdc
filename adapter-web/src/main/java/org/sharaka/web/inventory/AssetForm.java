package org.sharaka.web.inventory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.inventory.AssetCondition;
import org.sharaka.domain.inventory.AssetKind;
import org.sharaka.domain.inventory.AssetSource;
import org.sharaka.domain.inventory.NewAsset;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.text.PlainText;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** An asset that is entered; where no day is given, the register holds it from the day it was acquired. */
record AssetForm(
        @NotNull String description,
        @NotNull String kind,
        @NotNull @Valid MoneyWire value,
        @NotNull Boolean critical,
        @NotNull String condition,
        @NotNull String source,
        @NotNull String acquiredOn,
        String origin,
        String on) {

    Entry read(Form form) {
        Optional<String> line = form.take("/description", description, AssetForm::lineOf);
        Optional<AssetKind> what = form.word("/kind", kind, AssetKind.class);
        Optional<Money> worth = form.money("/value", value);
        Optional<AssetCondition> state = form.word("/condition", condition, AssetCondition.class);
        Optional<AssetSource> whose = form.word("/source", source, AssetSource.class);
        Optional<LocalDate> acquired = form.date("/acquiredOn", acquiredOn);
        Optional<String> whence = form.take("/origin", origin, AssetForm::lineOf);
        Optional<LocalDate> day = form.date("/on", on);
        form.throwIfAny();
        NewAsset asset = new NewAsset(
                line.orElseThrow(),
                what.orElseThrow(),
                worth.orElseThrow(),
                critical,
                state.orElseThrow(),
                whose.orElseThrow(),
                acquired.orElseThrow(),
                Fact.of(whence));
        return new Entry(asset, day.orElse(asset.acquiredOn()));
    }

    private static String lineOf(String typed) {
        return PlainText.line(typed, NewAsset.LONGEST_LINE, "value.text");
    }

    /** What is entered, and from what day. */
    record Entry(NewAsset asset, LocalDate on) {}
}
