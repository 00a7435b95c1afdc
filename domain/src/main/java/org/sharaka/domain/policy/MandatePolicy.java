package org.sharaka.domain.policy;

import java.time.LocalDate;

/**
 * The values of the rules on who runs a centre ({@code rulebook.md}, sections 1 and 4).
 *
 * @param version its name, such as {@code mandate.v1}
 * @param inForceFrom the first day it is in force
 * @param experienceMonths how many months of documented experience an association shows ({@code mandate.experience})
 * @param termMonths how many months a mandate lasts at most ({@code mandate.term})
 * @param noticeMonths how many months before its end notice is given ({@code mandate.term})
 * @param gapMonths for how many months the foundation may run a centre itself ({@code mandate.gap})
 * @param renewalGapDays how many days may lie between two mandates of one manager that continue one another
 * @param deemedDays how many days after its date an unrefused provisional receipt counts as definitive
 *     ({@code association.standing})
 */
public record MandatePolicy(
        String version,
        LocalDate inForceFrom,
        int experienceMonths,
        int termMonths,
        int noticeMonths,
        int gapMonths,
        int renewalGapDays,
        int deemedDays)
        implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public MandatePolicy {
        new Limits()
                .months("experienceMonths", experienceMonths)
                .months("termMonths", termMonths)
                .months("noticeMonths", noticeMonths)
                .months("gapMonths", gapMonths)
                .days("renewalGapDays", renewalGapDays)
                .days("deemedDays", deemedDays)
                .check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static MandatePolicy standard() {
        return new MandatePolicy("mandate.v1", ALWAYS, 24, 36, 3, 6, 30, 60);
    }

    @Override
    public Group group() {
        return Group.MANDATE;
    }

    @Override
    public MandatePolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public MandatePolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public MandatePolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #experienceMonths() experienceMonths}} */
    public MandatePolicy experienceMonths(int value) {
        return Copies.with(this, "experienceMonths", value);
    }

    /** {@return a copy with another {@link #termMonths() termMonths}} */
    public MandatePolicy termMonths(int value) {
        return Copies.with(this, "termMonths", value);
    }

    /** {@return a copy with another {@link #noticeMonths() noticeMonths}} */
    public MandatePolicy noticeMonths(int value) {
        return Copies.with(this, "noticeMonths", value);
    }

    /** {@return a copy with another {@link #gapMonths() gapMonths}} */
    public MandatePolicy gapMonths(int value) {
        return Copies.with(this, "gapMonths", value);
    }

    /** {@return a copy with another {@link #renewalGapDays() renewalGapDays}} */
    public MandatePolicy renewalGapDays(int value) {
        return Copies.with(this, "renewalGapDays", value);
    }

    /** {@return a copy with another {@link #deemedDays() deemedDays}} */
    public MandatePolicy deemedDays(int value) {
        return Copies.with(this, "deemedDays", value);
    }
}
