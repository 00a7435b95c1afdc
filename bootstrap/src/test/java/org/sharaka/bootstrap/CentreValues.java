package org.sharaka.bootstrap;

import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Mandates.MANDATES;
import static org.sharaka.bootstrap.Mandates.standing;
import static org.sharaka.bootstrap.Mandates.worked;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.ValueSeen.DAY;
import static org.sharaka.bootstrap.ValueSeen.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** What the values on centres, mandates, oversight and assessments decide, seen on what is recorded. */
final class CentreValues {

    private static final List<String> DIMENSIONS = List.of("LEG", "FIN", "RES", "HR", "SRV", "OPS", "MEL", "COM");
    private static final String EVIDENCE = "2026-02-01";

    private final House house;
    private final ReadyCentres centres;
    private final Site site;
    private final Mandates mandates;
    private final List<ValueSeen> rows = new ArrayList<>();

    private CentreValues(House house) {
        this.house = house;
        centres = new ReadyCentres(house);
        site = centres.site;
        mandates = new Mandates(site);
    }

    static List<ValueSeen> rows(House house) {
        CentreValues values = new CentreValues(house);
        values.mandates();
        values.tenure();
        values.oversight();
        values.ready();
        values.assessed();
        values.due();
        return values.rows;
    }

    private void row(String path, String value, String decides, Supplier<String> look) {
        rows.add(new ValueSeen(path, value, decides, look));
    }

    private void gate(String path, String value, String rule, Client who, String gate) {
        row(path, value, rule, () -> check(who.get(gate + "?on=" + DAY).is(200), rule));
    }

    private void mandates() {
        String association = site.partner("ASSOCIATION");
        String experience = worked("SOCIAL", "2020-01-01", "2022-12-31");
        String receipt = "[%s, %s, %s]"
                .formatted(
                        paper("STATUTES", "2020-01-01"),
                        paper("BUREAU_LIST", "2020-01-01"),
                        paper("PROVISIONAL_RECEIPT", "2026-03-01"));
        String sign = MANDATES + drafted(association, standing(), experience) + "/gates/sign";
        gate("mandate.experienceMonths", "37", "mandate.experience", site.officer, sign);
        gate("mandate.termMonths", "24", "mandate.term", site.officer, sign);
        String provisional = MANDATES + drafted(site.partner("ASSOCIATION"), receipt, experience) + "/gates/sign";
        gate("mandate.deemedDays", "100", "association.standing", site.officer, provisional);

        Answer user = site.administrator()
                .post("/api/v1/users", json("{'name': 'Made-up Officer', 'roles': ['PARTNERSHIP_OFFICER']}"))
                .is(201);
        Client interested = house.bearing(user.at("/token"));
        interested
                .post(
                        "/api/v1/users/" + user.at("/id") + "/interests",
                        json(
                                "{'partnerId': '%s', 'bond': 'EMPLOYEE', 'since': '2019-09-01', 'until': '2025-01-01'}",
                                association))
                .is(201);
        gate("partners.interestMonths", "12", "actor.interest", interested, sign);
        gate(
                "centres.authorised",
                "['HEALTH']",
                "centre.opening",
                site.officer,
                CENTRES + "/" + mandates.centre("SOCIAL") + "/gates/open");
    }

    private String drafted(String association, String papers, String experience) {
        return mandates.draft(mandates.centre("SOCIAL"), association, DAY, "2028-11-30", papers, experience)
                .is(201)
                .at("/id");
    }

    private void tenure() {
        Ready noticed = centres.registered("SOCIAL", "ASSOCIATION", "2025-01-01");
        String mandate = noticed.mandate("SOCIAL", "2025-01-01", "2027-12-31", standing());
        mandates.step(mandate, "notice", "{'on': '2026-04-01', 'document': " + paper("NOTICE", "2026-04-01") + "}")
                .is(200);
        gate("mandate.noticeMonths", "1", "mandate.term", site.officer, MANDATES + mandate + "/gates/end");

        Ready renewed = centres.registered("SOCIAL", "ASSOCIATION", "2023-06-01");
        renewed.mandate("SOCIAL", "2023-06-01", "2024-12-31", standing());
        renewed.mandate("SOCIAL", "2025-01-21", "2027-12-31", standing());
        row(
                "mandate.renewalGapDays",
                "10",
                "handover.months",
                () -> renewed.readiness(DAY).at("/months"));

        centres.registered("SOCIAL", "ASSOCIATION", "2025-10-01");
        row("mandate.gapMonths", "3", "the list of centres without manager", () -> items("/api/v1/unmanaged-centres"));
    }

    private String items(String list) {
        return site.administrator()
                .get(list + "?on=" + DAY)
                .is(200)
                .json()
                .get("items")
                .toString();
    }

    private void oversight() {
        Ready ready = centres.registered("SOCIAL", "ASSOCIATION", "2025-01-01");
        ready.mandate("SOCIAL", "2025-01-01", "2027-12-31", standing());
        String reports = Oversights.of(ready.centre, "reports");
        Supplier<String> due = () -> site.officer
                .get(reports + "?on=" + DAY)
                .is(200)
                .each("/expected", "/due")
                .toString();
        row("oversight.quarterlyDays", "40", "when reports are due", due);
        row("oversight.annualMonths", "7", "when reports are due", due);
        String report = centres.books
                .submit(ready.centre, "2025-Q1", "2025-04-20")
                .is(201)
                .at("/id");
        site.officer
                .post(reports + "/" + report + "/return", json("{'on': '2026-05-25', 'reasons': 'made up'}"))
                .is(200);
        row("oversight.returnedDays", "20", "when a returned report is due", due);
    }

    private void ready() {
        Ready ready = centres.association("2023-06-01", DAY)
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
        readiness("oversight.statementMonths", "0", "handover.autonomy", ready);
        Ready planned = centres.managed("SOCIAL", "ASSOCIATION", "2023-06-01");
        centres.books
                .budget(planned.centre, "2026-09-01", "2026-05-01", "1200000.00", "600000.00")
                .is(201);
        row(
                "oversight.budgetMonths",
                "1",
                "handover.forward-cover",
                () -> planned.readiness(DAY)
                        .json()
                        .get("checks")
                        .valueStream()
                        .filter(check -> check.get("rule").asString().equals("handover.forward-cover"))
                        .toList()
                        .toString());
        for (String code : DIMENSIONS) {
            readiness(
                    "grid.dimensions." + code + ".evidence",
                    "[{'anyOf': ['OWNERSHIP_TITLE'], 'from': 'ALL'}]",
                    "handover.evidence." + code,
                    ready);
        }
    }

    private void readiness(String path, String value, String rule, Ready ready) {
        row(path, value, rule, () -> check(ready.readiness(DAY), rule));
    }

    /** Evidence of February that lacks the bank's, with all levels at two. */
    private void assessed() {
        Ready weak = centres.managed("SOCIAL", "ASSOCIATION", "2023-06-01");
        String levels = "22222222";
        String assessment = centres.measured
                .record(
                        centres.measured.assessor,
                        weak.centre,
                        "2026-04-15",
                        "VALIDATED",
                        levels,
                        Measurements.evidence(levels, EVIDENCE, "BANK_RECONCILIATION"),
                        "")
                .is(201)
                .at("/id");
        centres.measured
                .validate(centres.measured.validator, weak.centre, assessment, "2026-04-15")
                .is(200);
        String fin = "grid.dimensions.FIN.evidence";
        String accounts = "{'anyOf': ['ACCOUNTS'], 'from': 'ALL'}";
        readiness(
                fin, "[{'anyOf': ['BANK_RECONCILIATION', 'ACCOUNTS'], 'from': 'ALL'}]", "handover.evidence.FIN", weak);
        readiness(
                fin,
                "[" + accounts + ", {'anyOf': ['BANK_RECONCILIATION'], 'from': 'INSTITUTIONS'}]",
                "handover.evidence.FIN",
                weak);
        readiness(
                "grid.dimensions.RES.evidence",
                "[{'anyOf': ['BUDGET'], 'from': 'ALL', 'months': 1}]",
                "handover.evidence.RES",
                weak);
        Supplier<String> recommended =
                () -> weak.readiness(DAY).json().get("recommended").toString();
        for (String code : DIMENSIONS) {
            row(
                    "grid.dimensions." + code + ".measures",
                    "[{'kind': 'COACHING', 'topic': 'MADE_UP'}]",
                    "what is recommended",
                    recommended);
        }
        row("support.startAtLevel", "1", "what is recommended", recommended);
        row("support.startWithinMonths", "5", "what is recommended", recommended);
    }

    private void due() {
        Ready open = centres.managed("SOCIAL", "ASSOCIATION", "2026-03-15");
        Ready measured = centres.managed("SOCIAL", "ASSOCIATION", "2025-01-01").assessed("2025-11-15", "44444444");
        row("grid.baselineMonths", "1", "when an assessment is due", () -> due(open));
        row("grid.everyMonths", "4", "when an assessment is due", () -> due(measured));
        Ready left = centres.association("2023-06-01", "2026-05-01")
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
        new Handovers(site).transferred("2026-05-01", left.centre);
        row("grid.everyMonthsAfterHandover", "2", "when an assessment is due", () -> due(left));
    }

    private String due(Ready ready) {
        return site.officer
                .get("/api/v1/due-assessments?on=" + DAY)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("centreId").asString().equals(ready.centre))
                .map(item -> item.get("dueOn").asString())
                .collect(Collectors.joining(", "));
    }
}
