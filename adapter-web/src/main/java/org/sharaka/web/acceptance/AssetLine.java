package org.sharaka.web.acceptance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.asset.AssetKind;
import org.sharaka.domain.asset.AssetSource;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.web.wire.Line;

/** A line of the asset list of an acceptance; what it names is acquired on that day. */
record AssetLine(
        @NotNull @Line String description,
        @NotNull AssetKind kind,
        @NotNull Money value,
        @NotNull Boolean critical,
        @NotNull AssetCondition condition,
        @NotNull AssetSource source) {

    static AssetLine of(NewAsset asset) {
        return new AssetLine(
                asset.description(), asset.kind(), asset.value(), asset.critical(), asset.condition(), asset.source());
    }

    NewAsset acquired(LocalDate on) {
        return new NewAsset(description, kind, value, critical, condition, source, on, Fact.unknown());
    }
}
