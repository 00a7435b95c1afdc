package org.sharaka.bootstrap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Assessments and training of a centre in a history. */
final class HistoryMaturity {

    private static final LocalDate NEVER = LocalDate.MAX;
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final List<String> DIMENSIONS = List.of("LEG", "FIN", "RES", "HR", "SRV", "OPS", "MEL", "COM");
    private static final List<String> MODULES = List.of("M1", "M2", "M3", "M4", "M5", "M6");

    private final Chance chance;
    private final HistoryCharge charge;
    private final HistoryBooks books;
    private final Measurements measured;
    private final List<Measured> assessments = new ArrayList<>();
    private final List<Someone> people = new ArrayList<>();
    private final List<Done> completions = new ArrayList<>();

    private record Measured(
            LocalDate on, String kind, String signs, List<String> missing, LocalDate counts, LocalDate corrected) {}

    private record Someone(String id, LocalDate since, LocalDate left) {}

    private record Done(String person, String module, LocalDate session, LocalDate completed) {}

    HistoryMaturity(Chance chance, HistoryCharge charge, HistoryBooks books, Measurements measured) {
        this.chance = chance;
        this.charge = charge;
        this.books = books;
        this.measured = measured;
    }

    void happen(Site site) {
        LocalDate on = chance.day(charge.start().plusDays(30), charge.start().plusDays(200));
        while (on.isBefore(LAST)) {
            if (charge.holds(on)) {
                assessment(on);
            }
            chance.turn(on.plusMonths(6));
            on = chance.day(on.plusDays(100), on.plusDays(300));
        }
        training(new Courses(site, charge.ready.centre));
    }

    private void assessment(LocalDate on) {
        String kind = chance.of("SELF", "EXTERNAL", "EXTERNAL", "VALIDATED", "VALIDATED", "VALIDATED");
        LocalDate validated = chance.in(85) ? chance.day(on, on.plusDays(40)) : NEVER;
        Recorded first = recorded(on, kind, validated, "");
        LocalDate corrected = NEVER;
        if (!first.counts.equals(NEVER) && chance.in(15)) {
            corrected = chance.day(first.counts.plusDays(1), first.counts.plusDays(90));
            Recorded second = recorded(on, "VALIDATED", corrected, ", 'corrects': '" + first.id + "'");
            assessments.add(new Measured(on, "VALIDATED", second.signs, second.missing, corrected, NEVER));
        }
        assessments.add(new Measured(on, kind, first.signs, first.missing, first.counts, corrected));
    }

    private record Recorded(String id, String signs, List<String> missing, LocalDate counts) {}

    private Recorded recorded(LocalDate on, String kind, LocalDate validated, String more) {
        StringBuilder signs = new StringBuilder();
        IntStream.range(0, 8).forEach(place -> signs.append(chance.of(3, 4, 4, 4, 4, 5)));
        if (chance.in(12)) {
            signs.setCharAt(chance.of(2, 3, 7), '-');
        }
        List<String> missing = new ArrayList<>();
        String lacking = "";
        if (chance.in(12)) {
            String[] piece = chance.of("FIN ACCOUNTS", "OPS INVENTORY", "SRV SAFETY_PROTOCOL", "LEG DELEGATION")
                    .split(" ");
            lacking = piece[1];
            boolean onFile = charge.association || charge.hasPapers(on);
            if (!lacking.equals("DELEGATION") || !onFile) {
                missing.add(piece[0]);
            }
        }
        if (!books.areAccepted(on, true)) {
            missing.add("MEL");
        }
        Client writer = more.isEmpty() ? measured.assessor : measured.validator;
        String id = measured.record(
                        writer,
                        charge.ready.centre,
                        on.toString(),
                        kind,
                        signs.toString(),
                        Measurements.evidence(signs.toString(), on.toString(), lacking),
                        more)
                .is(201)
                .at("/id");
        LocalDate counts = kind.equals("EXTERNAL") ? on : kind.equals("SELF") ? NEVER : validated;
        if (kind.equals("VALIDATED") && !validated.equals(NEVER)) {
            Client other = more.isEmpty() ? measured.validator : measured.assessor;
            measured.validate(other, charge.ready.centre, id, validated.toString())
                    .is(200);
        }
        return new Recorded(id, signs.toString(), missing, counts);
    }

    private void training(Courses courses) {
        for (int place = 0; place < 3; place++) {
            LocalDate since = chance.day(charge.start(), charge.start().plusDays(200));
            String id = courses.hired(charge.ready.manager, since.toString());
            LocalDate left = chance.in(35) ? chance.day(since.plusDays(200), LAST) : NEVER;
            if (!left.equals(NEVER)) {
                courses.post("people/" + id + "/departure", "{'on': '" + left + "'}")
                        .is(200);
            }
            people.add(new Someone(id, since, left));
        }
        for (String module : MODULES) {
            session(courses, module);
            if (chance.in(40)) {
                session(courses, module);
            }
        }
    }

    private void session(Courses courses, String module) {
        LocalDate on = chance.day(charge.start().plusDays(60), charge.start().plusDays(700));
        chance.turn(on.plusMonths(36));
        String session = courses.plan(", 'module': '" + module + "'" + Courses.expert(on.toString()), on.toString())
                .is(201)
                .at("/id");
        LocalDate completed = chance.day(on, on.plusDays(20));
        String[] who =
                people.stream().map(Someone::id).filter(id -> chance.in(85)).toArray(String[]::new);
        if (who.length == 0) {
            return;
        }
        courses.come(session, "enrolments", on.toString(), who).is(200);
        courses.come(session, "attendance", on.toString(), who).is(200);
        courses.come(session, "completions", completed.toString(), who).is(200);
        List.of(who).forEach(id -> completions.add(new Done(id, module, on, completed)));
    }

    void tell(ObjectNode facts, LocalDate day) {
        ArrayNode told = facts.putArray("assessments");
        LocalDate since = charge.since(day).orElse(NEVER);
        assessments.stream()
                .filter(one -> !one.on.isBefore(since))
                .filter(one -> !one.counts.isAfter(day) && one.corrected.isAfter(day))
                .forEach(one -> tell(told.addObject(), one));
        ArrayNode training = facts.putArray("training");
        if (charge.holds(day)) {
            MODULES.forEach(module -> tell(training, module, day));
        }
    }

    private static void tell(ObjectNode told, Measured one) {
        told.put("on", one.on.toString()).put("kind", one.kind);
        ObjectNode levels = told.putObject("levels");
        ArrayNode missing = told.putArray("missingEvidence");
        for (int place = 0; place < 8; place++) {
            char sign = one.signs.charAt(place);
            if (sign == '-') {
                levels.putNull(DIMENSIONS.get(place));
            } else {
                levels.put(DIMENSIONS.get(place), sign - '0');
                if (one.missing.contains(DIMENSIONS.get(place))) {
                    missing.add(DIMENSIONS.get(place));
                }
            }
        }
    }

    /** Everybody in post is counted once, at the latest session. */
    private void tell(ArrayNode training, String module, LocalDate day) {
        Map<LocalDate, Integer> holders = new TreeMap<>();
        for (Someone person : people) {
            boolean inPost = !person.since.isAfter(day) && !person.left.isBefore(day);
            Optional<LocalDate> latest = completions.stream()
                    .filter(done -> done.person.equals(person.id) && done.module.equals(module))
                    .filter(done -> !done.completed.isAfter(day))
                    .map(Done::session)
                    .max(Comparator.naturalOrder());
            latest.filter(any -> inPost).ifPresent(on -> holders.merge(on, 1, Integer::sum));
        }
        new HashMap<>(holders)
                .forEach((on, number) -> training.addObject()
                        .put("module", module)
                        .put("on", on.toString())
                        .put("holdersInPost", number));
    }
}
