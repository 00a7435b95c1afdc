package org.sharaka.domain.inventory;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.asset.AssetKind;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.time.DayWise;

/**
 * Something of value that stands in a centre.
 *
 * @param id its id within the centre
 * @param entry what was known when it was entered
 * @param entered who entered it, and from what day it is in the register
 * @param disposal how it left the register; unknown while it is there
 */
public record Asset(AssetId id, NewAsset entry, Act entered, Fact<Disposal> disposal) implements DayWise<Asset> {

    /**
     * Whether the register holds it on a day.
     *
     * @param day the day
     * @return true from the day it was entered to the day before it was disposed of
     */
    public boolean isHeldOn(LocalDate day) {
        return !entered.on().isAfter(day)
                && !disposal.is(gone -> !gone.act().on().isAfter(day));
    }

    @Override
    public Fact<Asset> asOf(LocalDate day) {
        return Fact.known(new Asset(
                        id,
                        entry,
                        entered,
                        disposal.onlyIf(gone -> !gone.act().on().isAfter(day))))
                .onlyIf(asset -> !entered.on().isAfter(day));
    }

    /** {@return what it is worth in the books; its value} */
    public Money value() {
        return entry.value();
    }

    /** {@return whether it is a building; false for equipment} */
    public boolean isBuilding() {
        return entry.kind() == AssetKind.BUILDING;
    }

    Asset disposedOf(Disposal how) {
        return new Asset(id, entry, entered, Fact.known(how));
    }
}
