package org.sharaka.domain.policy;

import java.time.LocalDate;

/**
 * The values of the rules on the acceptance of works, and of the conditions that any step sets ({@code rulebook.md},
 * sections 0 and 3).
 *
 * @param version its name, such as {@code acceptance.v1}
 * @param inForceFrom the first day it is in force
 * @param visitDays how many days after the notice the visit is due ({@code acceptance.visit})
 * @param reserveDays how many days after acceptance, or after it is notified, a reserve is due by default, unless the
 *     margin asks for an earlier day ({@code reserve.deadline})
 * @param reserveMarginMonths how many months before the end of the guarantee a reserve is due at the latest
 *     ({@code reserve.deadline})
 * @param guaranteeMonths how many months lie between both acceptances ({@code guarantee.elapsed})
 * @param conditionDays how many days a condition has at most, and by default (section 0)
 * @param extensionDays how many days its one extension adds at most ({@code acceptance.condition})
 * @param authorityExtensionDays the same for a paper that a public authority issues ({@code acceptance.condition})
 */
public record AcceptancePolicy(
        String version,
        LocalDate inForceFrom,
        int visitDays,
        int reserveDays,
        int reserveMarginMonths,
        int guaranteeMonths,
        int conditionDays,
        int extensionDays,
        int authorityExtensionDays)
        implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public AcceptancePolicy {
        new Limits()
                .days("visitDays", visitDays)
                .days("reserveDays", reserveDays)
                .months("reserveMarginMonths", reserveMarginMonths)
                .months("guaranteeMonths", guaranteeMonths)
                .days("conditionDays", conditionDays)
                .days("extensionDays", extensionDays)
                .days("authorityExtensionDays", authorityExtensionDays)
                .check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static AcceptancePolicy standard() {
        return new AcceptancePolicy("acceptance.v1", ALWAYS, 10, 60, 3, 12, 60, 60, 120);
    }

    @Override
    public Group group() {
        return Group.ACCEPTANCE;
    }

    @Override
    public AcceptancePolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public AcceptancePolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public AcceptancePolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #visitDays() visitDays}} */
    public AcceptancePolicy visitDays(int value) {
        return Copies.with(this, "visitDays", value);
    }

    /** {@return a copy with another {@link #reserveDays() reserveDays}} */
    public AcceptancePolicy reserveDays(int value) {
        return Copies.with(this, "reserveDays", value);
    }

    /** {@return a copy with another {@link #reserveMarginMonths() reserveMarginMonths}} */
    public AcceptancePolicy reserveMarginMonths(int value) {
        return Copies.with(this, "reserveMarginMonths", value);
    }

    /** {@return a copy with another {@link #guaranteeMonths() guaranteeMonths}} */
    public AcceptancePolicy guaranteeMonths(int value) {
        return Copies.with(this, "guaranteeMonths", value);
    }

    /** {@return a copy with another {@link #conditionDays() conditionDays}} */
    public AcceptancePolicy conditionDays(int value) {
        return Copies.with(this, "conditionDays", value);
    }

    /** {@return a copy with another {@link #extensionDays() extensionDays}} */
    public AcceptancePolicy extensionDays(int value) {
        return Copies.with(this, "extensionDays", value);
    }

    /** {@return a copy with another {@link #authorityExtensionDays() authorityExtensionDays}} */
    public AcceptancePolicy authorityExtensionDays(int value) {
        return Copies.with(this, "authorityExtensionDays", value);
    }
}
