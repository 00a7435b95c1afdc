package org.sharaka.domain.readiness;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerKind;

/**
 * The handover table of {@code rulebook.md}, section 7, worked out once more and step by step, from values by their
 * paths. It shares nothing with the gate but the facts.
 */
final class PlainTable {

    private final Map<String, Object> values;
    private final HandoverFacts facts;
    private final LocalDate on;
    private final boolean association;
    private final Collection<?> notApplied;
    private final List<String> dimensions;
    private final Map<String, String> results = new LinkedHashMap<>();
    private String overall = "none";
    private int streak;

    PlainTable(Map<String, Object> values, HandoverFacts facts, LocalDate on) {
        this.values = values;
        this.facts = facts;
        this.on = on;
        this.association = facts.managerKind() == PartnerKind.ASSOCIATION;
        this.notApplied = (Collection<?>) own("notApplied");
        this.dimensions = values.keySet().stream()
                .filter(path -> path.startsWith("grid.dimensions.") && path.endsWith(".weight"))
                .map(path -> path.split("\\.")[2])
                .toList();
    }

    /** What it says: the overall, the streak, and the result of each rule in order. */
    String said() {
        yes("manager", facts.management().valid());
        Optional<LocalDate> since = past(facts.management().since());
        rule(
                "months",
                since.isPresent()
                        && !since.get().plusMonths(ownNumber("months")).isAfter(on));
        maturity();
        reserves();
        findings();
        money();
        training();
        rule(
                "authorisation",
                facts.standing().authorisation().is(held -> held)
                        && facts.standing().insurance().is(held -> held));
        assets();
        yes("reports", facts.standing().reportsAccepted());
        rule("unjustified", facts.finance().unjustifiedAid().is(Money::isZero));
        Optional<LocalDate> consulted = past(facts.standing().lastConsultation());
        boolean recent = consulted.isPresent() && isWithin(consulted.get(), "handover.consultationMonths");
        rule("consultation", recent ? "PASS" : (String) own("withoutConsultation"));
        title();
        return overall + " " + streak + " " + results;
    }

    private Object own(String name) {
        return values.get("handover." + (association ? "association." : "institution.") + name);
    }

    private int ownNumber(String name) {
        return ((Number) own(name)).intValue();
    }

    private int number(String path) {
        return ((Number) values.get(path)).intValue();
    }

    private int of(String dimension, String name) {
        return number("grid.dimensions." + dimension + "." + name);
    }

    private Ratio ratio(String path) {
        return Ratio.of((String) values.get(path));
    }

    private void rule(String name, String result) {
        String family = "handover." + name.split("\\.")[0];
        if (!notApplied.contains(family)) {
            results.put("handover." + name, result);
        }
    }

    private void rule(String name, boolean holds) {
        rule(name, holds ? "PASS" : "FAIL");
    }

    private void yes(String name, Fact<Boolean> fact) {
        rule(name, fact.is(held -> held));
    }

    private Optional<LocalDate> past(Fact<LocalDate> day) {
        return day.value().filter(one -> !one.isAfter(on));
    }

    private boolean isWithin(LocalDate day, String months) {
        return !day.plusMonths(number(months)).isBefore(on);
    }

    private Map<String, Integer> counted(Assessment one) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (String dimension : dimensions) {
            Optional<Integer> found = one.levels().byDimension().get(dimension).value();
            boolean capped = one.missingEvidence().contains(dimension);
            found.map(level -> capped ? Math.min(level, number("grid.evidenceCap")) : level)
                    .ifPresent(level -> levels.put(dimension, level));
        }
        return levels;
    }

    private int floor(String dimension) {
        return of(dimension, association ? "floor" : "publicFloor");
    }

    private Ratio mean(Map<String, Integer> levels) {
        long sum = 0;
        long weights = 0;
        for (Map.Entry<String, Integer> level : levels.entrySet()) {
            sum += (long) of(level.getKey(), "weight") * level.getValue();
            weights += of(level.getKey(), "weight");
        }
        return Ratio.of(sum, weights);
    }

    private boolean qualifies(Assessment one) {
        Map<String, Integer> levels = counted(one);
        return levels.keySet().stream().allMatch(dimension -> levels.get(dimension) >= floor(dimension))
                && mean(levels).compareTo(ratio("handover.overall")) >= 0
                && one.missingEvidence().isEmpty();
    }

    private void maturity() {
        List<Assessment> counting = new ArrayList<>();
        for (Assessment one : facts.assessments().inOrder()) {
            if (one.kind() != AssessmentKind.SELF && !one.on().isAfter(on)) {
                counting.add(one);
            }
        }
        if (counting.isEmpty()) {
            rule("stale", false);
            dimensions.forEach(dimension -> rule("floor." + dimension, false));
            rule("overall", false);
            rule("streak", false);
            return;
        }
        Assessment latest = counting.get(counting.size() - 1);
        Map<String, Integer> levels = counted(latest);
        rule("stale", isWithin(latest.on(), "handover.freshMonths"));
        levels.forEach((dimension, level) -> rule("floor." + dimension, level >= floor(dimension)));
        overall = mean(levels).toString();
        rule("overall", mean(levels).compareTo(ratio("handover.overall")) >= 0);
        Map<String, String> drops = inARow(counting);
        rule("streak", streak >= ownNumber("streak"));
        dimensions.stream()
                .filter(drops::containsKey)
                .forEach(dimension -> rule("regression." + dimension, drops.get(dimension)));
        dimensions.stream()
                .filter(latest.missingEvidence()::contains)
                .forEach(dimension -> rule("evidence." + dimension, false));
    }

    /** Counts the streak; what the latest has dropped, with the result of each drop. */
    private Map<String, String> inARow(List<Assessment> counting) {
        Map<String, Integer> base = Map.of();
        Map<String, String> setBy = Map.of();
        Map<String, String> told = Map.of();
        LocalDate baseOn = LocalDate.MIN;
        LocalDate before = LocalDate.MIN;
        for (Assessment next : counting) {
            if (!qualifies(next)) {
                streak = 0;
                told = Map.of();
                before = next.on();
                continue;
            }
            Map<String, Integer> levels = counted(next);
            Map<String, String> grave = new LinkedHashMap<>();
            Map<String, String> soft = new LinkedHashMap<>();
            Map<String, Integer> against = streak == 0 ? Map.of() : base;
            for (String dimension : dimensions) {
                if (against.containsKey(dimension) && levels.containsKey(dimension)) {
                    int drop = against.get(dimension) - levels.get(dimension);
                    boolean critical = (boolean) values.get("grid.dimensions." + dimension + ".critical");
                    int from = number(critical ? "handover.criticalDrop" : "handover.otherDrop");
                    if (drop > 0) {
                        (drop >= from ? grave : soft).put(dimension, drop >= from ? "FAIL" : "WARN");
                    }
                }
            }
            boolean tooLate = streak > 0 && next.on().isAfter(before.plusMonths(number("handover.mostMonthsApart")));
            boolean tooEarly = streak > 0 && next.on().isBefore(baseOn.plusMonths(number("handover.leastMonthsApart")));
            if (grave.isEmpty() && !tooLate && tooEarly) {
                told = setBy.isEmpty() ? soft : setBy;
            } else {
                streak = grave.isEmpty() && !tooLate ? streak + 1 : 1;
                Map<String, Integer> kept = new LinkedHashMap<>(against);
                kept.putAll(levels);
                base = kept;
                baseOn = next.on();
                setBy = grave;
                told = grave.isEmpty() ? soft : grave;
            }
            before = next.on();
        }
        return told;
    }

    private void reserves() {
        Optional<List<OpenReserve>> open = facts.works().openReserves().value();
        if (!facts.works().finallyAccepted().is(accepted -> accepted) || open.isEmpty()) {
            rule("reserves", false);
            return;
        }
        boolean holds = open.get().size() <= number("handover.minorReserves");
        for (OpenReserve reserve : open.get()) {
            Optional<LocalDate> due = reserve.undertakingDue().value();
            holds &= reserve.severity() == Severity.MINOR
                    && due.isPresent()
                    && !due.get().isBefore(on);
        }
        rule("reserves", !holds ? "FAIL" : open.get().isEmpty() ? "PASS" : "WARN");
    }

    private void findings() {
        Optional<List<OpenFinding>> open = facts.openFindings().value();
        boolean holds = open.isPresent()
                && open.get().stream().allMatch(one -> one.severity() == Severity.MINOR && one.hasPlan());
        rule("findings", !holds ? "FAIL" : open.get().isEmpty() ? "PASS" : "WARN");
    }

    private void money() {
        HandoverFacts.Finance finance = facts.finance();
        boolean known = finance.operatingCosts().is(costs -> !costs.isZero())
                && finance.ownCash().value().isPresent()
                && finance.ownInKind().value().isPresent();
        boolean autonomous = false;
        if (known) {
            Ratio cash = Ratio.of(finance.ownCash());
            Ratio most = cash.times(ratio("handover.inKindPerCash"));
            Ratio inKind = Ratio.of(finance.ownInKind());
            Ratio own = cash.plus(inKind.compareTo(most) < 0 ? inKind : most);
            autonomous = own.compareTo(ratio("handover.autonomy").times(Ratio.of(finance.operatingCosts()))) >= 0;
        }
        rule("autonomy", autonomous);
        boolean covered = finance.budgetNextYear().is(budget -> !budget.isZero())
                && finance.securedNextYear().value().isPresent()
                && Ratio.of(finance.securedNextYear())
                                .compareTo(ratio("handover.forwardCover").times(Ratio.of(finance.budgetNextYear())))
                        >= 0;
        rule("forward-cover", covered);
        yes("budget-commitment", finance.budgetCommitment());
        boolean reserve = finance.cashReserveMonths()
                .is(months -> Ratio.of(months).compareTo(ratio("handover.reserveFundMonths")) >= 0);
        rule("reserve-fund", reserve ? "PASS" : "WARN");
        boolean spread = finance.largestSourceShare()
                .is(share -> Ratio.of(share).compareTo(ratio("handover.largestSource")) <= 0);
        rule("concentration", spread ? "PASS" : "WARN");
    }

    private void training() {
        Map<String, Integer> holders = new LinkedHashMap<>();
        for (TrainingSession one : facts.training().value().orElse(List.of())) {
            if (past(one.on()).isPresent() && isWithin(past(one.on()).get(), "handover.trainingMonths")) {
                holders.merge(one.module(), one.holdersInPost(), Integer::sum);
            }
        }
        boolean enough = facts.training().value().isPresent();
        for (Map.Entry<?, ?> asked : ((Map<?, ?>) own("trainedHolders")).entrySet()) {
            enough &= holders.getOrDefault(asked.getKey(), 0) >= ((Number) asked.getValue()).intValue();
        }
        rule("training", enough);
    }

    private void assets() {
        HandoverFacts.Assets assets = facts.assets();
        Optional<LocalDate> counted = past(assets.inventoryOn());
        Ratio most = ratio("handover.valueGap");
        rule(
                "assets",
                counted.isPresent()
                        && isWithin(counted.get(), "handover.inventoryMonths")
                        && assets.valueGap()
                                .is(gap -> Ratio.of(gap).compareTo(most) <= 0
                                        && Ratio.of(-gap.numerator(), gap.denominator())
                                                        .compareTo(most)
                                                <= 0)
                        && assets.criticalInConditionD().is(some -> some <= number("handover.criticalInConditionD")));
    }

    private void title() {
        HandoverFacts.Title title = facts.title();
        Collection<?> admitted = (Collection<?>) own("instruments");
        rule(
                "title",
                title.instrument().is(one -> admitted.contains(one.name()))
                        && title.reversionClause().is(clause -> clause)
                        && (title.boardDecision() || !title.instrument().is(Instrument.OWNERSHIP::equals)));
    }

    /** An exact number. */
    private record Ratio(BigInteger above, BigInteger below) implements Comparable<Ratio> {

        static Ratio of(long above, long below) {
            return new Ratio(BigInteger.valueOf(above), BigInteger.valueOf(below));
        }

        static Ratio of(Fraction fraction) {
            return of(fraction.numerator(), fraction.denominator());
        }

        static Ratio of(Fact<Money> amount) {
            return of(amount.value().orElseThrow().minorUnits(), 1);
        }

        static Ratio of(String text) {
            String[] parts = text.split("/");
            if (parts.length == 2) {
                return of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
            }
            String[] places = (text + ".").split("\\.", 2);
            String after = places[1].replace(".", "");
            return new Ratio(new BigInteger(places[0] + after), BigInteger.TEN.pow(after.length()));
        }

        Ratio plus(Ratio other) {
            return new Ratio(above.multiply(other.below).add(other.above.multiply(below)), below.multiply(other.below));
        }

        Ratio times(Ratio other) {
            return new Ratio(above.multiply(other.above), below.multiply(other.below));
        }

        @Override
        public int compareTo(Ratio other) {
            return above.multiply(other.below).compareTo(other.above.multiply(below));
        }

        @Override
        public String toString() {
            BigInteger common = above.gcd(below);
            return above.divide(common) + "/" + below.divide(common);
        }
    }
}
