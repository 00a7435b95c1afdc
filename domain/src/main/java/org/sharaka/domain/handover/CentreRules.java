package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.policy.HandoverPolicy;

/** What a handover asks of the centre: its works, what was noted of it, its assets, its title. */
final class CentreRules {

    private CentreRules() {}

    static Check reserves(HandoverCase asked) {
        RuleCode rule = HandoverRules.RESERVES;
        HandoverFacts.Works works = asked.facts().works();
        boolean notAccepted = works.finallyAccepted().is(accepted -> !accepted);
        if (!(works.openReserves() instanceof Known<List<OpenReserve>> known)
                || works.finallyAccepted().value().isEmpty()) {
            return Check.missing(rule, Result.FAIL, Counts.of(0))
                    .lacking("WHETHER_ACCEPTED", works.finallyAccepted())
                    .lacking("OPEN_RESERVES", works.openReserves());
        }
        int[] bySeverity = new int[Severity.values().length];
        int withoutUndertaking = 0;
        for (OpenReserve reserve : known.what()) {
            bySeverity[reserve.severity().ordinal()]++;
            withoutUndertaking += isUndertaken(reserve, asked.on()) ? 0 : 1;
        }
        // a blocking reserve is told first: nobody may waive it, accepted or not
        if (bySeverity[Severity.BLOCKING.ordinal()] > 0) {
            return grave(rule, bySeverity);
        }
        if (notAccepted) {
            return YesOrNo.no(rule).because("not-accepted");
        }
        int minor = bySeverity[Severity.MINOR.ordinal()];
        int most = asked.policy().minorReserves();
        if (hasGrave(bySeverity)) {
            return grave(rule, bySeverity);
        }
        if (minor > most) {
            return Check.fail(rule, Counts.of(most), Counts.of(minor)).because("many");
        }
        return promised(rule, minor, withoutUndertaking, "undertaking");
    }

    private static boolean isUndertaken(OpenReserve reserve, LocalDate on) {
        return reserve.undertakingDue().is(due -> !due.isBefore(on));
    }

    static Check findings(HandoverCase asked) {
        RuleCode rule = HandoverRules.FINDINGS;
        if (!(asked.facts().openFindings() instanceof Known<List<OpenFinding>> known)) {
            return Check.missing(rule, Result.FAIL, Counts.of(0));
        }
        int[] bySeverity = new int[Severity.values().length];
        int withoutPlan = 0;
        for (OpenFinding finding : known.what()) {
            bySeverity[finding.severity().ordinal()]++;
            withoutPlan += finding.hasPlan() ? 0 : 1;
        }
        return hasGrave(bySeverity)
                ? grave(rule, bySeverity)
                : promised(rule, bySeverity[Severity.MINOR.ordinal()], withoutPlan, "unplanned");
    }

    private static boolean hasGrave(int[] bySeverity) {
        return bySeverity[Severity.BLOCKING.ordinal()] + bySeverity[Severity.MAJOR.ordinal()] > 0;
    }

    private static Check grave(RuleCode rule, int[] bySeverity) {
        int blocking = bySeverity[Severity.BLOCKING.ordinal()];
        int major = bySeverity[Severity.MAJOR.ordinal()];
        return blocking > 0
                ? Check.fail(rule, Counts.of(0), Counts.of(blocking)).because("blocking")
                : Check.fail(rule, Counts.of(0), Counts.of(major)).because("major");
    }

    private static Check promised(RuleCode rule, int minor, int withoutPromise, String word) {
        if (withoutPromise > 0) {
            return Check.fail(rule, Counts.of(0), Counts.of(withoutPromise)).because(word);
        }
        return minor > 0
                ? Check.warn(rule, Counts.of(0), Counts.of(minor))
                : Check.pass(rule, Counts.of(0), Counts.of(0));
    }

    static Check assets(HandoverCase asked) {
        HandoverFacts.Assets assets = asked.facts().assets();
        Check check = counted(asked, assets);
        return check.actual() == Reading.UNKNOWN
                ? check.lacking("INVENTORY_DAY", asked.happened(assets.inventoryOn()))
                        .lacking("VALUE_GAP", assets.valueGap())
                        .lacking("CRITICAL_ASSETS", assets.criticalInConditionD())
                : check;
    }

    private static Check counted(HandoverCase asked, HandoverFacts.Assets assets) {
        HandoverPolicy limits = asked.policy();
        Check inventory = Freshness.check(
                HandoverRules.ASSETS,
                Result.FAIL,
                asked.happened(assets.inventoryOn()),
                limits.inventoryMonths(),
                asked.on());
        if (inventory.result() == Result.FAIL) {
            return inventory.actual() == Reading.UNKNOWN ? inventory : inventory.because("old");
        }
        Check gap = gap(assets.valueGap(), limits.valueGap());
        if (gap.result() == Result.FAIL) {
            return gap;
        }
        Check condition = condition(assets.criticalInConditionD(), limits.criticalInConditionD());
        return condition.result() == Result.FAIL ? condition : inventory;
    }

    private static Check gap(Fact<Fraction> gap, Fraction limit) {
        Reading most = Reading.percent(limit);
        if (!(gap instanceof Known<Fraction> known)) {
            return Check.missing(HandoverRules.ASSETS, Result.FAIL, most);
        }
        Fraction size =
                Fraction.of(Math.abs(known.what().numerator()), known.what().denominator());
        return Check.that(HandoverRules.ASSETS, size.atMost(limit), most, Reading.percent(known.what()))
                .because("gap");
    }

    private static Check condition(Fact<Integer> inConditionD, int limit) {
        Reading most = Counts.of(limit);
        if (!(inConditionD instanceof Known<Integer> known)) {
            return Check.missing(HandoverRules.ASSETS, Result.FAIL, most);
        }
        return Check.that(HandoverRules.ASSETS, known.what() <= limit, most, Counts.of(known.what()))
                .because("condition");
    }

    static Check title(HandoverCase asked) {
        RuleCode rule = HandoverRules.TITLE;
        HandoverFacts.Title title = asked.facts().title();
        Set<Instrument> admitted = asked.required().instruments();
        Reading required =
                new Reading.Words(admitted.stream().map(Instrument::name).toList());
        if (!(title.instrument() instanceof Known<Instrument> instrument)) {
            return Check.missing(rule, Result.FAIL, required)
                    .lacking("KIND_OF_TITLE", title.instrument())
                    .lacking("REVERSION_CLAUSE", title.reversionClause());
        }
        Reading actual = Reading.of(instrument.what());
        if (!admitted.contains(instrument.what())) {
            return Check.fail(rule, required, actual).because("instrument");
        }
        if (!(title.reversionClause() instanceof Known<Boolean> reversion)) {
            return Check.missing(rule, Result.FAIL, Reading.YES).lacking("REVERSION_CLAUSE", title.reversionClause());
        }
        if (!reversion.what()) {
            return YesOrNo.no(rule).because("reversion");
        }
        if (instrument.what() == Instrument.OWNERSHIP && !title.boardDecision()) {
            return YesOrNo.no(rule).because("board");
        }
        return Check.pass(rule, required, actual);
    }
}
