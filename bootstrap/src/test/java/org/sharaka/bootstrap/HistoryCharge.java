package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import tools.jackson.databind.node.ObjectNode;

/** Who runs a centre in a history, with the papers it shows: at most two mandates, one of them perhaps suspended. */
final class HistoryCharge {

    private static final int RENEWAL_GAP = 30;

    private final Chance chance;
    private final List<Turn> turns = new ArrayList<>();
    final boolean association;
    final LocalDate opened;
    Ready ready;

    private record Turn(
            LocalDate from, LocalDate until, LocalDate papersUntil, LocalDate suspended, LocalDate resumed) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        boolean runs(LocalDate day) {
            boolean suspendedThen = !day.isBefore(suspended) && day.isBefore(resumed);
            return holds(day) && !suspendedThen;
        }

        long suspendedDays(LocalDate first, LocalDate before) {
            LocalDate start = suspended.isBefore(first) ? first : suspended;
            LocalDate end = resumed.isAfter(before) ? before : resumed;
            return Math.max(0, end.toEpochDay() - start.toEpochDay());
        }
    }

    HistoryCharge(Chance chance) {
        this.chance = chance;
        association = chance.in(70);
        LocalDate start = chance.day(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 6, 30));
        opened = chance.day(start.minusDays(60), start.plusDays(90));
        turn(start, start.plusMonths(chance.number(14, 36)).minusDays(1));
        if (chance.in(70)) {
            LocalDate next = turns.get(0).until.plusDays(1L + chance.of(0, 12, 30, 31, 75));
            turn(next, next.plusMonths(chance.number(20, 36)).minusDays(1));
        }
    }

    private void turn(LocalDate from, LocalDate until) {
        LocalDate suspended = chance.in(30) ? chance.day(from.plusDays(30), until.minusDays(60)) : LocalDate.MAX;
        LocalDate resumed = suspended.equals(LocalDate.MAX)
                ? LocalDate.MAX
                : chance.in(50) ? chance.day(suspended.plusDays(1), until) : LocalDate.MAX;
        LocalDate papers = chance.in(70) ? until.plusYears(1) : chance.day(from.plusMonths(6), until);
        turns.add(new Turn(chance.turn(from), chance.turn(until), papers, suspended, resumed));
    }

    LocalDate start() {
        return turns.get(0).from;
    }

    LocalDate end() {
        return turns.get(turns.size() - 1).until;
    }

    boolean holds(LocalDate day) {
        return turns.stream().anyMatch(turn -> turn.holds(day));
    }

    void happen(ReadyCentres centres, String field) {
        ready = centres.registered(field, association ? "ASSOCIATION" : "MINISTRY", opened.toString());
        for (Turn turn : turns) {
            String last = paper(association ? "BUREAU_LIST" : "DELEGATION", "2020-01-01", turn.papersUntil.toString());
            String first = association
                    ? paper("FILING_RECEIPT", "2020-01-01") + ", " + paper("STATUTES", "2020-01-01")
                    : paper("LEGAL_ACT", "2020-01-01");
            String mandate =
                    ready.mandate(field, turn.from.toString(), turn.until.toString(), "[" + first + ", " + last + "]");
            step(centres, mandate, "suspend", turn.suspended);
            step(centres, mandate, "resume", turn.resumed);
        }
    }

    private static void step(ReadyCentres centres, String mandate, String step, LocalDate on) {
        if (!on.equals(LocalDate.MAX)) {
            centres.site
                    .director
                    .post(Mandates.MANDATES + mandate + "/steps/" + step, json("{'on': '%s', 'reason': 'made up'}", on))
                    .is(200);
        }
    }

    /** Since when the manager of a day runs it without a break; nothing where nobody does. */
    Optional<LocalDate> since(LocalDate day) {
        return holds(day) ? begun(day) : Optional.empty();
    }

    /** The same, for whom a mandate has ended: what was due under it is due still. */
    Optional<LocalDate> begun(LocalDate day) {
        if (day.isBefore(start())) {
            return Optional.empty();
        }
        boolean second = turns.size() > 1 && !day.isBefore(turns.get(1).from);
        boolean goesOn =
                second && !turns.get(0).until.plusDays(RENEWAL_GAP + 1L).isBefore(turns.get(1).from);
        return Optional.of(second && !goesOn ? turns.get(1).from : start());
    }

    void tell(ObjectNode facts, LocalDate day) {
        facts.put("managerKind", association || !holds(day) ? "ASSOCIATION" : "MINISTRY");
        facts.put("managerValid", hasPapers(day) && turns.stream().anyMatch(turn -> turn.runs(day)));
        since(day)
                .filter(since -> !opened.isAfter(day))
                .ifPresent(since ->
                        facts.put("managedSince", managedSince(since, day).toString()));
    }

    /** Whether its papers are in force, whatever the mandate they were given with. */
    boolean hasPapers(LocalDate day) {
        return turns.stream().anyMatch(turn -> !day.isAfter(turn.papersUntil));
    }

    private LocalDate managedSince(LocalDate since, LocalDate day) {
        LocalDate first = opened.isAfter(since) ? opened : since;
        return first.plusDays(turns.stream()
                .filter(turn -> !turn.from.isBefore(since))
                .mapToLong(turn -> turn.suspendedDays(first, day))
                .sum());
    }
}
