package org.sharaka.domain.support;

import java.util.List;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.SupportPolicy;

/**
 * The operating aid of one year, as if its costs were known (rules {@code support.share}, {@code .cap},
 * {@code .instalments}, {@code .unjustified}).
 *
 * @param share the part of the costs that is borne; zero after the last year of the policy
 * @param aid the year's aid: share × costs, costs counted up to the approved budget, never above the cap
 * @param instalments the three parts of it, which add up to it
 * @param payable what is paid of each once the unjustified amount is taken off
 * @param debt what the instalments could not carry of the unjustified amount
 */
public record OperatingAid(Fraction share, Money aid, List<Money> instalments, List<Money> payable, Money debt) {

    /** Copies the instalments. */
    public OperatingAid {
        instalments = List.copyOf(instalments);
        payable = List.copyOf(payable);
    }

    /**
     * Computes one year.
     *
     * @param policy shares, caps and instalments
     * @param year 1 for the first year of support
     * @param approvedBudget the budget that was approved for the year
     * @param actualCosts the eligible costs of the year
     * @param unjustified what the first instalment left unjustified; it is taken from the second, then from the third
     * @return the year's aid
     * @throws InvalidValue {@code value.range} with reason {@code least} at {@code /year} below 1, and at
     *     {@code /approvedBudget}, {@code /actualCosts}, {@code /unjustified} for a negative amount
     */
    public static OperatingAid of(
            SupportPolicy policy, int year, Money approvedBudget, Money actualCosts, Money unjustified) {
        Faults faults = new Faults();
        if (year < 1) {
            faults.add("/year", "value.range", "least", 1);
        }
        refuseNegative(faults, "/approvedBudget", approvedBudget);
        refuseNegative(faults, "/actualCosts", actualCosts);
        refuseNegative(faults, "/unjustified", unjustified);
        faults.throwIfAny();

        AidTerms terms = AidTerms.of(policy);
        Money aid = terms.aidOn(year, approvedBudget, actualCosts);
        return paid(terms.aidYear(year).share(), aid, terms.partsOf(aid), unjustified);
    }

    private static void refuseNegative(Faults faults, String pointer, Money amount) {
        if (amount.compareTo(Money.ZERO) < 0) {
            faults.add(pointer, "value.range", "least", 0);
        }
    }

    private static OperatingAid paid(Fraction share, Money aid, List<Money> parts, Money unjustified) {
        Money second = parts.get(1);
        Money last = parts.get(2);
        Money fromSecond = unjustified.min(second);
        Money fromLast = unjustified.minus(fromSecond).min(last);
        Money debt = unjustified.minus(fromSecond).minus(fromLast);
        List<Money> payable = List.of(parts.get(0), second.minus(fromSecond), last.minus(fromLast));
        return new OperatingAid(share, aid, parts, payable, debt);
    }
}
