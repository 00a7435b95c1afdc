package org.sharaka.domain.policy;

import java.time.LocalDate;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * The values of the rules on money ({@code rulebook.md}, section 2).
 *
 * @param version its name, such as {@code funding.v1}
 * @param inForceFrom the first day it is in force
 * @param overdueDays how many days after its date an uncovered instalment is overdue ({@code pledge.overdue})
 * @param claimDays how many days after its date an uncovered instalment of a project in execution is put before the
 *     director
 * @param valuerLimit up to what value the donor may value its own gift in kind ({@code receipt.in-kind})
 * @param controlShare the share of the budget that the foundation may spend on controlling a project of model 2
 *     ({@code allocation.model})
 */
public record FundingPolicy(
        String version, LocalDate inForceFrom, int overdueDays, int claimDays, Money valuerLimit, Fraction controlShare)
        implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public FundingPolicy {
        new Limits()
                .days("overdueDays", overdueDays)
                .days("claimDays", claimDays)
                .amount("valuerLimit", valuerLimit)
                .share("controlShare", controlShare)
                .check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static FundingPolicy standard() {
        return new FundingPolicy("funding.v1", ALWAYS, 30, 60, Money.ofCentimes(10_000_000), Fraction.percent(5));
    }

    @Override
    public Group group() {
        return Group.FUNDING;
    }

    @Override
    public FundingPolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public FundingPolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public FundingPolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #overdueDays() overdueDays}} */
    public FundingPolicy overdueDays(int value) {
        return Copies.with(this, "overdueDays", value);
    }

    /** {@return a copy with another {@link #claimDays() claimDays}} */
    public FundingPolicy claimDays(int value) {
        return Copies.with(this, "claimDays", value);
    }

    /** {@return a copy with another {@link #valuerLimit() valuerLimit}} */
    public FundingPolicy valuerLimit(Money value) {
        return Copies.with(this, "valuerLimit", value);
    }

    /** {@return a copy with another {@link #valuerLimit() valuerLimit}, as text: a decimal number of dirhams} */
    public FundingPolicy valuerLimit(String value) {
        return valuerLimit(Money.parse(value));
    }

    /** {@return a copy with another {@link #controlShare() controlShare}} */
    public FundingPolicy controlShare(Fraction value) {
        return Copies.with(this, "controlShare", value);
    }

    /** {@return a copy with another {@link #controlShare() controlShare}, as text: a decimal or a fraction} */
    public FundingPolicy controlShare(String value) {
        return controlShare(Fraction.exact(value));
    }
}
