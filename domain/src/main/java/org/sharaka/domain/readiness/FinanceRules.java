package org.sharaka.domain.readiness;

import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

/** What a handover asks of the money. */
final class FinanceRules {

    private static final Reading NOTHING = Reading.of(Money.ZERO);

    private FinanceRules() {}

    static Check autonomy(HandoverCase asked) {
        RuleCode rule = HandoverRules.AUTONOMY;
        HandoverFacts.Finance finance = asked.facts().finance();
        Fraction limit = asked.policy().autonomy();
        Reading least = Reading.percent(limit);
        if (finance.operatingCosts().is(Money::isZero)) {
            return Check.fail(rule, least, NOTHING).because("no-costs");
        }
        if (!(finance.operatingCosts() instanceof Known<Money> costs
                && finance.ownCash() instanceof Known<Money> cash
                && finance.ownInKind() instanceof Known<Money> inKind)) {
            return Check.missing(rule, Result.FAIL, least)
                    .lacking("OWN_CASH", finance.ownCash())
                    .lacking("OWN_IN_KIND", finance.ownInKind())
                    .lacking("OPERATING_COSTS", finance.operatingCosts());
        }
        OwnShare own = OwnShare.of(
                cash.what(), inKind.what(), costs.what(), asked.policy().inKindPerCash());
        return Check.that(rule, own.atLeast(limit), Reading.shareOf(limit, costs.what()), own.shown());
    }

    static Check forwardCover(HandoverCase asked) {
        RuleCode rule = HandoverRules.FORWARD_COVER;
        HandoverFacts.Finance finance = asked.facts().finance();
        Fraction limit = asked.policy().forwardCover();
        Reading least = Reading.percent(limit);
        if (finance.budgetNextYear().is(Money::isZero)) {
            return Check.fail(rule, least, NOTHING).because("no-budget");
        }
        if (!(finance.budgetNextYear() instanceof Known<Money> budget
                && finance.securedNextYear() instanceof Known<Money> secured)) {
            return Check.missing(rule, Result.FAIL, least)
                    .lacking("NEXT_BUDGET", finance.budgetNextYear())
                    .lacking("SECURED_RESOURCES", finance.securedNextYear());
        }
        Fraction cover = secured.what().over(budget.what());
        return Check.that(
                rule,
                cover.atLeast(limit),
                Reading.shareOf(limit, budget.what()),
                Reading.share(secured.what(), budget.what()));
    }

    static Check budgetCommitment(HandoverCase asked) {
        return BooleanCheck.check(
                HandoverRules.BUDGET_COMMITMENT, asked.facts().finance().budgetCommitment());
    }

    static Check reserveFund(HandoverCase asked) {
        RuleCode rule = HandoverRules.RESERVE_FUND;
        Fraction limit = asked.policy().reserveFundMonths();
        Reading least = Reading.decimal(limit);
        if (!(asked.facts().finance().cashReserveMonths() instanceof Known<Fraction> months)) {
            return Check.missing(rule, Result.WARN, least);
        }
        Reading actual = Reading.decimal(months.what());
        return months.what().atLeast(limit) ? Check.pass(rule, least, actual) : Check.warn(rule, least, actual);
    }

    static Check concentration(HandoverCase asked) {
        RuleCode rule = HandoverRules.CONCENTRATION;
        Fraction limit = asked.policy().largestSource();
        Reading most = Reading.percent(limit);
        if (!(asked.facts().finance().largestSourceShare() instanceof Known<Fraction> share)) {
            return Check.missing(rule, Result.WARN, most);
        }
        Reading actual = largest(share.what(), asked);
        return share.what().atMost(limit) ? Check.pass(rule, most, actual) : Check.warn(rule, most, actual);
    }

    /** The largest source, of own resources as autonomy counts them where they are known. */
    private static Reading largest(Fraction share, HandoverCase asked) {
        HandoverFacts.Finance finance = asked.facts().finance();
        if (!(finance.ownCash() instanceof Known<Money> cash && finance.ownInKind() instanceof Known<Money> inKind)) {
            return Reading.percent(share);
        }
        Money own = OwnShare.of(
                        cash.what(), inKind.what(), Money.ZERO, asked.policy().inKindPerCash())
                .resources();
        return Reading.share(share, own.shareRoundedHalfUp(share), own);
    }

    static Check unjustified(HandoverCase asked) {
        Fact<Money> unjustified = asked.facts().finance().unjustifiedAid();
        if (!(unjustified instanceof Known<Money> aid)) {
            return Check.missing(HandoverRules.UNJUSTIFIED, Result.FAIL, NOTHING);
        }
        Money late = asked.unjustifiedEquipment();
        Money all = aid.what().plus(late);
        Check check = Check.that(HandoverRules.UNJUSTIFIED, all.isZero(), NOTHING, Reading.of(all));
        return late.isZero()
                ? check
                : check.because(aid.what().isZero() ? "equipment" : "equipment-too")
                        .lacking(asked.lateEquipment());
    }
}
