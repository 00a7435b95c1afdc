package org.sharaka.bootstrap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports, findings, consultations and the money of a centre in a history. */
final class HistoryBooks {

    private static final LocalDate NEVER = LocalDate.MAX;
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);

    private final Chance chance;
    private final HistoryCharge charge;
    private final Oversights books;
    private final List<Handed> reports = new ArrayList<>();
    private final List<Noted> findings = new ArrayList<>();
    private final List<Asked> consultations = new ArrayList<>();
    private final List<Year> statements = new ArrayList<>();
    private final List<Year> budgets = new ArrayList<>();
    private LocalDate letter = NEVER;

    private record Handed(LocalDate last, LocalDate due, boolean quarterly, LocalDate accepted) {}

    private record Noted(String severity, LocalDate raised, LocalDate planned, LocalDate closed) {}

    private record Asked(LocalDate on, boolean beneficiaries, boolean citizens) {}

    private record Year(LocalDate from, LocalDate approved, String whole, String half, String reserveMonths) {}

    HistoryBooks(Chance chance, HistoryCharge charge, Oversights books) {
        this.chance = chance;
        this.charge = charge;
        this.books = books;
    }

    void happen() {
        for (int year = charge.start().getYear(); year <= LAST.getYear(); year++) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                LocalDate last =
                        LocalDate.of(year, 3 * quarter, 1).plusMonths(1).minusDays(1);
                report(year + "-Q" + quarter, last, last.plusDays(30), true);
            }
            LocalDate last = LocalDate.of(year, 12, 31);
            report(Integer.toString(year), last, last.plusMonths(4), false);
        }
        for (int place = chance.number(0, 3); place > 0; place--) {
            finding();
        }
        for (int place = chance.number(1, 4); place > 0; place--) {
            LocalDate on = chance.day(charge.start(), LAST);
            String group = chance.of("BENEFICIARIES", "CITIZENS", "BOTH", "BOTH");
            books.consult(charge.ready.centre, group, on.toString()).is(201);
            consultations.add(new Asked(on, !group.equals("CITIZENS"), !group.equals("BENEFICIARIES")));
        }
        for (int year = 2024; year <= 2026; year++) {
            year(LocalDate.of(year, chance.of(1, 4, 7), 1));
        }
        if (!charge.association && chance.in(70)) {
            letter = chance.day(charge.start(), LAST);
            books.commit(charge.ready.centre, charge.ready.manager, letter.toString())
                    .is(201);
        }
    }

    private void report(String period, LocalDate last, LocalDate due, boolean quarterly) {
        if (last.isAfter(LAST) || chance.in(4)) {
            reports.add(new Handed(last, due, quarterly, NEVER));
            return;
        }
        LocalDate on = chance.in(90) ? last.plusDays(10) : chance.day(last.plusDays(10), last.plusDays(90));
        LocalDate accepted = chance.in(90) ? on.plusDays(5) : chance.day(on, on.plusDays(60));
        String id =
                books.submit(charge.ready.centre, period, on.toString()).is(201).at("/id");
        books.accept(books.colleague, charge.ready.centre, id, accepted.toString())
                .is(200);
        reports.add(new Handed(last, due, quarterly, accepted));
    }

    private void finding() {
        LocalDate raised = chance.day(charge.start(), LAST);
        String severity = chance.of("MINOR", "MINOR", "MAJOR", "BLOCKING");
        LocalDate planned = chance.in(60) ? chance.day(raised, raised.plusDays(90)) : NEVER;
        LocalDate closed = chance.in(60) ? chance.day(raised.plusDays(20), raised.plusDays(300)) : NEVER;
        String centre = charge.ready.centre;
        String id = books.raise(centre, severity, raised.toString()).is(201).at("/id");
        if (!planned.equals(NEVER)) {
            String plan = "{'on': '%s', 'text': 'made up', 'due': '%s'}".formatted(planned, planned.plusYears(1));
            books.assessor
                    .post(Oversights.of(centre, "findings/" + id + "/plan"), Site.json("%s", plan))
                    .is(200);
        }
        if (!closed.equals(NEVER)) {
            books.close(books.secondAssessor, centre, id, closed.toString()).is(200);
        }
        findings.add(new Noted(severity, raised, planned, closed));
    }

    /** A statement of the twelve months from a day, and the budget of the same months. */
    private void year(LocalDate from) {
        String centre = charge.ready.centre;
        String cash = chance.of("400000.00", "450000.00", "449999.99", "600000.00");
        String reserve = chance.of("150000.00", "200000.00", "250000.00");
        String months = reserve.equals("150000.00") ? "1.5" : reserve.equals("200000.00") ? "2" : "2.5";
        books.state(centre, from.toString(), "1200000.00", cash, reserve).is(201);
        statements.add(new Year(from, chance.turn(from.plusYears(1)), "1200000.00", cash, months));
        String secured = chance.of("500000.00", "500000.01", "499999.99");
        LocalDate approved = chance.day(from.minusMonths(4), from.plusMonths(2));
        books.budget(centre, from.toString(), approved.toString(), "1000000.00", secured)
                .is(201);
        budgets.add(new Year(from, approved, "1000000.00", secured, ""));
    }

    /** Whether the reports that fell due by a day are accepted: all, or the last four quarterly ones. */
    boolean areAccepted(LocalDate day, boolean lastFour) {
        LocalDate since = charge.begun(day).orElse(NEVER);
        List<Handed> due = reports.stream()
                .filter(one -> !lastFour || one.quarterly)
                .filter(one -> !one.last.isBefore(since) && !one.last.isBefore(charge.opened))
                .filter(one -> charge.holds(one.last) && one.due.isBefore(day))
                .sorted(Comparator.comparing(Handed::due))
                .toList();
        return due.stream()
                .skip(lastFour ? Math.max(0, due.size() - 4) : 0)
                .noneMatch(one -> one.accepted.isAfter(day));
    }

    void tell(ObjectNode facts, LocalDate day) {
        if (charge.begun(day).isPresent() && !charge.opened.isAfter(day)) {
            facts.put("reportsAccepted", areAccepted(day, false));
        }
        ArrayNode open = facts.putArray("openFindings");
        findings.stream()
                .filter(one -> !one.raised.isAfter(day) && one.closed.isAfter(day))
                .forEach(one ->
                        open.addObject().put("severity", one.severity).put("hasPlan", !one.planned.isAfter(day)));
        Optional<LocalDate> beneficiaries = last(consultations.stream().filter(Asked::beneficiaries), day);
        Optional<LocalDate> citizens = last(consultations.stream().filter(Asked::citizens), day);
        if (beneficiaries.isPresent() && citizens.isPresent()) {
            LocalDate older = Stream.of(beneficiaries, citizens)
                    .map(Optional::orElseThrow)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            facts.put("lastConsultation", older.toString());
        }
        money(facts.putObject("finance"), day);
        facts.put("unjustifiedAid", "0.00");
    }

    private static Optional<LocalDate> last(Stream<Asked> asked, LocalDate day) {
        return asked.map(Asked::on).filter(on -> !on.isAfter(day)).max(Comparator.naturalOrder());
    }

    private void money(ObjectNode finance, LocalDate day) {
        statements.stream()
                .filter(one -> !one.approved.isAfter(day))
                .filter(one -> !one.from.plusYears(1).minusDays(1).plusMonths(6).isBefore(day))
                .max(Comparator.comparing(Year::from))
                .ifPresent(one -> finance.put("operatingCosts", one.whole)
                        .put("ownCash", twice(one.half))
                        .put("ownInKind", "0.00")
                        .put("cashReserveMonths", one.reserveMonths)
                        .put("largestSourceShare", "0.5"));
        budgets.stream()
                .filter(one -> !one.approved.isAfter(day))
                .filter(one -> one.from.isAfter(day)
                        ? !day.plusMonths(6).isBefore(one.from)
                        : one.from.plusMonths(12).isAfter(day))
                .min(Comparator.<Year>comparingLong(one -> Math.abs(one.from.toEpochDay() - day.toEpochDay()))
                        .thenComparing(Year::from, Comparator.reverseOrder()))
                .ifPresent(one -> finance.put("budgetNextYear", one.whole).put("securedNextYear", twice(one.half)));
        if (charge.holds(day) && !letter.isAfter(day)) {
            finance.put("budgetCommitment", true);
        }
    }

    private static String twice(String amount) {
        return new BigDecimal(amount).multiply(BigDecimal.valueOf(2)).toPlainString();
    }
}
