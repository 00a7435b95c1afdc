package org.sharaka.domain.policy;

import java.time.LocalDate;
import org.sharaka.domain.money.Fraction;

/**
 * The values of the rules on agreements and works ({@code rulebook.md}, section 3).
 *
 * @param version its name, such as {@code works.v1}
 * @param inForceFrom the first day it is in force
 * @param reviewMonths how old a favourable review may be when an agreement is signed ({@code agreement.effectiveness})
 * @param committedShare the share of the budget that pledges cover at the signature ({@code agreement.committed})
 * @param fundedShare the share of the budget that is received or guaranteed before works start ({@code works.funded})
 * @param allocatedShare the share of the budget of an own project that allocations cover before works start
 *     ({@code works.funded})
 * @param retentionShare the share of each payment that is retained ({@code works.retention})
 * @param retentionCap the share of the contract that is retained at most ({@code works.retention})
 * @param bondShare the share of the contract that the bond covers ({@code works.retention})
 */
public record WorksPolicy(
        String version,
        LocalDate inForceFrom,
        int reviewMonths,
        Fraction committedShare,
        Fraction fundedShare,
        Fraction allocatedShare,
        Fraction retentionShare,
        Fraction retentionCap,
        Fraction bondShare)
        implements Policy {

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public WorksPolicy {
        new Limits()
                .months("reviewMonths", reviewMonths)
                .share("committedShare", committedShare)
                .share("fundedShare", fundedShare)
                .share("allocatedShare", allocatedShare)
                .share("retentionShare", retentionShare)
                .share("retentionCap", retentionCap)
                .share("bondShare", bondShare)
                .check();
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static WorksPolicy standard() {
        return new WorksPolicy(
                "works.v1",
                ALWAYS,
                12,
                Fraction.percent(100),
                Fraction.percent(30),
                Fraction.percent(100),
                Fraction.percent(10),
                Fraction.percent(7),
                Fraction.percent(3));
    }

    @Override
    public Group group() {
        return Group.WORKS;
    }

    @Override
    public WorksPolicy named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public WorksPolicy from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public WorksPolicy from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #reviewMonths() reviewMonths}} */
    public WorksPolicy reviewMonths(int value) {
        return Copies.with(this, "reviewMonths", value);
    }

    /** {@return a copy with another {@link #committedShare() committedShare}} */
    public WorksPolicy committedShare(Fraction value) {
        return Copies.with(this, "committedShare", value);
    }

    /** {@return a copy with another {@link #committedShare() committedShare}, as text: a decimal or a fraction} */
    public WorksPolicy committedShare(String value) {
        return committedShare(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #fundedShare() fundedShare}} */
    public WorksPolicy fundedShare(Fraction value) {
        return Copies.with(this, "fundedShare", value);
    }

    /** {@return a copy with another {@link #fundedShare() fundedShare}, as text: a decimal or a fraction} */
    public WorksPolicy fundedShare(String value) {
        return fundedShare(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #allocatedShare() allocatedShare}} */
    public WorksPolicy allocatedShare(Fraction value) {
        return Copies.with(this, "allocatedShare", value);
    }

    /** {@return a copy with another {@link #allocatedShare() allocatedShare}, as text: a decimal or a fraction} */
    public WorksPolicy allocatedShare(String value) {
        return allocatedShare(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #retentionShare() retentionShare}} */
    public WorksPolicy retentionShare(Fraction value) {
        return Copies.with(this, "retentionShare", value);
    }

    /** {@return a copy with another {@link #retentionShare() retentionShare}, as text: a decimal or a fraction} */
    public WorksPolicy retentionShare(String value) {
        return retentionShare(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #retentionCap() retentionCap}} */
    public WorksPolicy retentionCap(Fraction value) {
        return Copies.with(this, "retentionCap", value);
    }

    /** {@return a copy with another {@link #retentionCap() retentionCap}, as text: a decimal or a fraction} */
    public WorksPolicy retentionCap(String value) {
        return retentionCap(Fraction.exact(value));
    }

    /** {@return a copy with another {@link #bondShare() bondShare}} */
    public WorksPolicy bondShare(Fraction value) {
        return Copies.with(this, "bondShare", value);
    }

    /** {@return a copy with another {@link #bondShare() bondShare}, as text: a decimal or a fraction} */
    public WorksPolicy bondShare(String value) {
        return bondShare(Fraction.exact(value));
    }
}
