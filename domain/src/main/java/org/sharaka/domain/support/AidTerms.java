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

    /** The shares, caps and split of the policy in force on the day of the approval. */
    static AidTerms of(SupportPolicy policy) {
        return new AidTerms(policy.aidYears(), policy.instalmentShare());
    }

    /** What operating aid may be in a year, from 1; nothing after the last year of the terms. */
    AidYear aidYear(int year) {
        return year <= aidYears.size() ? aidYears.get(year - 1) : AidYear.NOTHING;
    }

    /** The aid of a year on some costs: share × costs, costs counted up to the budget, never above the cap. */
    Money aidOn(int year, Money budget, Money costs) {
        AidYear terms = aidYear(year);
        return costs.min(budget).shareRoundedHalfUp(terms.share()).min(terms.cap());
    }

    /** The three instalments of the aid of a year; the last takes the remainder. */
    List<Money> partsOf(Money aid) {
        Money first = aid.shareRoundedHalfUp(instalmentShare);
        Money second = first.min(aid.minus(first));
        return List.of(first, second, aid.minus(first).minus(second));
    }
}
