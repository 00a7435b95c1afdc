package org.sharaka.domain.handover;

import java.util.List;
import java.util.Map;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MaturityGrid;

/** What a handover asks of the assessments. */
final class MaturityRules {

    private MaturityRules() {}

    static Check stale(HandoverCase asked) {
        return Freshness.check(
                HandoverRules.STALE,
                Result.FAIL,
                asked.latest().fold(latest -> Fact.known(latest.on()), Fact::unknown),
                asked.policy().maturity().freshMonths(),
                asked.on());
    }

    static void floors(HandoverCase asked, List<Check> checks) {
        MaturityGrid grid = asked.policy().grid();
        boolean institutional = asked.facts().managerKind().isInstitutional();
        for (Map.Entry<String, GridDimension> entry : grid.dimensions().entrySet()) {
            String dimension = entry.getKey();
            RuleCode rule = HandoverRules.floor(dimension);
            int floor = entry.getValue().floorUnder(institutional);
            if (!(asked.latest() instanceof Known<Assessment> latest)) {
                checks.add(Check.missing(rule, Result.FAIL, Counts.of(floor)));
            } else if (latest.what().levels().applies(dimension)) {
                int level = latest.what().level(dimension, grid);
                checks.add(Check.that(rule, level >= floor, Counts.of(floor), Counts.of(level)));
            } else if (entry.getValue().critical()) {
                checks.add(Check.missing(rule, Result.FAIL, Counts.of(floor)));
            }
        }
    }

    static Check overall(HandoverCase asked) {
        Reading.Decimal least = asked.policy().maturity().overall();
        if (!(asked.overall() instanceof Known<Fraction> overall)) {
            return Check.missing(HandoverRules.OVERALL, Result.FAIL, least);
        }
        boolean holds = overall.what().atLeast(least.value());
        return Check.that(HandoverRules.OVERALL, holds, least, Reading.decimal(overall.what()));
    }

    static Check streak(HandoverCase asked) {
        Reading.Count least = asked.required().streak();
        if (!(asked.latest() instanceof Known<Assessment>)) {
            return Check.missing(HandoverRules.STREAK, Result.FAIL, least);
        }
        int length = asked.streak().length();
        return Check.that(HandoverRules.STREAK, length >= least.value(), least, Counts.of(length));
    }

    static void regressions(HandoverCase asked, List<Check> checks) {
        for (Drop drop : asked.streak().regressions()) {
            checks.add(Check.fail(
                    HandoverRules.regression(drop.dimension()), Counts.of(drop.from()), Counts.of(drop.to())));
        }
        for (Drop drop : asked.streak().softDrops()) {
            checks.add(Check.warn(
                    HandoverRules.regression(drop.dimension()), Counts.of(drop.from()), Counts.of(drop.to())));
        }
    }

    static void evidence(HandoverCase asked, List<Check> checks) {
        if (asked.latest() instanceof Known<Assessment> latest) {
            for (String dimension : latest.what().missingEvidence()) {
                checks.add(Check.fail(HandoverRules.evidence(dimension), Reading.YES, Reading.NO));
            }
        }
    }
}
