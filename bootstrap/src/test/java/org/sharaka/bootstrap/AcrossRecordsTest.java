package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Lists across centres and projects, and what they are narrowed by that another record or the day says. */
class AcrossRecordsTest extends InAHouse {

    private Site site;

    @BeforeEach
    void open() {
        site = new Site(house);
    }

    private Answer list(String query) {
        return admin.get("/api/v1/" + query).is(200);
    }

    private String ids(String query) {
        return String.join(" ", list(query).each("/items", "/id"));
    }

    private String centres(String query) {
        return String.join(" ", list(query).each("/items", "/centreId"));
    }

    @Test
    void the_books_of_all_centres_are_read_as_one_list_each() {
        ReadyCentres centres = new ReadyCentres(house);
        Ready first = centres.managed("EDUCATION", "ASSOCIATION", "2025-01-01");
        Ready second = centres.managed("HEALTH", "MINISTRY", "2025-01-01");
        Oversights books = new Oversights(house, site);
        String open = books.raise(second.centre, "MAJOR", "2025-05-02").is(201).at("/id");
        String closed = books.raise(first.centre, "MINOR", "2025-05-03").is(201).at("/id");
        books.close(books.secondAssessor, first.centre, closed, "2025-05-20").is(200);
        String report =
                books.submit(first.centre, "2025-Q1", "2025-04-10").is(201).at("/id");
        books.submit(second.centre, "2025-Q1", "2025-04-12").is(201);
        books.accept(books.colleague, first.centre, report, "2025-04-15").is(200);
        books.consult(first.centre, "BOTH", "2025-03-02").is(201);
        String complaints = Oversights.of(second.centre, "complaints");
        books.officer
                .post(complaints, json("{'receivedOn': '2025-06-01', 'channel': 'letter', 'text': 'made up'}"))
                .is(201);
        books.officer
                .post(
                        Oversights.of(second.centre, "incidents"),
                        json(
                                "{'on': '2025-06-01', 'kind': 'DANGER', 'text': 'made up', 'document': %s}",
                                paper("EVIDENCE", "2025-06-01")))
                .is(201);

        assertThat(centres("findings")).isEqualTo(second.centre + " " + first.centre);
        assertThat(centres("findings?open=true")).isEqualTo(second.centre);
        assertThat(ids("findings?severity=MAJOR,MINOR&open=false")).isEqualTo(closed);
        assertThat(ids("findings?centreId=" + second.centre)).isEqualTo(open);
        assertThat(ids("findings?from=2025-05-03&to=2025-05-03")).isEqualTo(closed);
        assertThat(centres("findings?hasPlan=true")).isEmpty();
        assertThat(centres("reports?state=ACCEPTED")).isEqualTo(first.centre);
        assertThat(centres("reports?state=SUBMITTED&kind=QUARTERLY&year=2025")).isEqualTo(second.centre);
        assertThat(centres("consultations?group=BOTH")).isEqualTo(first.centre);
        assertThat(centres("complaints?answered=false")).isEqualTo(second.centre);
        assertThat(centres("incidents?ended=false")).isEqualTo(second.centre);
        assertThat(centres("conditions?state=OPEN")).isEmpty();
        assertThat(centres("trainings")).isEmpty();
        assertThat(centres("mandates?state=RUNNING&managerId=" + first.manager)).isEqualTo(first.centre);
        assertThat(centres("mandates?state=DRAFT,ENDED")).isEmpty();
        assertThat(centres("mandates?from=1999-01-01&to=2024-12-31")).isEmpty();
        assertThat(String.join(" ", list("centres?managerId=" + second.manager).each("/items", "/id")))
                .isEqualTo(second.centre);

        first.assessed("2025-10-15", "44334334");
        assertThat(centres("assessments?counts=true&kind=VALIDATED,EXTERNAL")).isEqualTo(first.centre);
        assertThat(centres("assessments?counts=false")).isEmpty();
        assertThat(centres("support-plans")).isEmpty();
    }

    @Test
    void money_is_found_by_project_payee_donor_and_day_and_a_late_pledge_by_being_late() {
        String sponsor = site.partner("COMPANY");
        String project = site.appraised("SPONSOR_FUNDED");
        String other = site.appraised("SPONSOR_FUNDED");
        String pledge = site.pledge(sponsor, project, "1000000.00");
        String paid = site.pledge(sponsor, other, "500.00");
        site.signed(project, sponsor);
        site.receive(pledge, "400000.00", "2026-01-10");
        site.receive(paid, "500.00", "2026-01-11");
        String allocation = site.allocate(project, "300000.00", "2026-01-12");
        String payment =
                site.payment(allocation, "1000.00", "2026-01-13").is(201).at("/id");
        String payee = admin.get("/api/v1/payments/" + payment).at("/payee");

        assertThat(ids("pledges?projectId=" + project)).isEqualTo(pledge);
        assertThat(ids("pledges?projectId=" + project + "," + other)).isEqualTo(pledge + " " + paid);
        assertThat(ids("pledges?overdue=true")).isEqualTo(pledge);
        assertThat(ids("pledges?overdue=false")).isEqualTo(paid);
        assertThat(list("receipts?pledgeId=" + pledge).json().get("items")).hasSize(1);
        assertThat(list("receipts?from=2026-01-11&donorId=" + sponsor).json().get("items"))
                .hasSize(1);
        assertThat(list("receipts?to=2026-01-09").json().get("items")).isEmpty();
        assertThat(ids("allocations?projectId=" + project)).isEqualTo(allocation);
        assertThat(ids("allocations?projectId=" + other)).isEmpty();
        assertThat(ids("payments?projectId=" + project)).isEqualTo(payment);
        assertThat(ids("payments?projectId=" + other)).isEmpty();
        assertThat(ids("payments?payee=" + Client.encoded(payee))).isEqualTo(payment);
        assertThat(ids("payments?from=2026-01-14")).isEmpty();
        assertThat(ids("payments?from=2026-01-13&to=2026-01-13&state=PREPARED,APPROVED"))
                .isEqualTo(payment);
        assertThat(ids("agreements?projectId=" + project)).isNotEmpty();
        assertThat(ids("agreements?projectId=" + other)).isEmpty();
        assertThat(ids("projects?partyId=" + sponsor)).isEqualTo(project);
        assertThat(ids("projects?partyId=nobody")).isEmpty();
        assertThat(ids("projects?stage=APPRAISED,AGREED")).isEqualTo(project + " " + other);
    }

    @Test
    void the_agenda_holds_what_waits_and_falls_due_at_centres() {
        ReadyCentres centres = new ReadyCentres(house);
        Ready centre = centres.managed("EDUCATION", "ASSOCIATION", "2025-01-01");
        Oversights books = new Oversights(house, site);
        String finding =
                books.raise(centre.centre, "MAJOR", "2025-05-02").is(201).at("/id");
        String report =
                books.submit(centre.centre, "2025-Q1", "2025-04-10").is(201).at("/id");
        String span = "agenda?limit=200&from=2026-11-30&to=2027-11-30&centreId=" + centre.centre;

        Answer all = list(span);
        assertThat(all.each("/items", "/kind")).contains("FINDING", "REPORT_ACCEPTANCE", "REPORT", "ASSESSMENT");
        assertThat(all.each("/items", "/subject/id")).contains(centre.centre);
        assertThat(list(span + "&kind=FINDING").each("/items", "/about")).containsExactly(finding);
        Answer waiting = books.colleague
                .get("/api/v1/" + span + "&kind=REPORT_ACCEPTANCE")
                .is(200);
        assertThat(waiting.each("/items", "/about")).containsExactly(report);
        assertThat(waiting.at("/items/0/decision")).isEqualTo("true");
        books.colleague.get(waiting.at("/items/0/gate")).is(200);
        assertThat(books.officer
                        .get("/api/v1/" + span + "&kind=REPORT_ACCEPTANCE")
                        .at("/items/0/decision"))
                .isEqualTo("false");
        assertThat(list(span + "&role=FINANCE_OFFICER").json().get("items")).isEmpty();
        assertThat(list(span + "&role=ASSESSOR").each("/items", "/kind")).contains("FINDING", "ASSESSMENT");
        assertThat(list("agenda?centreId=nothing").json().get("items")).isEmpty();
    }

    @Test
    void the_journal_is_found_by_who_what_and_when() {
        String sponsor = site.partner("COMPANY");
        Answer all = list("journal?action=partner.registered");
        String actor = all.at("/items/0/actor");
        String day = all.at("/items/0/at").substring(0, 10);

        assertThat(all.each("/items", "/subject")).contains(sponsor);
        assertThat(list("journal?limit=200&actor=" + actor).each("/items", "/actor"))
                .containsOnly(actor);
        assertThat(list("journal?actor=nobody").json().get("items")).isEmpty();
        assertThat(list("journal?from=" + day + "&to=" + day + "&subject=" + sponsor)
                        .json()
                        .get("items"))
                .isNotEmpty();
        assertThat(list("journal?to=2020-01-01").json().get("items")).isEmpty();
        Answer first = list("journal?limit=1");
        assertThat(list("journal?limit=1&cursor=" + first.at("/next")).at("/items/0/number"))
                .isEqualTo("2");
    }

    @Test
    void records_say_where_what_belongs_to_them_is_listed() {
        ReadyCentres centres = new ReadyCentres(house);
        Ready ready = centres.managed("HEALTH", "ASSOCIATION", "2025-01-01");
        Answer centre = list("centres/" + ready.centre);
        String mandate = admin.get(centre.at("/links/mandates")).is(200).at("/items/0/id");
        Answer ofMandate = list("mandates/" + mandate);

        assertThat(admin.get(centre.at("/links/supportPlans")).is(200).each("/items", "/id"))
                .isEmpty();
        assertThat(ofMandate.at("/links/handovers"))
                .isEqualTo("/api/v1/handovers?centreId=" + ready.centre + "&managerId=" + ready.manager);
        assertThat(list("mandates?centreId=" + ready.centre).at("/items/0/links"))
                .isEqualTo(ofMandate.at("/links"));
        String project = site.appraised("OWN");
        Answer ofProject = list("projects/" + project);
        admin.get(ofProject.at("/links/centres")).is(200);
        admin.with("If-None-Match", ofProject.header("ETag"))
                .get("/api/v1/projects/" + project)
                .is(304);
    }
}
