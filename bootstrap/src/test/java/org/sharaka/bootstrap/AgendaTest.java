package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sharaka.application.agenda.AgendaKind;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import org.sharaka.domain.rulebook.Texts;
import org.sharaka.domain.text.Language;
import tools.jackson.databind.JsonNode;

/** What is due, over HTTP, for people of several roles. */
class AgendaTest extends InAHouse {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    private Site site;

    @BeforeEach
    void open() {
        house.pass(Duration.between(Instant.now(), TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC)));
        site = new Site(house);
    }

    private static Answer agenda(Client who, String span) {
        return who.get("/api/v1/agenda" + span).is(200);
    }

    /** A line for each item: what, about which part, and when or that it waits. */
    private static List<String> lines(Answer agenda) {
        return agenda.json()
                .get("items")
                .valueStream()
                .map(item -> String.join(
                        " ",
                        item.get("kind").asString(),
                        item.get("about").asString("-"),
                        item.get("dueOn").asString("waits"),
                        item.get("overdue").booleanValue() ? "overdue" : "due",
                        item.get("decision").booleanValue() ? "decides" : "sees"))
                .toList();
    }

    @Test
    void who_may_take_an_open_step_is_told_that_it_waits_with_its_gate() {
        String project = site.submitted("OWN");
        assertThat(lines(agenda(site.officer, ""))).isEmpty();
        site.review(project, "FAVOURABLE", "2026-01-15").is(201);

        Answer agenda = agenda(site.officer.reading("en"), "");
        assertThat(lines(agenda)).containsExactly("STEP appraise waits due decides");
        assertThat(agenda.at("/items/0/title")).isEqualTo("step to be decided");
        assertThat(agenda.at("/items/0/subject/id")).isEqualTo(project);
        assertThat(agenda.at("/items/0/subject/name/fr")).isEqualTo("Centre Exemple");
        site.officer.get(agenda.at("/items/0/gate")).is(200);
        site.officer.get(agenda.at("/items/0/href")).is(200);
        assertThat(lines(agenda(site.finance, ""))).isEmpty();
        assertThat(lines(agenda(house.someone("\"VIEWER\""), ""))).isEmpty();
    }

    @Test
    void terms_wait_for_those_who_have_not_approved_them() {
        String project = site.programmed();
        String terms = PROJECTS + "/" + project + "/terms-of-reference";
        site.officer
                .post(
                        terms,
                        json("{'version': 1, 'text': 'a made-up centre', 'on': '2026-01-21', 'items':"
                                + " [{'id': '1.1', 'text': 'two rooms'}]}"))
                .is(201);
        assertThat(lines(agenda(site.director, ""))).containsExactly("TERMS_APPROVAL 1 waits due decides");
        site.director.post(terms + "/1/approval", json("{'on': '2026-01-25'}")).is(200);

        assertThat(lines(agenda(site.director, ""))).isEmpty();
        assertThat(lines(agenda(site.officer, ""))).isEmpty();
        Answer second = agenda(site.secondDirector, "");
        assertThat(lines(second)).containsExactly("TERMS_APPROVAL 1 waits due decides");
        assertThat(site.secondDirector.get(second.at("/items/0/gate")).is(200).notPassed())
                .isEmpty();
        site.secondDirector
                .post(terms + "/1/approval", json("{'on': '2026-01-25'}"))
                .is(200);
        assertThat(lines(agenda(admin, ""))).isEmpty();
    }

    @Test
    void a_payment_waits_for_somebody_other_than_who_prepared_it() {
        site.pool("100.00");
        String allocation = site.allocate(site.draft("OWN"), "100.00", "2026-02-01");
        site.payment(allocation, "60.00", "2026-02-02").is(201);

        assertThat(lines(agenda(site.finance, ""))).isEmpty();
        Answer agenda = agenda(site.director, "");
        assertThat(lines(agenda)).containsExactly("PAYMENT_APPROVAL approve waits due decides");
        assertThat(agenda.at("/items/0/subject/reference")).startsWith("PAY-");
        site.director.get(agenda.at("/items/0/gate")).is(200);
    }

    @Test
    void visits_reserves_conditions_and_guarantees_fall_due() {
        Works works = Works.own(site).notified("2026-05-01");
        assertThat(lines(agenda(site.finance, "?from=2026-05-01&to=2026-05-11")))
                .containsExactly("VISIT L1 2026-05-11 overdue sees");
        works.visited("2026-05-05");
        works.raise(site.officer, "2026-05-05", "MINOR", "").is(201);
        works.acceptWith("2026-05-10", Works.papersBut("2026-05-10", "MANUALS"), "")
                .is(200);

        String condition = works.conditions().at("/items/0/id");
        String year = "?from=2026-11-01&to=2027-06-01";
        assertThat(lines(agenda(site.officer, year)))
                .containsExactly(
                        "CONDITION " + condition + " 2026-07-09 overdue sees",
                        "RESERVE R1 2026-07-09 overdue sees",
                        "GUARANTEE_END L1 2027-05-10 due sees");
        assertThat(lines(agenda(site.director, year)))
                .contains(
                        "CONDITION " + condition + " 2026-07-09 overdue decides", "RESERVE R1 2026-07-09 overdue sees");
        Answer admins = agenda(admin, year);
        assertThat(lines(admins)).contains("RESERVE R1 2026-07-09 overdue decides");
        admins.each("/items", "/gate").stream()
                .filter(gate -> !gate.isEmpty())
                .forEach(gate -> admin.get(gate).is(200));
        works.lift(admin, "R1", "2026-06-01").is(200);
        assertThat(lines(agenda(admin, year))).noneMatch(line -> line.startsWith("RESERVE"));
    }

    @Test
    void final_acceptance_waits_from_the_day_the_guarantee_ends() {
        Works.own(site).delivered("2026-09-01");
        assertThat(lines(agenda(site.officer, ""))).isEmpty();
        house.pass(Duration.ofDays(366));
        assertThat(lines(agenda(site.officer, ""))).contains("STEP accept-finally waits due decides");
    }

    @Test
    void papers_expire_and_instalments_fall_due() {
        String until = "{'kind': 'WORKS_INSURANCE', 'reference': 'A 1', 'date': '2026-01-01', 'validUntil': '%s'}";
        String project = site.draft("SPONSOR_FUNDED");
        site.documents(project, until.formatted("2027-03-01"), until.formatted("2027-02-01"));
        site.finance
                .post(
                        Purse.PLEDGES,
                        json(
                                "{'donorId': '%s', 'amount': %s, 'purpose': %s, 'schedule': [%s, %s, %s],"
                                        + " 'pledgedOn': '2026-01-05'}",
                                site.partner("COMPANY"),
                                money("60.00"),
                                Purse.project(project),
                                Purse.instalment(TODAY.minusDays(31).toString(), "10.00"),
                                Purse.instalment(TODAY.minusDays(30).toString(), "20.00"),
                                Purse.instalment("2027-03-02", "30.00")))
                .is(201);

        assertThat(lines(agenda(site.officer, "?to=" + TODAY.plusDays(200))))
                .containsExactly(
                        "INSTALMENT - " + TODAY.minusDays(31) + " overdue sees",
                        "INSTALMENT - " + TODAY.minusDays(30) + " due sees",
                        "PAPER WORKS_INSURANCE 2027-03-01 due sees",
                        "INSTALMENT - 2027-03-02 due sees");
    }

    @Test
    void a_budget_in_execution_that_pledges_cover_no_more_is_put_before_the_director() {
        String sponsor = site.partner("COMPANY");
        Works works = Works.sponsored(site, sponsor);
        assertThat(lines(agenda(site.director, ""))).noneMatch(line -> line.startsWith("COVER"));
        site.officer
                .post(
                        "/api/v1/partners/" + sponsor + "/steps/end",
                        json(
                                "{'on': '2026-05-31', 'kind': 'DISSOLVED', 'document': %s}",
                                paper("END_OF_PERSON", "2026-05-31")))
                .is(200);

        assertThat(lines(agenda(site.director, ""))).contains("COVER 700000.00 waits due decides");
        assertThat(lines(agenda(site.officer, ""))).contains("COVER 700000.00 waits due sees");
        assertThat(agenda(site.director, "?kind=COVER").at("/items/0/subject/id"))
                .isEqualTo(works.project());
    }

    @Test
    void an_instalment_that_is_late_in_execution_is_put_before_the_director() {
        Works works = Works.sponsored(site, site.partner("COMPANY"));

        assertThat(lines(agenda(site.director, "?projectId=" + works.project())))
                .contains("CLAIM - 2026-06-01 overdue decides");
        assertThat(lines(agenda(site.director, "?projectId=" + site.draft("OWN"))))
                .isEmpty();
        assertThat(lines(agenda(site.director, ""))).contains("CLAIM - 2026-06-01 overdue decides");
        assertThat(lines(agenda(site.officer, ""))).contains("CLAIM - 2026-06-01 overdue sees");
    }

    @Test
    void a_correction_that_changes_a_verdict_is_told_to_the_director() {
        Works works = Works.own(site).notified("2026-05-01").visited("2026-05-11");
        works.accept("2026-05-12", "").is(200);
        works.post(
                        admin,
                        "acceptances/L1/corrections",
                        "{'on': '2026-05-20', 'fact': 'VISIT_DATE', 'visit': 1, 'date': '2026-05-12', 'reason': 'a slip'}")
                .is(201);

        assertThat(lines(agenda(site.director, ""))).contains("CHANGED_VERDICT K1 2026-07-19 overdue decides");
        assertThat(lines(agenda(site.officer, ""))).noneMatch(line -> line.startsWith("CHANGED_VERDICT"));
    }

    @Test
    void a_span_that_cannot_be_is_the_callers_error() {
        admin.get("/api/v1/agenda?from=2026-02-02&to=2026-02-01").isProblem(400, "request.malformed");
        admin.get("/api/v1/agenda?from=2026-01-01&to=2027-01-03").isProblem(400, "request.malformed");
        agenda(admin, "?from=2026-01-01&to=2027-01-02");
        admin.get("/api/v1/agenda?from=someday").isProblem(400, "request.malformed");
    }

    @ParameterizedTest
    @EnumSource(AgendaKind.class)
    void every_kind_has_its_words(AgendaKind kind) {
        for (Language language : Language.values()) {
            assertThat(Texts.standard().word("AGENDA_" + kind, language)).doesNotContain("AGENDA");
        }
    }

    @Test
    void the_document_names_every_kind() {
        String[] kinds = Stream.of(AgendaKind.values()).map(Enum::name).toArray(String[]::new);
        JsonNode document = admin.get("/openapi.json").json();
        JsonNode filter = document.at("/paths/~1api~1v1~1agenda/get/parameters")
                .valueStream()
                .filter(parameter -> parameter.path("name").asString("").equals("kind"))
                .findFirst()
                .orElseThrow();

        assertThat(filter.findValues("enum").get(0).valueStream().map(JsonNode::asString))
                .containsExactly(kinds);
        assertThat(document.at("/components/schemas/AgendaItem/properties/kind/enum")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly(kinds);
    }
}
