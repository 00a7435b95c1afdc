package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Corrections.CORRECTIONS;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Oversights.of;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** {@code fact.correction} over HTTP: each kind of fact is put right at its own address, by someone else. */
class CorrectionsTest extends InAHouse {

    private static final String TODAY = "2026-11-30";

    private Site site;
    private Oversights oversights;
    private Corrections corrections;
    private Client colleague;
    private String centre;
    private String association;

    @BeforeEach
    void open() {
        site = new Site(house);
        oversights = new Oversights(house, site);
        colleague = oversights.colleague;
        corrections = new Corrections(admin, TODAY);
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

    private Answer correct(Client who, String fact, String value) {
        return corrections.correct(who, fact, value);
    }

    private String ofCentre(String fact) {
        return of(centre, fact);
    }

    private Answer corrected(Client writer, Client other, String fact, String value) {
        return corrections.corrected(writer, other, fact, value);
    }

    @Test
    void a_mistyped_amount_of_a_contract_is_put_right_by_someone_else_and_both_values_stay() {
        String project = site.appraised("OWN");
        String contract = contract(project);
        String fact = PROJECTS + "/" + project + "/contracts/" + contract;
        Answer made = corrected(site.officer, colleague, fact, "'amount': " + money("90000.00"));
        assertThat(made.at("/changes/0/member")).isEqualTo("amount");
        assertThat(made.at("/changes/0/before")).isEqualTo("900000.00");
        assertThat(made.at("/changes/0/after")).isEqualTo("90000.00");
        assertThat(made.at("/changesVerdict")).isEqualTo("false");
        assertThat(admin.get(fact).is(200).at("/amount/amount")).isEqualTo("90000.00");
        Answer entries = admin.get("/api/v1/journal?subject=" + project).is(200);
        assertThat(entries.each("/items", "/action")).contains("fact.corrected");
        assertThat(admin.get(CORRECTIONS + "?ownerId=" + project).is(200).each("/items", "/id"))
                .containsExactly(made.at("/id"));
        assertThat(admin.get(CORRECTIONS + "?changesVerdict=true")
                        .is(200)
                        .json()
                        .get("items"))
                .isEmpty();
    }

    private String contract(String project) {
        return site.officer
                .post(
                        PROJECTS + "/" + project + "/contracts",
                        json(
                                "{'contractor': {'name': 'Made-up Builders'}, 'amount': %s, 'document': %s}",
                                money("900000.00"), paper("CONTRACT", "2026-02-01")))
                .is(201)
                .at("/id");
    }

    @Test
    void what_is_recorded_of_a_project_is_corrected() {
        String project = Works.own(site).project();
        String own = PROJECTS + "/" + project;
        String contract = contract(project);
        site.officer
                .post(
                        own + "/contracts/" + contract + "/bonds",
                        json(
                                "{'purpose': 'PERFORMANCE', 'amount': %s, 'document': %s}",
                                money("27000.00"), paper("BOND", "2026-02-01")))
                .is(201);
        site.officer
                .post(own + "/progress", json("{'on': '2026-04-01', 'percent': 40, 'photos': []}"))
                .is(201);
        corrected(site.officer, colleague, own + "/bonds/" + contract + ".1", "'amount': " + money("27000.50"));
        corrected(site.officer, colleague, own + "/progress/1", "'percent': 4");
        corrected(site.officer, colleague, own + "/documents/1", "'reference': 'PC 12'");
        corrected(site.officer, colleague, own + "/reviews/1", "'on': '2026-01-16'");
        corrected(site.officer, colleague, own + "/milestones/1", "'on': '2026-01-09'");
        correct(site.secondDirector, own + "/milestones/1", "'on': '2026-01-08'")
                .isProblem(403, "auth.forbidden");
        correct(site.officer, own + "/milestones/1", "'on': '2026-01-21'").hasFaults("/value value.object");
        correct(site.officer, own + "/milestones/9", "'on': '2026-01-08'").isProblem(404, "resource.unknown");
    }

    @Test
    void what_is_overseen_at_a_centre_is_corrected() {
        oversights
                .state(centre, "2025-09-01", "1200000.00", "450000.00", "250000.00")
                .is(201);
        oversights
                .budget(centre, "2026-09-01", "2026-08-01", "1300000.00", "650000.00")
                .is(201);
        oversights.commit(centre, association, "2026-08-05").is(201);
        oversights.consult(centre, "CITIZENS", "2026-09-10").is(201);
        String report =
                oversights.submit(centre, "2026-Q2", "2026-07-20").is(201).at("/id");
        String finding = oversights.raise(centre, "MINOR", "2026-09-01").is(201).at("/id");
        oversights
                .assessor
                .post(
                        ofCentre("findings/" + finding + "/plan"),
                        json("{'on': '2026-09-05', 'text': 'made up', 'due': '2026-12-04'}"))
                .is(200);
        String complaint = site.officer
                .post(ofCentre("complaints"), json("{'receivedOn': '2026-03-01', 'channel': 'box', 'text': 'made up'}"))
                .is(201)
                .at("/id");
        site.officer
                .post(
                        ofCentre("satisfaction"),
                        json("{'on': '2026-03-01', 'asked': 10, 'answered': 8, 'satisfied': 8}"))
                .is(201);
        String incident = site.officer
                .post(
                        ofCentre("incidents"),
                        json("{'on': '2026-05-01', 'kind': 'SERVICE_INTERRUPTION', 'text': 'made up'}"))
                .is(201)
                .at("/id");

        corrected(site.officer, colleague, ofCentre("statements/1"), "'operatingCosts': " + money("1000000.00"));
        assertThat(admin.get(ofCentre("finances?on=2026-10-01")).at("/operatingCosts/amount"))
                .isEqualTo("1000000.00");
        corrected(site.officer, colleague, ofCentre("budgets/1"), "'amount': " + money("1350000.00"));
        corrected(site.officer, colleague, ofCentre("commitments/1"), "'on': '2026-08-06'");
        corrected(site.officer, colleague, ofCentre("consultations/1"), "'participants': 41");
        corrected(site.officer, colleague, ofCentre("reports/" + report), "'figures': 'other figures'");
        corrected(site.officer, colleague, ofCentre("complaints/" + complaint), "'receivedOn': '2026-03-02'");
        corrected(site.officer, colleague, ofCentre("satisfaction/1"), "'satisfied': 7");
        corrected(site.officer, colleague, ofCentre("incidents/" + incident), "'on': '2026-05-02'");
        Client assessor = oversights.assessor;
        Client second = oversights.secondAssessor;
        corrected(assessor, second, ofCentre("findings/" + finding), "'severity': 'MAJOR'");
        assertThat(admin.get(ofCentre("findings?on=2026-10-01")).at("/open/0/severity"))
                .isEqualTo("MAJOR");
        corrected(assessor, second, ofCentre("finding-plans/" + finding + ".1"), "'due': '2026-12-05'");
    }

    @Test
    void an_end_entered_by_mistake_is_put_right() {
        String partner = site.partner("COMPANY");
        site.officer
                .post(
                        "/api/v1/partners/" + partner + "/steps/end",
                        json(
                                "{'on': '2026-09-01', 'kind': 'DISSOLVED', 'document': %s}",
                                paper("END_OF_PERSON", "2026-09-01")))
                .is(200);
        corrected(site.officer, colleague, "/api/v1/partners/" + partner + "/end", "'on': '2026-10-01'");
        assertThat(admin.get("/api/v1/partners/" + partner).is(200).at("/ended/recorded/on"))
                .isEqualTo("2026-10-01");
    }

    @Test
    void a_correction_names_what_can_be_put_right_with_values_of_its_kind() {
        oversights.raise(centre, "MINOR", "2026-09-01").is(201);
        String fact = ofCentre("findings/1");
        Client second = oversights.secondAssessor;
        assertThat(correct(second, fact, "'colour': 'red'")
                        .isProblem(400, "request.malformed")
                        .at("/detail"))
                .contains("/value/colour");
        correct(second, fact, "'severity': 'HUGE', 'text': ' '").hasFaults("/value/severity value.enum");
        correct(second, fact, "'text': ' '").hasFaults("/value/text value.text");
        correct(second, fact, "'closedOn': '2026-10-01'").hasFaults("/value/closedOn value.reference");
        assertThat(correct(second, fact, "'text': 12")
                        .isProblem(400, "request.malformed")
                        .at("/detail"))
                .contains("/value/text");
        correct(second, fact, "").hasFaults("/value value.required");
        second.post(fact + "/corrections", json("{'value': {}}"))
                .hasFaults("/on value.required", "/reason value.required");
        house.still();
        house.still();
        correct(second, fact, "'on': '2099-12-01'").hasFaults("/value/on fact.future");
        correct(second, fact, "'evidence': {'kind': 'REPORT', 'reference': 'E', 'date': '2099-12-01'}")
                .hasFaults("/value/evidence/date fact.future");
        second.post(fact + "/corrections", json("{'on': '2099-01-01', 'value': {'severity': 'HUGE'}}"))
                .hasFaults("/on fact.future", "/reason value.required", "/value/severity value.enum");
        second.post(fact + "/corrections", json("{'on': '2099-01-01', 'value': {'text': 'x'}, 'reason': 'made up'}"))
                .hasFaults("/on fact.future");
    }
}
