package org.sharaka.domain.policy;

import java.time.LocalDate;

/**
 * The values of the rules on what is overseen in a centre ({@code rulebook.md}, sections 4 and 7).
 *
 * @param version its name, such as {@code oversight.v1}
 * @param inForceFrom the first day it is in force
 * @param quarterlyDays how many days after the quarter its report is due ({@code report.due})
 * @param annualMonths how many months after the year its report is due ({@code report.due})
 * @param returnedDays how many days after its return a report is due again ({@code report.due})
 * @param statementMonths how many months before the ruling the closed months of a statement end at the earliest
 *     ({@code handover.autonomy})
 * @param budgetMonths how many months after the ruling the months of a budget begin at the latest
 *     ({@code handover.forward-cover})
 */
public record OversightPolicy(
        String version,
        LocalDate inForceFrom,
        int quarterlyDays,
        int annualMonths,
        int returnedDays,
        int statementMonths,
        int budgetMonths)
        implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public OversightPolicy {
        new Limits()
                .days("quarterlyDays", quarterlyDays)
                .months("annualMonths", annualMonths)
                .days("returnedDays", returnedDays)
                .months("statementMonths", statementMonths)
                .months("budgetMonths", budgetMonths)
                .check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static OversightPolicy standard() {
        return new OversightPolicy("oversight.v1", ALWAYS, 30, 4, 15, 6, 6);
    }

    @Override
    public Group group() {
        return Group.OVERSIGHT;
    }

    @Override
    public OversightPolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public OversightPolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public OversightPolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #quarterlyDays() quarterlyDays}} */
    public OversightPolicy quarterlyDays(int value) {
        return Copies.with(this, "quarterlyDays", value);
    }

    /** {@return a copy with another {@link #annualMonths() annualMonths}} */
    public OversightPolicy annualMonths(int value) {
        return Copies.with(this, "annualMonths", value);
    }

    /** {@return a copy with another {@link #returnedDays() returnedDays}} */
    public OversightPolicy returnedDays(int value) {
        return Copies.with(this, "returnedDays", value);
    }

    /** {@return a copy with another {@link #statementMonths() statementMonths}} */
    public OversightPolicy statementMonths(int value) {
        return Copies.with(this, "statementMonths", value);
    }

    /** {@return a copy with another {@link #budgetMonths() budgetMonths}} */
    public OversightPolicy budgetMonths(int value) {
        return Copies.with(this, "budgetMonths", value);
    }
}
