package org.sharaka.domain.funding;

import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/**
 * What is committed to a project of model 1 beside one pledge, and what it has to cover.
 *
 * @param beside by its other pledges, and of other money that is allocated to it
 * @param budget the budget of its works
 */
public record Coverage(Money beside, Fact<Money> budget) {

    /** Model 1: the pledges of all sponsors cover the budget. */
    public static final RuleCode COMMITTED = RuleCode.of("agreement.committed");

    /** Whether money covers a share of a budget; FAIL where the budget is unknown. */
    public static Check covered(RuleCode rule, Money there, Fact<Money> budget, Fraction share) {
        return budget.fold(
                whole -> Check.that(
                        rule,
                        there.over(whole).atLeast(share),
                        Reading.shareOf(share, whole),
                        Reading.share(there, whole)),
                () -> Check.missing(rule, Result.FAIL, Reading.percent(share)));
    }

    Check with(Money pledge, Fraction share) {
        return covered(COMMITTED, beside.plus(pledge), budget, share);
    }
}
