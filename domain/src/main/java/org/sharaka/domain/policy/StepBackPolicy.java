package org.sharaka.domain.policy;

import java.time.LocalDate;
import org.sharaka.domain.money.Fraction;

/**
 * The values of the rules on taking a centre back ({@code rulebook.md}, section 7).
 *
 * @param version its name, such as {@code stepback.v1}
 * @param inForceFrom the first day it is in force
 * @param stoppedDays for how many days running the service may stop ({@code stepback.trigger})
 * @param findingDays for how many days a blocking finding may stay open ({@code stepback.trigger})
 * @param overall below which overall a centre may be taken back ({@code stepback.trigger})
 * @param criticalLevel below which level of a critical dimension a centre may be taken back ({@code stepback.trigger})
 * @param reportDays how many days a report may be late ({@code stepback.trigger})
 * @param cureDays how many days the manager has to cure after the notice ({@code stepback.cure})
 * @param planMonths how many months a remedy plan lasts at most ({@code stepback.plan})
 * @param buildingYears how many years the reversion clause of a building lives ({@code stepback.revert})
 * @param equipmentYears how many years the reversion clause of equipment lives ({@code stepback.revert})
 */
public record StepBackPolicy(
        String version,
        LocalDate inForceFrom,
        int stoppedDays,
        int findingDays,
        Fraction overall,
        int criticalLevel,
        int reportDays,
        int cureDays,
        int planMonths,
        int buildingYears,
        int equipmentYears)
        implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public StepBackPolicy {
        new Limits()
                .days("stoppedDays", stoppedDays)
                .days("findingDays", findingDays)
                .number("overall", overall)
                .count("criticalLevel", criticalLevel)
                .days("reportDays", reportDays)
                .days("cureDays", cureDays)
                .months("planMonths", planMonths)
                .years("buildingYears", buildingYears)
                .years("equipmentYears", equipmentYears)
                .check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static StepBackPolicy standard() {
        return new StepBackPolicy("stepback.v1", ALWAYS, 30, 60, Fraction.percent(300), 3, 90, 60, 6, 10, 5);
    }

    @Override
    public Group group() {
        return Group.STEPBACK;
    }

    @Override
    public StepBackPolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public StepBackPolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public StepBackPolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #stoppedDays() stoppedDays}} */
    public StepBackPolicy stoppedDays(int value) {
        return Copies.with(this, "stoppedDays", value);
    }

    /** {@return a copy with another {@link #findingDays() findingDays}} */
    public StepBackPolicy findingDays(int value) {
        return Copies.with(this, "findingDays", value);
    }

    /** {@return a copy with another {@link #overall() overall}} */
    public StepBackPolicy overall(Fraction value) {
        return Copies.with(this, "overall", value);
    }

    /** {@return a copy with another {@link #overall() overall}, as text: a decimal or a fraction} */
    public StepBackPolicy overall(String value) {
        return overall(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #criticalLevel() criticalLevel}} */
    public StepBackPolicy criticalLevel(int value) {
        return Copies.with(this, "criticalLevel", value);
    }

    /** {@return a copy with another {@link #reportDays() reportDays}} */
    public StepBackPolicy reportDays(int value) {
        return Copies.with(this, "reportDays", value);
    }

    /** {@return a copy with another {@link #cureDays() cureDays}} */
    public StepBackPolicy cureDays(int value) {
        return Copies.with(this, "cureDays", value);
    }

    /** {@return a copy with another {@link #planMonths() planMonths}} */
    public StepBackPolicy planMonths(int value) {
        return Copies.with(this, "planMonths", value);
    }

    /** {@return a copy with another {@link #buildingYears() buildingYears}} */
    public StepBackPolicy buildingYears(int value) {
        return Copies.with(this, "buildingYears", value);
    }

    /** {@return a copy with another {@link #equipmentYears() equipmentYears}} */
    public StepBackPolicy equipmentYears(int value) {
        return Copies.with(this, "equipmentYears", value);
    }
}
