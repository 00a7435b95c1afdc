package org.sharaka.domain.oversight;

import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * The money of a centre as of a day, as a handover asks for it.
 *
 * @param operatingCosts of the last twelve closed months
 * @param ownCash received in those months from anyone but the foundation
 * @param ownInKind documented resources in kind of those months, not from the foundation
 * @param securedNextYear secured for the next twelve months by others than the foundation
 * @param budgetNextYear the approved budget of the next twelve months
 * @param cashReserveMonths how many months of costs the cash reserve covers; unknown where there were no costs
 * @param largestSourceShare the part of own resources, in kind cut for all sources alike, that comes from the largest;
 *     unknown where there are none
 */
public record Figures(
        Fact<Money> operatingCosts,
        Fact<Money> ownCash,
        Fact<Money> ownInKind,
        Fact<Money> securedNextYear,
        Fact<Money> budgetNextYear,
        Fact<Fraction> cashReserveMonths,
        Fact<Fraction> largestSourceShare) {}
