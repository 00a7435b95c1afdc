package org.sharaka.domain.policy;

import java.time.LocalDate;

/**
 * The values of the rules on partners ({@code rulebook.md}, sections 0 and 1).
 *
 * @param version its name, such as {@code partners.v1}
 * @param inForceFrom the first day it is in force
 * @param interestMonths for how many months after its end a declared interest still counts ({@code actor.interest})
 * @param decisionDays within how many days after a correction the director decides on the acts whose rulings would come
 *     out otherwise ({@code fact.correction})
 */
public record PartnersPolicy(String version, LocalDate inForceFrom, int interestMonths, int decisionDays)
        implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public PartnersPolicy {
        new Limits()
                .months("interestMonths", interestMonths)
                .days("decisionDays", decisionDays)
                .check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static PartnersPolicy standard() {
        return new PartnersPolicy("partners.v1", ALWAYS, 24, 60);
    }

    /**
     * The last day on which the director decides on a correction.
     *
     * @param corrected the day of the correction
     */
    public LocalDate decideBy(LocalDate corrected) {
        return corrected.plusDays(decisionDays);
    }

    @Override
    public Group group() {
        return Group.PARTNERS;
    }

    @Override
    public PartnersPolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public PartnersPolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public PartnersPolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #interestMonths() interestMonths}} */
    public PartnersPolicy interestMonths(int value) {
        return Copies.with(this, "interestMonths", value);
    }

    /** {@return a copy with another {@link #decisionDays() decisionDays}} */
    public PartnersPolicy decisionDays(int value) {
        return Copies.with(this, "decisionDays", value);
    }
}
