package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.bootstrap.http.Answer;

/** A program that follows mends to the letter, and may invent references of documents alone, gets there. */
class FollowedMendsTest extends InAHouse {

    private ReadyCentres centres;
    private Follower program;

    @BeforeEach
    void open() {
        house.still();
        house.turnTo(LocalDate.parse("2026-06-15"));
        centres = new ReadyCentres(house);
        program = new Follower(
                house,
                List.of(
                        centres.site.officer,
                        centres.books.colleague,
                        centres.books.assessor,
                        centres.books.secondAssessor,
                        centres.site.finance,
                        centres.site.director,
                        centres.site.secondDirector));
    }

    @Test
    void a_centre_that_fails_sixteen_checks_becomes_eligible() {
        Ready centre = centres.registered("HEALTH", "ASSOCIATION", "2025-01-01");
        String papers = Mandates.standing("BUREAU_LIST")
                .replace("]", ", %s]".formatted(paper("BUREAU_LIST", "2025-01-01", "2026-05-31")));
        centre.mandate("HEALTH", "2025-01-01", "2027-12-31", papers);
        Courses courses = new Courses(centres.site, centre.centre);
        courses.hired(centre.manager, "2025-01-01");
        courses.hired(centre.manager, "2025-01-01");
        String space = new Mandates(centres.site).centre("ASSOCIATIVE_SPACE");
        courses.plan(", 'spaceId': '" + space + "'", "2025-03-01").is(201);
        String report = centres.books
                .submit(centre.centre, "2025-Q1", "2025-04-10")
                .is(201)
                .at("/id");
        centres.books
                .accept(centres.books.colleague, centre.centre, report, "2025-04-12")
                .is(200);
        centres.books.consult(centre.centre, "BOTH", "2025-02-01").is(201);
        centre.post(
                        "statements",
                        "{'from': '2025-01-01', 'until': '2025-12-31', 'operatingCosts': %s, 'cashReserve': %s, 'approvedOn': '2026-03-01', 'document': %s, 'resources': [%s, %s, %s]}"
                                .formatted(
                                        money("1200000.00"),
                                        money("50000.00"),
                                        paper("ACCOUNTS", "2026-03-01"),
                                        source("Fees", "300000.00"),
                                        source("Commune", "50000.00"),
                                        source("Gifts", "50000.01")))
                .is(201);
        centres.books
                .budget(centre.centre, "2026-01-01", "2025-12-01", "1300000.00", "300000.00")
                .is(201);
        centre.post(
                        "budgets",
                        "{'from': '2026-06-15', 'until': '2027-06-14', 'approvedOn': '2026-06-15', 'document': %s, 'amount': %s, 'secured': [%s]}"
                                .formatted(
                                        paper("BUDGET", "2026-06-15"),
                                        money("1300000.00"),
                                        source("Commune", "1300000.00")))
                .is(201);
        centre.post("assets", Ready.asset("1000.00", "2025-03-10")).is(201);
        centres.measured
                .record(centres.measured.assessor, centre.centre, "2025-12-01", "EXTERNAL", "33333333", "[]", "")
                .is(201);
        centres.books.raise(centre.centre, "MAJOR", "2026-02-01").is(201);
        centre.post(
                        "reserves",
                        "{'on': '2026-03-01', 'origin': 'TEN_YEAR_LIABILITY', 'severity': 'MAJOR', 'text': 'made up'}")
                .is(201);

        Answer before = centre.readiness("2026-06-15");
        assertThat(before.notPassed()).hasSizeGreaterThanOrEqualTo(16).contains("handover.manager", "handover.months");
        Answer after = program.eligible("proposeHandover", day -> centre.readiness(day.toString()));

        assertThat(after.notPassed()).isEmpty();
        assertThat(after.at("/on")).isEqualTo("2027-01-01");
        assertThat(program.sent()).contains("assessments", "reports", "acceptance", "completions", "closure", "titles");
        assertThat(program.sent().stream().filter("assessments"::equals)).hasSize(2);
    }

    @Test
    void a_project_refused_at_each_step_reaches_its_final_acceptance() {
        house.turnTo(LocalDate.parse("2027-02-01"));
        Site site = centres.site;
        String sponsor = site.partner("COMPANY");
        String project = site.appraised("SPONSOR_FUNDED");
        site.pledge(sponsor, project, "600000.00");
        site.signed(project, sponsor);

        refused(project, "agree", "agreement.effectiveness", "agreement.committed");
        program.taken(step(project, "agree"), "{\"on\": \"2027-02-01\"}");
        Answer start = refused(project, "start", "works.funded", "works.permits");
        assertThat(start.check("works.funded").at("/mend/body/amount/amount").stringValue())
                .isEqualTo("300000.00");
        program.taken(step(project, "start"), "{\"on\": \"2027-02-01\"}");

        house.turnTo(LocalDate.parse("2027-10-01"));
        Works works = Works.of(site, project);
        works.notified("2027-10-01").visited("2027-10-01");
        works.raise(site.officer, "2027-10-01", "BLOCKING", "").is(201);
        works.raise(site.officer, "2027-10-01", "MINOR", "").is(201);
        refused(project, "accept-provisionally", "acceptance.ready", "acceptance.documents", "acceptance.blocking");
        program.taken(step(project, "accept-provisionally"), "{\"on\": \"2027-10-01\"}");
        Answer last = refused(project, "accept-finally", "guarantee.elapsed", "guarantee.reserves");
        assertThat(last.check("guarantee.elapsed").at("/mend/notBefore").stringValue())
                .isEqualTo("2028-10-01");
        program.taken(step(project, "accept-finally"), "{\"on\": \"2027-10-01\"}");

        assertThat(site.stage(project)).isEqualTo("FINALLY_ACCEPTED");
        assertThat(house.today()).isEqualTo("2028-10-01");
        assertThat(program.sent())
                .containsOnlyOnce(
                        "effectiveness-review", "pledges", "receipts", "agree", "start", "accept-provisionally")
                .endsWith("accept-finally");
        assertThat(program.sent().stream().filter("lifting"::equals)).hasSize(2);
    }

    @Test
    void a_mandate_refused_at_its_signature_and_at_its_end_is_signed_and_ended() {
        Mandates mandates = new Mandates(centres.site);
        String centre = mandates.centre("SOCIAL");
        String manager = centres.site.partner("ASSOCIATION");
        String mandate = mandates.draft(centre, manager, "2026-06-15", "2028-06-14", "[]", "[]")
                .is(201)
                .at("/id");
        String sign = Mandates.MANDATES + mandate + "/steps/sign";
        program.taken(sign, json("{'on': '2026-06-15', 'document': %s}", paper("MANDATE_AGREEMENT", "2026-06-15")));
        String end = Mandates.MANDATES + mandate + "/steps/end";
        Answer ended =
                program.taken(end, json("{'on': '2026-06-15', 'reason': 'made up', 'unjustified': %s}", money("0.00")));

        assertThat(program.sent()).containsExactly("papers", "papers", "sign", "notice", "end");
        assertThat(ended.at("/state")).isEqualTo("RUNNING");
        assertThat(house.today()).isEqualTo("2026-09-15");
    }

    private static String step(String project, String word) {
        return Site.PROJECTS + "/" + project + "/steps/" + word;
    }

    private Answer refused(String project, String word, String... rules) {
        Answer ruling =
                centres.site.gate(project, word, house.today().toString()).is(200);
        assertThat(ruling.notPassed()).containsExactlyInAnyOrder(rules);
        return ruling;
    }

    private static String source(String name, String amount) {
        return "{'source': '%s', 'form': 'CASH', 'amount': %s}".formatted(name, money(amount));
    }
}
