package org.sharaka.domain.inventory;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.asset.AssetCondition;
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.time.DayWise;

/**
 * An inventory that both sides have drawn up.
 *
 * @param by who recorded it, and the day it was taken
 * @param minutes the minutes of both sides
 * @param counted what was looked for, asset by asset
 * @param surplus what stood there and is in no register
 */
public record JointInventory(Act by, Document minutes, List<Counted> counted, List<Surplus> surplus)
        implements DayWise<JointInventory> {

    /**
     * Copies and checks.
     *
     * @throws InvalidValue at {@code /document} for another paper than a joint inventory, or one dated later;
     *     {@code value.list} with reason {@code twice} at {@code /lines/…/asset} for an asset that is counted twice
     */
    public JointInventory {
        counted = List.copyOf(counted);
        surplus = List.copyOf(surplus);
        Faults faults = new Faults();
        minutes.mustBe(DocumentKind.JOINT_INVENTORY, by.on(), "/document", faults);
        List<AssetId> assets = counted.stream().map(Counted::asset).toList();
        for (int place = 0; place < assets.size(); place++) {
            if (assets.indexOf(assets.get(place)) < place) {
                faults.add(
                        "/lines/" + place + "/asset",
                        "value.list",
                        "twice",
                        assets.get(place).value());
            }
        }
        faults.throwIfAny();
    }

    @Override
    public Fact<JointInventory> asOf(LocalDate day) {
        return Fact.known(this).onlyIf(count -> !on().isAfter(day));
    }

    /** {@return the day it was taken} */
    public LocalDate on() {
        return by.on();
    }

    /** {@return what was found in all, as it was valued there; what was counted and found, and the surplus} */
    public Money value() {
        return Stream.concat(
                        counted.stream().filter(Counted::found).map(Counted::value),
                        surplus.stream().map(Surplus::value))
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * In which condition an asset was found.
     *
     * @param asset which
     * @return unknown where it was not found
     */
    public Fact<AssetCondition> conditionOf(AssetId asset) {
        return Fact.of(counted.stream()
                .filter(line -> line.asset().equals(asset))
                .findFirst()
                .flatMap(line -> line.condition().value()));
    }

    /**
     * An asset that was looked for.
     *
     * @param asset which
     * @param condition in which condition it was found; unknown where it was not found
     * @param value what it is worth by this inventory; nothing where it was not found
     */
    public record Counted(AssetId asset, Fact<AssetCondition> condition, Money value) {

        /**
         * Checks the value.
         *
         * @throws InvalidValue {@code value.range} at {@code /value} for a negative one, and for a value of what was
         *     not found
         */
        public Counted {
            if (value.compareTo(Money.ZERO) < 0) {
                throw InvalidValue.at("/value", "value.range", "least", 0);
            }
            if (condition.value().isEmpty() && !value.isZero()) {
                throw InvalidValue.at("/value", "value.range", "between", 0, 0);
            }
        }

        /**
         * An asset that was there.
         *
         * @param asset which
         * @param condition in which condition
         * @param value what it is worth
         * @return the line
         */
        public static Counted found(AssetId asset, AssetCondition condition, Money value) {
            return new Counted(asset, Fact.known(condition), value);
        }

        /**
         * An asset that was not there.
         *
         * @param asset which
         * @return the line
         */
        public static Counted missing(AssetId asset) {
            return new Counted(asset, Fact.unknown(), Money.ZERO);
        }

        /** {@return whether it was there; false for what is missing} */
        public boolean found() {
            return condition.value().isPresent();
        }
    }

    /**
     * Something that stood there and is in no register.
     *
     * @param description what it is, one line
     * @param value what it is worth
     */
    public record Surplus(String description, Money value) {

        /**
         * Checks both.
         *
         * @throws InvalidValue {@code value.text} at {@code /description}; {@code value.range} at {@code /value} for a
         *     negative one
         */
        public Surplus {
            String typed = description;
            description = Faults.within("/description", () -> NewAsset.lineOf(typed));
            if (value.compareTo(Money.ZERO) < 0) {
                throw InvalidValue.at("/value", "value.range", "least", 0);
            }
        }
    }
}
