package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.sharaka.domain.acceptance.OpenReserve;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Instrument;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.PolicyValues;

/** Values that differ and a centre that lies at or near their limits, both from one seed. */
final class RandomCentre {

    private static final List<PartnerKind> INSTITUTIONS =
            List.of(PartnerKind.MINISTRY, PartnerKind.PUBLIC_INSTITUTION, PartnerKind.SEMI_PUBLIC_INSTITUTION);
    private static final List<String> RULES = List.of(
            "manager",
            "months",
            "stale",
            "overall",
            "streak",
            "reserves",
            "findings",
            "autonomy",
            "forward-cover",
            "budget-commitment",
            "reserve-fund",
            "concentration",
            "training",
            "authorisation",
            "assets",
            "reports",
            "unjustified",
            "consultation",
            "title");
    private static final Map<String, Object> GRID =
            PolicyValues.of(MaturityGrid.standard()).byPath();
    private static final Map<String, Object> HANDOVER =
            PolicyValues.of(HandoverPolicy.standard()).byPath();
    private static final Object[] SHARES = {"0.50", "1/3", "2/3", "0.75", "0.00", "1.00", "1/7", "0.01"};

    private final SplittableRandom random;
    private final Map<String, Object> differing = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final LocalDate on;
    private final int faulty;
    private final PartnerKind kind;
    private final String column;

    RandomCentre(long seed) {
        random = new SplittableRandom(seed);
        on = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(2_000));
        faulty = pick(0, 1, 3, 15, 40);
        kind = random.nextBoolean() ? PartnerKind.ASSOCIATION : INSTITUTIONS.get(random.nextInt(3));
        column = kind == PartnerKind.ASSOCIATION ? "handover.association." : "handover.institution.";
        values.putAll(GRID);
        values.putAll(HANDOVER);
        differ();
    }

    LocalDate on() {
        return on;
    }

    /** What differs from the defaults, as a simulation gives it. */
    Map<String, Object> differing() {
        return differing;
    }

    /** Every value, by its path. */
    Map<String, Object> values() {
        return values;
    }

    @SafeVarargs
    private <T> T pick(T... some) {
        return some[random.nextInt(some.length)];
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private boolean in(int hundred) {
        return random.nextInt(100) < hundred;
    }

    private boolean isOff() {
        return in(faulty);
    }

    private void differ() {
        for (String manager : List.of("handover.association.", "handover.institution.")) {
            differ(manager + "months", 0, 1, 6, 13, 30, 60);
            differ(manager + "streak", 1, 2, 3);
            differ(manager + "withoutConsultation", "FAIL", "WARN");
            differ(manager + "trainedHolders", Map.of(), Map.of("M2", 2), Map.of("M1", 1, "M4", 3, "M6", 2));
            differ(manager + "instruments", List.of("LEASE", "TRANSFER_CONVENTION"), List.of("OWNERSHIP"));
            Set<String> left = new TreeSet<>();
            for (int some = random.nextInt(4); some > 0; some--) {
                left.add("handover." + RULES.get(random.nextInt(RULES.size())));
            }
            differ(manager + "notApplied", List.copyOf(left));
        }
        differ("handover.freshMonths", 1, 3, 7, 12);
        differ("handover.overall", "3.00", "2.75", "10/3", "4.00");
        int least = random.nextInt(9);
        if (in(35)) {
            differ("handover.mostMonthsApart", Math.max(least, 5) + random.nextInt(14));
            differ("handover.leastMonthsApart", Math.min(least, 5));
        }
        differ("handover.criticalDrop", 1, 2);
        differ("handover.otherDrop", 1, 2, 3);
        differ("handover.minorReserves", 0, 1, 2, 5);
        for (String share : List.of("autonomy", "inKindPerCash", "forwardCover", "largestSource", "valueGap")) {
            differ("handover." + share, SHARES);
        }
        differ("handover.reserveFundMonths", "0", "1", "2.5", "7/3");
        differ("handover.inventoryMonths", 1, 2, 6);
        differ("handover.criticalInConditionD", 1, 2);
        differ("handover.trainingMonths", 1, 12, 24, 60);
        differ("handover.consultationMonths", 1, 6, 18);
        if (in(30)) {
            otherGrid();
        } else if (in(50)) {
            for (String dimension : dimensions()) {
                String at = "grid.dimensions." + dimension;
                differ(at + ".weight", 1, 7, 50);
                differ(at + ".floor", 1, 2, 3, 4, 5);
                differ(at + ".publicFloor", 1, 2, 3, 4, 5);
                differ(at + ".critical", true, false);
            }
            differ("grid.evidenceCap", 1, 3);
        }
    }

    private void differ(String path, Object... others) {
        if (in(35)) {
            put(path, pick(others));
        }
    }

    private void put(String path, Object value) {
        differing.put(path, value);
        values.put(path, value);
    }

    private void otherGrid() {
        int top = between(2, 9);
        values.keySet().removeIf(path -> path.startsWith("grid.dimensions."));
        Map<String, Object> all = new LinkedHashMap<>();
        List<String> codes = List.of("ZED", "AA", "FIN", "CARE", "LEG", "SOC", "GOV", "BIO", "ENV");
        for (String code : codes.subList(0, between(1, codes.size()))) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("weight", pick(1, 5, 10, 20, 33));
            one.put("floor", between(1, top));
            one.put("publicFloor", between(1, top));
            one.put("critical", in(40));
            one.forEach((name, value) -> values.put("grid.dimensions." + code + "." + name, value));
            one.put("title", Map.of("ar", "بعد", "fr", "dimension", "en", "dimension"));
            one.put("evidence", List.of());
            one.put("measures", List.of());
            all.put(code, one);
        }
        differing.keySet().removeIf(path -> path.startsWith("grid."));
        differing.put("grid.dimensions", all);
        put("grid.top", top);
        put("grid.evidenceCap", between(1, top));
        put("handover.overall", pick("2.00", "1.50", "1.00", "5/3"));
    }

    private List<String> dimensions() {
        return values.keySet().stream()
                .filter(path -> path.startsWith("grid.dimensions.") && path.endsWith(".weight"))
                .map(path -> path.split("\\.")[2])
                .toList();
    }

    private int number(String path) {
        return ((Number) values.get(path)).intValue();
    }

    private Fraction share(String name) {
        String[] parts = ((String) values.get("handover." + name)).split("/");
        return parts.length == 1
                ? Fraction.parse(parts[0])
                : Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
    }

    /** A fact that is now and then not known. */
    private <T> Fact<T> fact(Supplier<T> value) {
        return isOff() && in(40) ? Fact.unknown() : Fact.known(value.get());
    }

    private Fact<Boolean> yes() {
        return fact(() -> !isOff());
    }

    /** A day from which on some months have not passed yet, or only just. */
    private LocalDate within(int months) {
        LocalDate limit = on.minusMonths(months);
        return isOff() || in(10)
                ? limit.plusDays(pick(0, 0, 1, -1, -2, 400))
                : on.minusMonths(random.nextInt(months + 1));
    }

    private Severity severity() {
        return isOff() ? pick(Severity.values()) : Severity.MINOR;
    }

    HandoverFacts facts(MaturityGrid grid) {
        int months = number(column + "months");
        LocalDate since = isOff()
                ? on.minusMonths(months).plusDays(pick(-1, 0, 1, 70))
                : on.minusMonths(months + random.nextInt(3));
        return new HandoverFacts(
                new HandoverFacts.Management(kind, yes(), fact(() -> since)),
                new Assessments(assessments(grid)),
                new HandoverFacts.Works(yes(), fact(this::reserves)),
                fact(this::findings),
                finance(),
                fact(this::sessions),
                new HandoverFacts.Standing(
                        yes(), yes(), yes(), fact(() -> within(number("handover.consultationMonths")))),
                new HandoverFacts.Assets(
                        fact(() -> within(number("handover.inventoryMonths"))),
                        fact(() -> near(share("valueGap"), 0, pick(1, -1), 2)),
                        fact(() -> number("handover.criticalInConditionD") + (isOff() ? 1 : 0))),
                new HandoverFacts.Title(fact(this::instrument), yes(), !isOff()));
    }

    private List<Assessment> assessments(MaturityGrid grid) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        List<String> all = dimensions();
        String floor = kind == PartnerKind.ASSOCIATION ? ".floor" : ".publicFloor";
        int above = random.nextInt(3);
        all.forEach(dimension -> levels.put(
                dimension,
                Math.min(grid.top(), number("grid.dimensions." + dimension + floor) + random.nextInt(above + 1))));
        int least = number("handover.leastMonthsApart");
        int most = number("handover.mostMonthsApart");
        int count = isOff() ? random.nextInt(6) : number(column + "streak") + random.nextInt(3);
        LocalDate day = within(number("handover.freshMonths"));
        List<LocalDate> days = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            days.add(0, day);
            int apart = isOff() || in(20) ? pick(least, most) : between(least, most);
            LocalDate earlier = day.minusMonths(apart).plusDays(isOff() ? pick(-1, 1, 2, 60) : 0);
            day = earlier.isBefore(day) ? earlier : day.minusDays(1);
        }
        List<Assessment> made = new ArrayList<>();
        for (LocalDate each : days) {
            for (String dimension : all) {
                int change = isOff() ? pick(-2, -1, -1, 1) : in(10) ? 1 : 0;
                levels.merge(dimension, change, (was, by) -> Math.max(1, Math.min(grid.top(), was + by)));
            }
            Map<String, Integer> found = new LinkedHashMap<>(levels);
            String left = pick(all.toArray(String[]::new));
            if (all.size() > 1 && in(15) && !grid.dimension(left).critical()) {
                found.remove(left);
            }
            Set<String> lacking = new TreeSet<>(found.keySet());
            lacking.removeIf(dimension -> !isOff() || in(60));
            AssessmentKind by = in(10) ? AssessmentKind.SELF : pick(AssessmentKind.VALIDATED, AssessmentKind.EXTERNAL);
            made.add(new Assessment(each, by, Levels.of(found, grid), lacking));
        }
        return made;
    }

    private List<OpenReserve> reserves() {
        List<OpenReserve> open = new ArrayList<>();
        int count = in(15) || isOff() ? between(0, number("handover.minorReserves") + (isOff() ? 1 : 0)) : 0;
        for (int some = 0; some < count; some++) {
            open.add(new OpenReserve(severity(), fact(() -> on.plusDays(isOff() ? -1 : pick(0, 1, 30)))));
        }
        return open;
    }

    private List<OpenFinding> findings() {
        return in(15) ? List.of(new OpenFinding(severity(), !isOff())) : List.of();
    }

    private List<TrainingSession> sessions() {
        List<TrainingSession> held = new ArrayList<>();
        ((Map<?, ?>) values.get(column + "trainedHolders")).forEach((module, holders) -> {
            int asked = ((Number) holders).intValue();
            int first = between(0, asked);
            int second = asked - first - (isOff() ? 1 : 0);
            for (int some : new int[] {first, Math.max(0, second)}) {
                held.add(new TrainingSession(
                        (String) module, fact(() -> within(number("handover.trainingMonths"))), some));
            }
        });
        return held;
    }

    private Instrument instrument() {
        List<?> admitted = List.copyOf((Collection<?>) values.get(column + "instruments"));
        return isOff()
                ? pick(Instrument.values())
                : Instrument.valueOf((String) admitted.get(random.nextInt(admitted.size())));
    }

    private HandoverFacts.Finance finance() {
        long costs = pick(150_000_000L, 300L, 33_333_333L);
        Fraction autonomy = share("autonomy");
        Fraction perCash = share("inKindPerCash");
        // so much cash that the limit is just reached with as much in kind as counts, or just not
        long needed = -Math.floorDiv(
                -costs * autonomy.numerator() * perCash.denominator(),
                autonomy.denominator() * (perCash.numerator() + perCash.denominator()));
        long cash = Math.max(0, needed + (isOff() ? pick(-1, 0, 1) : random.nextInt(3)));
        long inKind =
                isOff() ? random.nextLong(costs) : cash * perCash.numerator() / perCash.denominator() + pick(0, 1, 99);
        long budget = pick(10_000L, 77_700L, 15_500_000_001L);
        Fraction cover = share("forwardCover");
        long secured = -Math.floorDiv(-budget * cover.numerator(), cover.denominator());
        return new HandoverFacts.Finance(
                money(isOff() && in(20) ? 0 : costs),
                money(cash),
                money(inKind),
                money(Math.max(0, secured + (isOff() ? -1 : pick(0, 1)))),
                money(isOff() && in(20) ? 0 : budget),
                fact(() -> near(share("reserveFundMonths"), pick(0, 1), -1, 100)),
                fact(() -> near(share("largestSource"), 0, 1, 1)),
                yes(),
                money(isOff() ? 1 : 0),
                List.of());
    }

    private Fact<Money> money(long centimes) {
        return fact(() -> Money.ofCentimes(centimes));
    }

    /** At a limit, some whole numbers above it, or a little off it in one direction. */
    private Fraction near(Fraction limit, int above, int direction, int most) {
        long parts = 1_000_000L * limit.denominator();
        long at = limit.numerator() * 1_000_000L + above * parts + (isOff() ? direction : 0);
        return Fraction.of(Math.max(0, Math.min(at, most * parts)), parts);
    }
}
