package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Site.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Papers, reserves, inventory and title of a centre in a history. */
final class HistoryPlace {

    private static final LocalDate NEVER = LocalDate.MAX;
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final BigDecimal BOOK = new BigDecimal("1000.00");

    private final Chance chance;
    private final HistoryCharge charge;
    private final String field;
    private final List<Held> papers = new ArrayList<>();
    private final List<Defect> reserves = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<Instrument> titles = new ArrayList<>();

    private record Held(String kind, LocalDate on, LocalDate until, boolean byManager) {}

    private record Defect(String severity, LocalDate raised, LocalDate promised, LocalDate due, LocalDate lifted) {}

    private record Count(LocalDate on, String value, String condition) {}

    private record Instrument(LocalDate on, String word, boolean clause, boolean board) {}

    HistoryPlace(Chance chance, HistoryCharge charge, String field) {
        this.chance = chance;
        this.charge = charge;
        this.field = field;
    }

    void happen(Oversights books, Site site) {
        Ready ready = charge.ready;
        String other = site.partner("ASSOCIATION");
        for (String kind : new String[] {"OPERATING_AUTHORISATION", "INSURANCE", "INSURANCE"}) {
            paper(ready, kind, other);
        }
        for (int place = chance.number(0, 3); place > 0; place--) {
            reserve(ready, books);
        }
        ready.post("assets", Ready.asset("1000.00", charge.start().toString())).is(201);
        for (int place = chance.number(1, 5); place > 0; place--) {
            LocalDate on = chance.day(charge.start(), LAST);
            Count count = new Count(
                    on,
                    chance.of("1000.00", "990.00", "980.00", "1020.00", "979.99"),
                    chance.of("A", "A", "B", "C", "D"));
            if (counts.stream().noneMatch(one -> one.on.equals(on))) {
                chance.turn(on.plusMonths(3));
                ready.count(on.toString(), "A1", count.condition, count.value).is(201);
                counts.add(count);
            }
        }
        title(ready, chance.day(charge.start(), charge.start().plusDays(400)));
        if (chance.in(50)) {
            title(ready, chance.day(titles.get(0).on.plusDays(1), LAST));
        }
    }

    private void paper(Ready ready, String kind, String other) {
        LocalDate on = chance.day(charge.start(), charge.start().plusDays(300));
        LocalDate until = chance.in(60) ? LAST.plusYears(3) : chance.day(on.plusDays(200), LAST);
        boolean byManager = chance.in(85);
        String document = Site.paper(kind, on.toString(), until.toString());
        ready.post(
                        "papers",
                        "{'on': '%s', 'documents': [%s], 'holderId': '%s'}"
                                .formatted(on, document, byManager ? ready.manager : other))
                .is(201);
        papers.add(new Held(kind, on, until, byManager));
    }

    private void reserve(Ready ready, Oversights books) {
        LocalDate raised = chance.day(charge.start(), LAST);
        String severity = chance.of("MINOR", "MINOR", "MINOR", "MAJOR", "BLOCKING");
        LocalDate promised = chance.in(70) ? chance.day(raised, raised.plusDays(60)) : NEVER;
        LocalDate due = promised.equals(NEVER) ? NEVER : chance.day(promised, promised.plusDays(400));
        LocalDate lifted = chance.in(60) ? chance.day(raised.plusDays(61), raised.plusDays(300)) : NEVER;
        String reserve = "reserves/"
                + ready.post(
                                "reserves",
                                "{'on': '%s', 'origin': 'TEN_YEAR_LIABILITY', 'severity': '%s', 'text': 'made up'}"
                                        .formatted(raised, severity))
                        .is(201)
                        .at("/id");
        if (!promised.equals(NEVER)) {
            ready.post(
                            reserve + "/undertaking",
                            "{'on': '%s', 'by': 'Made-up Builder', 'due': '%s', 'document': %s}"
                                    .formatted(promised, due, Site.paper("COMMITMENT", promised.toString())))
                    .is(200);
        }
        if (!lifted.equals(NEVER)) {
            String evidence = Site.paper("EVIDENCE", lifted.toString());
            books.colleague
                    .post(
                            Oversights.of(ready.centre, reserve + "/steps/lift"),
                            json("{'on': '%s', 'evidence': %s}", lifted, evidence))
                    .is(200);
        }
        reserves.add(new Defect(severity, raised, promised, due, lifted));
    }

    private void title(Ready ready, LocalDate on) {
        Instrument title = new Instrument(
                on,
                charge.association ? chance.of("LEASE", "USE_AGREEMENT", "OWNERSHIP") : "TRANSFER_CONVENTION",
                chance.in(85),
                chance.in(50));
        String kind = title.word.equals("OWNERSHIP") ? "OWNERSHIP_TITLE" : title.word;
        String board = title.board ? ", 'boardDecision': " + paperOf("BOARD_DECISION", on) : "";
        ready.post(
                        "titles",
                        "{'on': '%s', 'instrument': '%s', 'reversionClause': %s, 'document': %s%s}"
                                .formatted(on, title.word, title.clause, paperOf(kind, on), board))
                .is(201);
        titles.add(title);
    }

    private static String paperOf(String kind, LocalDate on) {
        return Site.paper(kind, on.toString());
    }

    void tell(ObjectNode facts, LocalDate day) {
        ObjectNode works = facts.putObject("works").put("finallyAccepted", true);
        ArrayNode open = works.putArray("openReserves");
        reserves.stream()
                .filter(one -> !one.raised.isAfter(day) && one.lifted.isAfter(day))
                .forEach(one -> {
                    ObjectNode reserve = open.addObject().put("severity", one.severity);
                    if (!one.promised.isAfter(day)) {
                        reserve.put("undertakingDue", one.due.toString());
                    }
                });
        if (field.equals("ASSOCIATIVE_SPACE")) {
            facts.put("authorisationInManagersName", true);
        } else {
            held(facts, "authorisationInManagersName", "OPERATING_AUTHORISATION", day);
        }
        held(facts, "insuranceInManagersName", "INSURANCE", day);
        counts.stream()
                .filter(one -> !one.on.isAfter(day))
                .reduce((one, next) -> next.on.isBefore(one.on) ? one : next)
                .ifPresent(one -> facts.putObject("assets")
                        .put("inventoryOn", one.on.toString())
                        .put("valueGap", gap(one.value))
                        .put("criticalInConditionD", one.condition.equals("D") ? 1 : 0));
        Optional<Instrument> title =
                titles.stream().filter(one -> !one.on.isAfter(day)).reduce((one, next) -> next);
        title.ifPresent(one -> facts.putObject("title")
                .put("instrument", one.word)
                .put("reversionClause", one.clause)
                .put("boardDecision", one.board));
    }

    private static String gap(String value) {
        return new BigDecimal(value).subtract(BOOK).abs().divide(BOOK).toPlainString();
    }

    private void held(ObjectNode facts, String fact, String kind, LocalDate day) {
        List<Held> there = papers.stream()
                .filter(one -> one.kind.equals(kind) && !one.on.isAfter(day))
                .toList();
        if (charge.holds(day) && !there.isEmpty()) {
            facts.put(fact, there.stream().anyMatch(one -> one.byManager && !one.until.isBefore(day)));
        }
    }
}
