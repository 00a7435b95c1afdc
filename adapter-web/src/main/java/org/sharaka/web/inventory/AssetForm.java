package org.sharaka.web.inventory;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.asset.AssetKind;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.web.wire.Line;

/** An asset that is entered; where no day is given, the register holds it from the day it was acquired. */
record AssetForm(
        @NotNull @Line String description,
        @NotNull AssetKind kind,
        @NotNull Money value,
        @NotNull Boolean critical,
        @NotNull AssetCondition condition,
        @NotNull AssetSource source,
        @NotNull LocalDate acquiredOn,
        @Line Fact<String> origin,
        Fact<LocalDate> on) {

    NewAsset asset() {
        return new NewAsset(description, kind, value, critical, condition, source, acquiredOn, origin);
    }
}
