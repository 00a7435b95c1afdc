package org.sharaka.domain.readiness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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
        Fact<Assessment> latest = asked.facts().assessments().latestCounted(asked.on());
        Check check = Freshness.check(
                HandoverRules.STALE,
                Result.FAIL,
                latest.map(one -> one.on()),
                asked.policy().freshMonths(),
                asked.on());
        boolean otherGrid = latest.value().isPresent() && asked.latest().value().isEmpty();
        return otherGrid
                ? Check.fail(HandoverRules.STALE, check.required(), check.actual())
                        .because("other-grid")
                : check;
    }

    static List<Check> floors(HandoverCase asked) {
        MaturityGrid grid = asked.yardstick().grid();
        boolean institutional = asked.facts().managerKind().isInstitutional();
        List<Check> checks = new ArrayList<>(grid.dimensions().size());
        for (Map.Entry<String, GridDimension> entry : grid.dimensions().entrySet()) {
            String dimension = entry.getKey();
            RuleCode rule = HandoverRules.floor(dimension);
            int floor = entry.getValue().floorUnder(institutional);
            if (!(asked.latest() instanceof Known<Assessment> latest)) {
                checks.add(Check.missing(rule, Result.FAIL, Reading.of(floor)));
            } else if (latest.what().levels().applies(dimension)) {
                int level = latest.what().level(dimension, grid);
                Check check = Check.that(rule, level >= floor, Reading.of(floor), Reading.of(level));
                boolean capped = level < floor && latest.what().levels().of(dimension) >= floor;
                checks.add(capped ? check.because("capped") : check);
            } else if (entry.getValue().critical()) {
                checks.add(Check.missing(rule, Result.FAIL, Reading.of(floor)));
            }
        }
        return checks;
    }

    static Check overall(HandoverCase asked) {
        Fraction limit = asked.policy().overall();
        Reading least = Reading.decimal(limit);
        if (!(asked.overall() instanceof Known<Fraction> overall)) {
            return Check.missing(HandoverRules.OVERALL, Result.FAIL, least);
        }
        boolean holds = overall.what().atLeast(limit);
        return Check.that(HandoverRules.OVERALL, holds, least, Reading.decimal(overall.what()));
    }

    static Check streak(HandoverCase asked) {
        Reading least = Reading.of(asked.required().streak());
        if (!(asked.latest() instanceof Known<Assessment>)) {
            return Check.missing(HandoverRules.STREAK, Result.FAIL, least);
        }
        int length = asked.streak().length();
        return Check.that(HandoverRules.STREAK, length >= asked.required().streak(), least, Reading.of(length));
    }

    static List<Check> regressions(HandoverCase asked) {
        Streak streak = asked.streak();
        if (streak.regressions().isEmpty() && streak.softDrops().isEmpty()) {
            return List.of();
        }
        List<Check> checks = new ArrayList<>();
        inOrder(asked, streak.regressions())
                .forEach(drop -> checks.add(Check.fail(rule(drop), before(drop), after(drop))));
        inOrder(asked, streak.softDrops())
                .forEach(drop -> checks.add(Check.warn(rule(drop), before(drop), after(drop))));
        return checks;
    }

    /** The drops in the order of the grid, whatever the order the levels were written in. */
    private static Stream<Drop> inOrder(HandoverCase asked, List<Drop> drops) {
        List<String> order = List.copyOf(asked.yardstick().grid().dimensions().keySet());
        return drops.stream().sorted(Comparator.comparing(drop -> order.indexOf(drop.dimension())));
    }

    private static RuleCode rule(Drop drop) {
        return HandoverRules.regression(drop.dimension());
    }

    private static Reading before(Drop drop) {
        return Reading.of(drop.from());
    }

    private static Reading after(Drop drop) {
        return Reading.of(drop.to());
    }

    static List<Check> evidence(HandoverCase asked) {
        if (!(asked.latest() instanceof Known<Assessment> latest)
                || latest.what().missingEvidence().isEmpty()) {
            return List.of();
        }
        Set<String> missing = latest.what().missingEvidence();
        return asked.yardstick().grid().dimensions().keySet().stream()
                .filter(missing::contains)
                .map(dimension -> Check.fail(HandoverRules.evidence(dimension), Reading.YES, Reading.NO)
                        .lacking(latest.what().missingPapers().getOrDefault(dimension, List.of())))
                .toList();
    }
}
