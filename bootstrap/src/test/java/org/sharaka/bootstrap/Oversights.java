package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.time.LocalDate;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** What is overseen at centres, over HTTP: what a test needs to get there. */
final class Oversights {

    final Client officer;
    final Client colleague;
    final Client assessor;
    final Client secondAssessor;

    Oversights(House house, Site site) {
        officer = site.officer;
        colleague = house.someone("Fatima Exemple", "\"PARTNERSHIP_OFFICER\"");
        assessor = house.someone("Ghali Exemple", "\"ASSESSOR\"");
        secondAssessor = house.someone("Hanane Exemple", "\"ASSESSOR\"");
    }

    static String of(String centre, String list) {
        return CENTRES + "/" + centre + "/" + list;
    }

    Answer submit(String centre, String period, String on) {
        boolean annual = !period.contains("-");
        String year = period.substring(0, 4);
        String about = annual
                ? "'kind': 'ANNUAL', 'accounts': " + paper("ACCOUNTS", on)
                : "'kind': 'QUARTERLY', 'quarter': " + period.substring(6);
        return officer.post(
                of(centre, "reports"),
                json(
                        "{%s, 'year': %s, 'on': '%s', 'document': %s, 'figures': 'made-up figures'}",
                        about, year, on, paper("REPORT", on)));
    }

    Answer accept(Client who, String centre, String report, String on) {
        return who.post(of(centre, "reports/" + report + "/acceptance"), json("{'on': '%s'}", on));
    }

    /** Every report that is expected by a day is handed in ten days after its period, and accepted five days later. */
    void reported(String centre, String by) {
        officer.get(of(centre, "reports?on=" + by))
                .is(200)
                .json()
                .get("expected")
                .forEach(due -> {
                    if (!due.get("state").stringValue().equals("AWAITED")) {
                        return;
                    }
                    boolean annual = due.get("kind").stringValue().equals("ANNUAL");
                    int year = due.get("year").intValue();
                    int quarter = annual ? 4 : due.get("quarter").intValue();
                    LocalDate on =
                            LocalDate.of(year, 1, 1).plusMonths(quarter * 3L).plusDays(10);
                    String report = submit(centre, annual ? year + "" : year + "-Q" + quarter, on.toString())
                            .is(201)
                            .at("/id");
                    accept(colleague, centre, report, on.plusDays(5).toString()).is(200);
                });
    }

    Answer raise(String centre, String severity, String on) {
        return assessor.post(
                of(centre, "findings"),
                json("{'on': '%s', 'severity': '%s', 'source': 'INSPECTION', 'text': 'made up'}", on, severity));
    }

    Answer close(Client who, String centre, String finding, String on) {
        return who.post(
                of(centre, "findings/" + finding + "/closure"),
                json("{'on': '%s', 'document': %s}", on, paper("EVIDENCE", on)));
    }

    Answer consult(String centre, String group, String on) {
        return officer.post(
                of(centre, "consultations"),
                json(
                        "{'on': '%s', 'group': '%s', 'participants': 40, 'document': %s, 'points': 'made up'}",
                        on, group, paper("CONSULTATION_MINUTES", on)));
    }

    /** A statement of twelve months, with own resources in cash of two sources that gave as much each. */
    Answer state(String centre, String from, String costs, String cash, String reserve) {
        LocalDate until = LocalDate.parse(from).plusYears(1).minusDays(1);
        String approved = until.plusDays(1).toString();
        return officer.post(
                of(centre, "statements"),
                json(
                        "{'from': '%s', 'until': '%s', 'operatingCosts': %s, 'resources': %s, 'cashReserve': %s,"
                                + " 'approvedOn': '%s', 'document': %s}",
                        from,
                        until,
                        money(costs),
                        halves(cash),
                        money(reserve),
                        approved,
                        paper("ACCOUNTS", approved)));
    }

    /** A budget of twelve months, approved on a day, of which as much as is said is secured. */
    Answer budget(String centre, String from, String approved, String amount, String secured) {
        return officer.post(
                of(centre, "budgets"),
                json(
                        "{'from': '%s', 'until': '%s', 'amount': %s, 'secured': %s, 'approvedOn': '%s',"
                                + " 'document': %s}",
                        from,
                        LocalDate.parse(from).plusYears(1).minusDays(1),
                        money(amount),
                        halves(secured).replace("}}", "}, 'document': " + paper("COMMITMENT", approved) + "}"),
                        approved,
                        paper("BUDGET", approved)));
    }

    /** Two sources with as much each. */
    private static String halves(String amount) {
        return "[{'source': 'Fees', 'form': 'CASH', 'amount': %s}, {'source': 'Commune', 'form': 'CASH', 'amount': %s}]"
                .formatted(money(amount), money(amount));
    }

    Answer commit(String centre, String manager, String on) {
        return officer.post(
                of(centre, "commitments"),
                json("{'managerId': '%s', 'on': '%s', 'document': %s}", manager, on, paper("COMMITMENT", on)));
    }

    /**
     * Everything that is asked of the books of a centre for a handover on a day: all due reports accepted, both groups
     * consulted, own resources of all costs, a budget that is secured, two and a half months in reserve, and the letter
     * of a public manager.
     */
    void ready(String centre, String manager, String on) {
        LocalDate day = LocalDate.parse(on);
        reported(centre, on);
        consult(centre, "BOTH", day.minusMonths(2).toString()).is(201);
        String from = day.minusMonths(13).withDayOfMonth(1).toString();
        state(centre, from, "1200000.00", "600000.00", "250000.00").is(201);
        String next = day.withDayOfMonth(1).toString();
        budget(centre, next, day.minusMonths(1).toString(), "1200000.00", "600000.00")
                .is(201);
        commit(centre, manager, day.minusMonths(1).toString()).is(201);
    }
}
