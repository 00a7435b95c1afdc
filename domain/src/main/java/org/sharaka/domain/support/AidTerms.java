package org.sharaka.domain.support;

import java.util.List;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.AidYear;
import org.sharaka.domain.policy.SupportPolicy;

/**
 * What the operating aid of a plan is computed by. An approved plan keeps those of the day of its approval
 * ({@code rulebook.md}, section 10).
 *
 * @param aidYears share and cap of each year of support, from the first; after the last there is none
 * @param instalmentShare what the first and the second instalment each pay of the aid of a year
 */
public record AidTerms(List<AidYear> aidYears, Fraction instalmentShare) {

    /** Without any aid. */
    static final AidTerms NOTHING = new AidTerms(List.of(), Fraction.ZERO);

    /** Copies the years. */
    public AidTerms {
        aidYears = List.copyOf(aidYears);
    }

    /**
     * The terms of a policy.
     *
     * @param policy the policy in force on the day of the approval
     * @return its shares, caps and split
     */
    public static AidTerms of(SupportPolicy policy) {
        return new AidTerms(policy.aidYears(), policy.instalmentShare());
    }

    /**
     * What operating aid may be in one year.
     *
     * @param year 1 for the first year of support
     * @return share and cap; nothing after the last year of the terms
     */
    public AidYear aidYear(int year) {
        return year <= aidYears.size() ? aidYears.get(year - 1) : AidYear.NOTHING;
    }

    /** The aid of a year on some costs: share × costs, costs counted up to the budget, never above the cap. */
    Money aidOn(int year, Money budget, Money costs) {
        AidYear terms = aidYear(year);
        return costs.min(budget).shareRoundedHalfUp(terms.share()).min(terms.cap());
    }

    /** What the first and the second instalment each pay. */
    Money partOf(Money aid) {
        return aid.shareRoundedHalfUp(instalmentShare);
    }
}
