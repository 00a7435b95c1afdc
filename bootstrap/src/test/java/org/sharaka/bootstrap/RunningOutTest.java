package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Courses.expert;
import static org.sharaka.bootstrap.Mandates.MANDATES;
import static org.sharaka.bootstrap.Mandates.worked;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** What runs out, in the agenda over HTTP: the day before, the day, the day after, and once it is renewed. */
class RunningOutTest extends InAHouse {

    private static final LocalDate LAST = LocalDate.parse("2026-11-24");

    private Site site;
    private Mandates mandates;
    private String centre;
    private String manager;

    @BeforeEach
    void open() {
        house.pass(Duration.between(Instant.now(), LAST.atTime(9, 0).toInstant(ZoneOffset.UTC)));
        site = new Site(house);
        mandates = new Mandates(site);
        centre = mandates.centre("SOCIAL");
        manager = site.partner("ASSOCIATION");
    }

    /** What the agenda of a day holds of a kind: of what, which part, when, and whether it is overdue. */
    private List<String> on(LocalDate day, String kind) {
        Answer agenda = admin.get("/api/v1/agenda?kind=" + kind + "&from=" + day.minusDays(5) + "&to=" + day)
                .is(200);
        return agenda.json()
                .get("items")
                .valueStream()
                .map(item -> String.join(
                        " ",
                        item.get("subject").get("id").asString(),
                        item.get("about").asString("-"),
                        item.get("dueOn").asString(),
                        item.get("overdue").booleanValue() ? "overdue" : "due"))
                .toList();
    }

    private void runsOut(String kind, String line) {
        String item = line + " " + LAST;
        assertThat(on(LAST.minusDays(1), kind)).doesNotContain(item + " due");
        assertThat(on(LAST, kind)).contains(item + " due");
        house.pass(Duration.ofDays(1));
        assertThat(on(LAST.plusDays(1), kind)).contains(item + " overdue");
        assertThat(admin.get("/api/v1/agenda?role=PARTNERSHIP_OFFICER&kind=" + kind)
                        .is(200)
                        .each("/items", "/kind"))
                .contains(kind);
        assertThat(admin.get("/api/v1/agenda?role=FINANCE_OFFICER&kind=" + kind)
                        .is(200)
                        .each("/items", "/kind"))
                .isEmpty();
    }

    private String running(String papers) {
        String mandate = mandates.draft(
                        centre,
                        manager,
                        "2026-03-01",
                        "2029-02-28",
                        papers,
                        worked("SOCIAL", "2020-01-01", "2023-12-31"))
                .is(201)
                .at("/id");
        mandates.sign(mandate, "2026-03-01").is(200);
        return mandate;
    }

    @Test
    void the_term_of_a_bureau_runs_out_until_another_is_listed() {
        String bureau = paper("BUREAU_LIST", "2024-11-25", LAST.toString());
        String mandate = running("[" + bureau + ", " + paper("FILING_RECEIPT", "2020-01-01") + ", "
                + paper("STATUTES", "2020-01-01") + "]");

        runsOut("MANAGER_PAPER", mandate + " BUREAU_LIST");
        site.officer
                .post(
                        MANDATES + mandate + "/papers",
                        json("{'documents': [%s]}", paper("BUREAU_LIST", "2026-11-25", "2028-11-24")))
                .is(201);
        assertThat(on(LAST.plusDays(1), "MANAGER_PAPER")).isEmpty();
    }

    @Test
    void what_people_were_trained_in_runs_out_until_they_are_trained_again() {
        running(Mandates.standing());
        Courses courses = new Courses(site, centre);
        String person = courses.hired(manager, "2023-01-01");
        trained(courses, person, "2023-11-24");

        runsOut("TRAINING", centre + " M2");
        trained(courses, person, "2026-11-25");
        assertThat(on(LAST.plusDays(1), "TRAINING")).isEmpty();
        assertThat(on(LocalDate.parse("2029-11-25"), "TRAINING")).containsExactly(centre + " M2 2029-11-25 due");
    }

    private void trained(Courses courses, String person, String on) {
        String session =
                courses.plan(", 'module': 'M2'" + expert(on), on).is(201).at("/id");
        for (String step : new String[] {"enrolments", "attendance", "completions"}) {
            courses.come(session, step, on, person).is(200);
        }
    }

    @Test
    void bonds_run_out_until_others_take_their_place_or_the_works_are_finally_accepted() {
        Works works = Works.own(site);
        String contracts = PROJECTS + "/" + works.project() + "/contracts";
        String contract = site.officer
                .post(
                        contracts,
                        json(
                                "{'contractor': {'name': 'Made-up Builders'}, 'amount': %s, 'document': %s}",
                                money("100000.00"), paper("CONTRACT", "2026-02-01")))
                .is(201)
                .at("/id");
        bonded(contracts + "/" + contract, "PERFORMANCE", LAST.toString());
        bonded(contracts + "/" + contract, "RETENTION", "2026-12-31");

        runsOut("BOND", works.project() + " " + contract);
        bonded(contracts + "/" + contract, "PERFORMANCE", "2027-11-24");
        assertThat(on(LAST.plusDays(1), "BOND")).isEmpty();
        works.delivered("2026-10-01");
        house.pass(Duration.ofDays(400));
        LocalDate later = LocalDate.parse("2027-12-31");
        assertThat(on(later, "BOND")).hasSize(2);
        works.finish("2027-10-01").is(200);
        assertThat(on(later, "BOND")).isEmpty();
    }

    private void bonded(String contract, String purpose, String until) {
        site.officer
                .post(
                        contract + "/bonds",
                        json(
                                "{'purpose': '%s', 'amount': %s, 'document': %s}",
                                purpose, money("7000.00"), paper("BOND", "2026-02-01", until)))
                .is(201);
    }

    @Test
    void a_bank_guarantee_runs_out_until_another_takes_its_place() {
        String sponsor = site.partner("COMPANY");
        Works works = Works.sponsored(site, sponsor);
        String agreement = admin.get("/api/v1/agreements?projectId=" + works.project())
                .is(200)
                .at("/items/0/id");
        guaranteed(agreement, works.project(), LAST.toString());

        runsOut("BANK_GUARANTEE", works.project() + " " + agreement);
        guaranteed(agreement, works.project(), "2027-11-24");
        assertThat(on(LAST.plusDays(1), "BANK_GUARANTEE")).isEmpty();
    }

    private void guaranteed(String agreement, String project, String until) {
        site.officer
                .post(
                        "/api/v1/agreements/" + agreement + "/guarantees",
                        json(
                                "{'projectId': '%s', 'amount': %s, 'document': %s}",
                                project, money("1000.00"), paper("BOND", "2026-02-14", until)))
                .is(201);
    }

    @Test
    void a_mandate_goes_on_under_a_suspended_agreement_and_is_reviewed() {
        String mandate = heldFrom(site, "2026-09-25");

        runsOut("MANDATE_REVIEW", mandate + " -");
        assertThat(admin.get(MANDATES + mandate).is(200).at("/state")).isEqualTo("RUNNING");
        reviewed(mandate, "2026-09-24");
        assertThat(on(LAST.plusDays(1), "MANDATE_REVIEW")).hasSize(1);
        reviewed(mandate, "2026-09-25");
        assertThat(on(LAST.plusDays(1), "MANDATE_REVIEW")).isEmpty();
    }

    private void reviewed(String mandate, String on) {
        site.officer
                .post(MANDATES + mandate + "/papers", json("{'documents': [%s]}", paper("DECISION", on)))
                .is(201);
    }

    /** A mandate that runs at a centre, whose agreement is suspended on a day. */
    static String heldFrom(Site site, String day) {
        Works works = Works.sponsored(site, site.partner("COMPANY")).delivered("2026-04-01");
        String centre = site.officer
                .post(
                        Mandates.CENTRES,
                        json(
                                "{'name': {'fr': 'Centre Exemple'}, 'field': 'SOCIAL', 'region': 'MA-06', 'projectId': '%s'}",
                                works.project()))
                .is(201)
                .at("/id");
        String mandate =
                new Mandates(site).running(centre, "SOCIAL", site.partner("ASSOCIATION"), "2026-04-02", "2029-04-01");
        String agreement = site.director
                .get("/api/v1/agreements?projectId=" + works.project())
                .is(200)
                .at("/items/0/id");
        site.agreementStep(site.director, agreement, "suspend", "{'on': '" + day + "', 'reason': 'made up'}")
                .is(200);
        return mandate;
    }

    @Test
    void a_centre_without_a_manager_is_there_from_the_first_day_and_overdue_after_the_months_of_the_book() {
        mandates.running(centre, "SOCIAL", manager, "2026-03-01", LAST.toString());
        assertThat(on(LAST, "MANDATE_GAP")).isEmpty();

        house.pass(Duration.ofDays(1));
        assertThat(on(LAST.plusDays(1), "MANDATE_GAP")).containsExactly(centre + " - 2027-05-25 due");
        house.pass(Duration.ofDays(181));
        assertThat(on(LocalDate.parse("2027-05-25"), "MANDATE_GAP")).containsExactly(centre + " - 2027-05-25 due");
        house.pass(Duration.ofDays(1));
        assertThat(on(LocalDate.parse("2027-05-26"), "MANDATE_GAP")).containsExactly(centre + " - 2027-05-25 overdue");
        mandates.running(centre, "SOCIAL", site.partner("ASSOCIATION"), "2027-05-26", "2028-05-25");
        assertThat(on(LocalDate.parse("2027-05-26"), "MANDATE_GAP")).isEmpty();
    }
}
