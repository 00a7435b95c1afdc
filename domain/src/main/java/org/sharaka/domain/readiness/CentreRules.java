package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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
            return Check.missing(rule, Result.FAIL, Reading.of(0))
                    .lacking("WHETHER_ACCEPTED", works.finallyAccepted())
                    .lacking("OPEN_RESERVES", works.openReserves());
        }
        Noted noted = new Noted();
        known.what()
                .forEach(reserve ->
                        noted.add(reserve.severity(), isUndertaken(reserve, asked.on()), reserve.reference()));
        // a blocking reserve is told first: nobody may waive it, accepted or not
        if (noted.count(Severity.BLOCKING) > 0) {
            return noted.grave(rule);
        }
        if (notAccepted) {
            return BooleanCheck.no(rule).because("not-accepted");
        }
        if (noted.hasGrave()) {
            return noted.grave(rule);
        }
        int most = asked.policy().minorReserves();
        return noted.count(Severity.MINOR) > most
                ? noted.minor(Check.fail(rule, Reading.of(most), Reading.of(noted.count(Severity.MINOR)))
                        .because("many"))
                : noted.promised(rule, "undertaking");
    }

    private static boolean isUndertaken(OpenReserve reserve, LocalDate on) {
        return reserve.undertakingDue().is(due -> !due.isBefore(on));
    }

    static Check findings(HandoverCase asked) {
        RuleCode rule = HandoverRules.FINDINGS;
        if (!(asked.facts().openFindings() instanceof Known<List<OpenFinding>> known)) {
            return Check.missing(rule, Result.FAIL, Reading.of(0));
        }
        Noted noted = new Noted();
        known.what().forEach(finding -> noted.add(finding.severity(), finding.hasPlan(), finding.reference()));
        return noted.hasGrave() ? noted.grave(rule) : noted.promised(rule, "unplanned");
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
        if (inventory.actual() == Reading.UNKNOWN) {
            return inventory;
        }
        Check gap = gap(assets.valueGap(), limits.valueGap());
        Check condition = condition(assets, limits.criticalInConditionD());
        List<String> failing = Stream.of(
                        failing("INVENTORY_DAY", inventory),
                        failing("VALUE_GAP", gap),
                        failing("CRITICAL_ASSETS", condition))
                .flatMap(List::stream)
                .toList();
        Check first = inventory.result() == Result.FAIL
                ? inventory.because("old")
                : gap.result() == Result.FAIL ? gap : condition.result() == Result.FAIL ? condition : inventory;
        boolean isOne = first.missing().size() + 1 >= failing.size();
        return isOne || first.actual() == Reading.UNKNOWN
                ? first
                : first.because("several").lacking(failing);
    }

    /** What fails, and what it is called where it has names. */
    private static List<String> failing(String word, Check check) {
        return check.result() == Result.FAIL && check.actual() != Reading.UNKNOWN
                ? Stream.concat(Stream.of(word), check.missing().stream()).toList()
                : List.of();
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

    private static Check condition(HandoverFacts.Assets assets, int limit) {
        Reading most = Reading.of(limit);
        if (!(assets.criticalInConditionD() instanceof Known<Integer> known)) {
            return Check.missing(HandoverRules.ASSETS, Result.FAIL, most);
        }
        return Check.that(HandoverRules.ASSETS, known.what() <= limit, most, Reading.of(known.what()))
                .because("condition")
                .lacking(assets.critical());
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
            return BooleanCheck.no(rule).because("reversion");
        }
        if (instrument.what() == Instrument.OWNERSHIP && !title.boardDecision()) {
            return BooleanCheck.no(rule).because("board");
        }
        return Check.pass(rule, required, actual);
    }
}
