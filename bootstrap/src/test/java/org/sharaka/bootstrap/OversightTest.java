package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Oversights.of;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** What the foundation oversees at a centre, over HTTP. */
class OversightTest extends InAHouse {

    private Site site;
    private Oversights oversights;
    private String centre;
    private String association;

    @BeforeEach
    void open() {
        site = new Site(house);
        oversights = new Oversights(house, site);
        centre = site.officer
                .post(
                        CENTRES,
                        json("{'name': {'fr': 'Centre Exemple'}, 'field': 'SOCIAL', 'region': 'MA-06',"
                                + " 'openedOn': '2024-01-01'}"))
                .is(201)
                .at("/id");
        association = site.partner("ASSOCIATION");
        new Mandates(site).running(centre, "SOCIAL", association, "2026-06-01", "2029-05-31");
    }

    private Answer reports(String on) {
        return admin.get(of(centre, "reports?on=" + on)).is(200);
    }

    @Test
    void reports_fall_due_are_handed_in_returned_and_accepted() {
        assertThat(reports("2027-01-30").each("/expected", "/due"))
                .containsExactly("2026-07-30", "2026-10-30", "2027-01-30", "2027-04-30");
        assertThat(reports("2027-01-30").each("/expected", "/daysLate")).containsExactly("184", "92", "0", "0");
        assertThat(reports("2027-01-30").at("/managerId")).isEqualTo(association);
        assertThat(reports("2027-01-30").at("/expected/0/notice/rule")).isEqualTo("report.due");
        assertThat(reports("2027-01-30").at("/expected/0/notice/result")).isEqualTo("WARN");

        Answer handed = oversights.submit(centre, "2026-Q2", "2026-07-20").is(201);
        assertThat(handed.at("/state")).isEqualTo("SUBMITTED");
        String report = handed.at("/id");
        oversights.submit(centre, "2026-Q2", "2026-07-21").isProblem(409, "step.unavailable");
        String back = of(centre, "reports/" + report + "/return");
        site.officer.post(back, json("{'on': '2026-07-25', 'reasons': ' '}")).hasFaults("/reasons value.text");
        site.officer
                .post(back, json("{'on': '2026-07-25', 'reasons': 'made up'}"))
                .is(200);
        assertThat(reports("2026-08-10").at("/expected/0/due")).isEqualTo("2026-08-09");
        assertThat(reports("2026-08-10").at("/expected/0/daysLate")).isEqualTo("1");
        assertThat(reports("2026-07-24").at("/expected/0/state")).isEqualTo("SUBMITTED");

        String again =
                oversights.submit(centre, "2026-Q2", "2026-08-05").is(201).at("/id");
        oversights.accept(oversights.officer, centre, again, "2026-08-08").isRefusedBy("handover.reports");
        oversights.accept(oversights.colleague, centre, again, "2026-08-08").is(200);
        oversights.accept(oversights.colleague, centre, again, "2026-08-09").isProblem(409, "step.unavailable");
        assertThat(reports("2026-08-08").at("/allDueAccepted")).isEqualTo("true");
        assertThat(reports("2026-08-07").at("/allDueAccepted")).isEqualTo("false");
        assertThat(admin.get("/api/v1/journal?subject=" + centre).each("/items", "/action"))
                .contains("report.submitted", "report.returned", "report.accepted");
    }

    @Test
    void a_report_is_about_a_time_that_is_over_and_comes_with_its_papers() {
        String list = of(centre, "reports");
        oversights.submit(centre, "2026-Q3", "2026-09-30").hasFaults("/on fact.order");
        site.officer
                .post(
                        list,
                        json(
                                "{'kind': 'ANNUAL', 'year': 2026, 'quarter': 1, 'on': '2027-02-01', 'document': %s,"
                                        + " 'figures': 'made up'}",
                                paper("REPORT", "2027-02-01")))
                .hasFaults("/quarter report.due");
        site.officer
                .post(
                        list,
                        json(
                                "{'kind': 'ANNUAL', 'year': 2026, 'on': '2027-02-01', 'document': %s, 'figures': 'made up'}",
                                paper("OTHER", "2027-02-01")))
                .hasFaults("/document/kind value.enum", "/accounts value.required");
        site.officer
                .post(list, "{}")
                .hasFaults(
                        "/document value.required",
                        "/figures value.required",
                        "/kind value.required",
                        "/on value.required",
                        "/year value.required");
        oversights.accept(oversights.colleague, centre, "R9", "2027-02-01").isProblem(404, "resource.unknown");
        admin.get(of("nothing", "reports")).isProblem(404, "resource.unknown");
    }

    @Test
    void who_has_an_interest_in_the_manager_accepts_no_report() {
        String report =
                oversights.submit(centre, "2026-Q2", "2026-07-20").is(201).at("/id");
        Answer user = admin.post("/api/v1/users", json("{'name': 'Made-up Officer', 'roles': ['PARTNERSHIP_OFFICER']}"))
                .is(201);
        admin.post(
                        "/api/v1/users/" + user.at("/id") + "/interests",
                        json("{'partnerId': '%s', 'bond': 'BUREAU', 'since': '2020-01-01'}", association))
                .is(201);
        oversights
                .accept(house.bearing(user.at("/token")), centre, report, "2026-07-25")
                .isRefusedBy("actor.interest");
    }

    @Test
    void findings_are_raised_planned_and_closed_by_someone_else() {
        String finding = oversights.raise(centre, "MINOR", "2027-03-01").is(201).at("/id");
        site.officer
                .post(
                        of(centre, "findings"),
                        json("{'on': '2027-03-01', 'severity': 'MINOR', 'source': 'AUDIT', 'text': 'made up'}"))
                .isProblem(403, "auth.forbidden");
        oversights
                .assessor
                .post(
                        of(centre, "findings/" + finding + "/plan"),
                        json("{'on': '2027-03-05', 'text': 'made up', 'due': '2027-03-04'}"))
                .hasFaults("/due value.date");
        oversights
                .assessor
                .post(
                        of(centre, "findings/" + finding + "/plan"),
                        json("{'on': '2027-03-05', 'text': 'made up', 'due': '2027-04-30'}"))
                .is(200);
        String gate = of(centre, "findings/" + finding + "/gates/close?on=2027-04-20");
        assertThat(oversights.assessor.get(gate).is(200).each("/checks", "/reason"))
                .contains("same-person");
        assertThat(oversights.secondAssessor.get(gate).is(200).each("/checks", "/reason"))
                .contains("evidence");
        admin.get(of(centre, "findings/F9/gates/close")).isProblem(404, "resource.unknown");
        oversights.close(oversights.assessor, centre, finding, "2027-04-20").isRefusedBy("handover.findings");
        oversights
                .secondAssessor
                .post(
                        of(centre, "findings/" + finding + "/closure"),
                        json("{'on': '2027-04-20', 'document': %s}", paper("EVIDENCE", "2027-04-21")))
                .isRefusedBy("handover.findings");
        oversights
                .close(oversights.secondAssessor, centre, finding, "2027-04-20")
                .is(200);
        oversights
                .close(oversights.secondAssessor, centre, finding, "2027-04-21")
                .isProblem(409, "step.unavailable");

        String list = of(centre, "findings?on=");
        assertThat(admin.get(list + "2027-02-28").is(200).json().get("open")).isEmpty();
        assertThat(admin.get(list + "2027-03-04").is(200).at("/open/0/hasPlan")).isEqualTo("false");
        assertThat(admin.get(list + "2027-04-19").is(200).at("/open/0/hasPlan")).isEqualTo("true");
        assertThat(admin.get(list + "2027-04-20").is(200).json().get("open")).isEmpty();
        oversights
                .assessor
                .post(
                        of(centre, "findings"),
                        json("{'on': '2027-03-01', 'severity': 'MINOR', 'source': 'CONDITION', 'text': 'made up'}"))
                .hasFaults("/source value.enum");
    }

    @Test
    void both_groups_are_consulted_and_complaints_are_answered() {
        oversights.consult(centre, "CITIZENS", "2027-01-10").is(201);
        String list = of(centre, "consultations?on=");
        assertThat(admin.get(list + "2027-06-01")
                        .is(200)
                        .json()
                        .get("lastConsultation")
                        .isNull())
                .isTrue();
        oversights.consult(centre, "BENEFICIARIES", "2027-02-10").is(201);
        assertThat(admin.get(list + "2027-06-01").at("/lastConsultation")).isEqualTo("2027-01-10");

        String complaint = site.officer
                .post(
                        of(centre, "complaints"),
                        json("{'receivedOn': '2027-03-01', 'channel': 'box', 'text': 'made up'}"))
                .is(201)
                .at("/id");
        String answer = of(centre, "complaints/" + complaint + "/answer");
        site.officer
                .post(answer, json("{'on': '2027-02-28', 'text': 'made up'}"))
                .hasFaults("/on fact.order");
        site.officer
                .post(answer, json("{'on': '2027-03-02', 'text': 'made up'}"))
                .is(200);
        site.officer
                .post(answer, json("{'on': '2027-03-02', 'text': 'made up'}"))
                .isProblem(409, "step.unavailable");
        assertThat(admin.get(of(centre, "complaints")).at("/items/0/answer")).isEqualTo("made up");

        site.officer
                .post(
                        of(centre, "satisfaction"),
                        json("{'on': '2027-03-01', 'asked': 10, 'answered': 11, 'satisfied': 12}"))
                .hasFaults("/answered value.range", "/satisfied value.range");
        site.officer
                .post(
                        of(centre, "satisfaction"),
                        json("{'on': '2027-03-01', 'asked': 10, 'answered': 8, 'satisfied': 8}"))
                .is(201);
        assertThat(admin.get(of(centre, "satisfaction")).at("/items/0/satisfied"))
                .isEqualTo("8");
    }

    @Test
    void the_money_of_a_centre_is_told_as_of_a_day() {
        oversights
                .state(centre, "2026-01-01", "1200000.00", "450000.00", "250000.00")
                .is(201);
        oversights
                .budget(centre, "2027-01-01", "2026-12-10", "1300000.00", "650000.00")
                .is(201);
        oversights.commit(centre, association, "2027-01-05").is(201);
        Answer figures = admin.get(of(centre, "finances?on=2027-06-01")).is(200);
        assertThat(figures.at("/operatingCosts/amount")).isEqualTo("1200000.00");
        assertThat(figures.at("/ownCash/amount")).isEqualTo("900000.00");
        assertThat(figures.at("/securedNextYear/amount")).isEqualTo("1300000.00");
        assertThat(figures.at("/cashReserveMonths")).isEqualTo("2.50");
        assertThat(figures.at("/largestSourceShare")).isEqualTo("0.5000");
        assertThat(admin.get(of(centre, "finances?on=2026-12-31"))
                        .is(200)
                        .json()
                        .get("operatingCosts")
                        .isNull())
                .isTrue();
        oversights.state(centre, "2026-01-01", "1.00", "1.00", "1.00").hasFaults("/from fact.correction");
        oversights.budget(centre, "2027-01-01", "2026-12-11", "1.00", "1.00").hasFaults("/from fact.correction");
        for (String list : new String[] {"statements", "budgets", "commitments"}) {
            assertThat(admin.get(of(centre, list)).is(200).json().get("items")).hasSize(1);
        }

        oversights.commit(centre, "nobody", "2027-01-05").hasFaults("/managerId value.reference");
        site.officer
                .post(
                        of(centre, "budgets"),
                        json(
                                "{'from': '2027-01-01', 'until': '2027-12-30', 'amount': %s, 'approvedOn': '2026-12-10',"
                                        + " 'secured': [{'source': ' ', 'form': 'GOLD', 'amount': %s}], 'document': %s}",
                                money("1.00"), money("1.00"), paper("BUDGET", "2026-12-10")))
                .hasFaults("/until value.date", "/secured/0/form value.enum");
    }

    @Test
    void what_can_lead_to_a_step_back_is_recorded_and_ends() {
        String list = of(centre, "incidents");
        site.officer
                .post(list, json("{'on': '2027-05-01', 'kind': 'COURT_ORDER', 'text': 'made up'}"))
                .hasFaults("/document value.required");
        String incident = site.officer
                .post(list, json("{'on': '2027-05-01', 'kind': 'SERVICE_INTERRUPTION', 'text': 'made up'}"))
                .is(201)
                .at("/id");
        site.officer
                .post(list + "/" + incident + "/end", json("{'on': '2027-04-30'}"))
                .hasFaults("/on fact.order");
        site.officer
                .post(list + "/" + incident + "/end", json("{'on': '2027-05-20'}"))
                .is(200);
        site.officer
                .post(list + "/" + incident + "/end", json("{'on': '2027-05-21'}"))
                .isProblem(409, "step.unavailable");
        assertThat(admin.get(list).at("/items/0/ended/on")).isEqualTo("2027-05-20");
        site.officer
                .post(
                        "/api/v1/conditions/CND-2027-0001/steps/meet",
                        json("{'on': '2027-05-20', 'document': %s}", paper("EVIDENCE", "2027-05-20")))
                .isProblem(404, "resource.unknown");
    }

    @Test
    void all_that_is_asked_of_the_books_is_written_at_once() {
        oversights.ready(centre, association, "2028-07-01");
        assertThat(reports("2028-07-01").at("/allDueAccepted")).isEqualTo("true");
        assertThat(reports("2028-07-01").at("/lastFourAccepted")).isEqualTo("true");
        Answer figures = admin.get(of(centre, "finances?on=2028-07-01")).is(200);
        assertThat(figures.at("/ownCash/amount")).isEqualTo("1200000.00");
        assertThat(figures.at("/securedNextYear/amount")).isEqualTo("1200000.00");
        assertThat(figures.at("/cashReserveMonths")).isEqualTo("2.50");
    }
}
