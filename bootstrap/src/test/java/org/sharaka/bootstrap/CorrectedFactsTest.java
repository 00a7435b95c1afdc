package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Handovers.HANDOVERS;
import static org.sharaka.bootstrap.Handovers.STEP_BACKS;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Mandates.MANDATES;
import static org.sharaka.bootstrap.Site.AGREEMENTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.Supports.PLANS;
import static org.sharaka.bootstrap.Supports.measure;
import static org.sharaka.bootstrap.Supports.year;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Every kind of fact has an address at which it is put right, by someone other than its writer. */
class CorrectedFactsTest extends InAHouse {

    private static final String TODAY = "2026-11-30";

    private ReadyCentres centres;
    private Site site;
    private Client officer;
    private Client colleague;
    private Corrections corrections;

    @BeforeEach
    void open() {
        centres = new ReadyCentres(house);
        site = centres.site;
        officer = site.officer;
        colleague = house.someone("Salma Exemple", "\"PARTNERSHIP_OFFICER\", \"FINANCE_OFFICER\"");
        corrections = new Corrections(admin, TODAY);
    }

    private Answer corrected(String fact, String value) {
        return corrections.corrected(officer, colleague, fact, value);
    }

    @Test
    void what_a_centre_holds() {
        ReadyCentres.Ready ready = centres.registered("SOCIAL", "ASSOCIATION", "2025-01-01");
        String centre = CENTRES + "/" + ready.centre;
        ready.mandate("SOCIAL", "2025-01-01", "2027-12-31", Mandates.standing());
        ready.papers("2025-02-01", "OPERATING_AUTHORISATION");
        ready.title("2025-02-01", "LEASE").is(201);
        ready.post("assets", ReadyCentres.Ready.asset("1000.00", "2025-03-10")).is(201);
        ready.count("2026-05-01", "A1", "A", "1000.00").is(201);
        ready.post(
                        "reserves",
                        "{'on': '2026-07-01', 'origin': 'HANDOVER_INSPECTION', 'severity': 'MINOR', 'text': 'une fissure'}")
                .is(201);
        ready.post(
                        "reserves/R1/undertaking",
                        "{'on': '2026-07-03', 'by': 'Entreprise Exemple', 'due': '2026-12-30', 'document': "
                                + paper("COMMITMENT", "2026-07-03") + "}")
                .is(200);
        Courses courses = new Courses(site, ready.centre);
        String person = courses.hired(ready.manager, "2025-03-01");
        String session = courses.plan(", 'module': 'M1'" + Courses.expert("2025-03-10"), "2025-03-10")
                .is(201)
                .at("/id");
        courses.come(session, "enrolments", "2025-03-05", person).is(200);

        corrected(centre + "/opening", "'on': '2025-01-02'");
        assertThat(admin.get(centre).is(200).at("/openedOn")).isEqualTo("2025-01-02");
        corrected(centre + "/papers/1", "'reference': 'AUT 7'");
        corrected(centre + "/titles/1", "'reversionClause': false");
        corrected(centre + "/assets/A1", "'value': " + money("100.00"));
        assertThat(admin.get(centre + "/assets?on=" + TODAY).at("/bookValue/amount"))
                .isEqualTo("100.00");
        corrected(centre + "/inventories/1", "'on': '2026-05-02'");
        corrected(centre + "/reserves/R1", "'severity': 'MAJOR'");
        corrected(centre + "/reserve-undertakings/R1.1", "'due': '2026-12-31'");
        corrected(centre + "/people/" + person, "'post': 'Secretary'");
        corrected(centre + "/trainings/" + session, "'topic': 'another topic'");
        corrected(centre + "/training-steps/" + session + ".1.1", "'on': '2025-03-06'");
    }

    @Test
    void what_a_mandate_says() {
        Mandates mandates = new Mandates(site);
        String centre = mandates.centre("SOCIAL");
        String manager = site.partner("ASSOCIATION");
        String id = mandates.running(centre, "SOCIAL", manager, "2026-03-01", "2029-02-28");
        String mandate = MANDATES + id;
        mandates.step(id, "notice", "{'on': '2026-05-01', 'document': " + paper("NOTICE", "2026-05-01") + "}")
                .is(200);
        site.director
                .post(mandate + "/steps/suspend", json("{'on': '2026-06-01', 'reason': 'made up'}"))
                .is(200);
        corrections.corrected(officer, colleague, mandate + "/term", "'until': '2029-02-27'");
        corrected(mandate + "/experience/1", "'from': '2020-02-01'");
        corrected(mandate + "/papers/1", "'reference': 'RD 44'");
        corrected(mandate + "/notices/1", "'on': '2026-05-02'");
        corrected(mandate + "/signature", "'document': " + paper("MANDATE_AGREEMENT", "2026-02-28"));
        admin.get(mandate + "/suspensions/1/gates/correct").is(200);
        corrections
                .correct(colleague, mandate + "/suspensions/1", "'on': '2026-06-02'")
                .is(201);
        mandates.step(
                        id,
                        "end",
                        "{'on': '2026-08-03', 'reason': 'made up', 'caretaker': true, 'unjustified': "
                                + money("0.00") + ", 'documents': ["
                                + Mandates.closing("2026-07-30")
                                + "]}")
                .is(200);
        corrected(mandate + "/ending", "'reason': 'another reason'");
    }

    @Test
    void what_a_payment_names() {
        Purse finance = new Purse(site.finance);
        String project = Purse.project(site.appraised("SPONSOR_FUNDED"));
        finance.given(site.partner("COMPANY"), project, "1000.00", "2026-02-01");
        String payment = finance.prepared(finance.allocated(project, "1000.00", "2026-02-02"), "500.00", "2026-02-03");
        corrections.corrected(site.finance, colleague, Purse.PAYMENTS + "/" + payment, "'payee': 'Made-up Mason'");
    }

    @Test
    void what_an_agreement_says() {
        String project = site.appraised("SPONSOR_FUNDED");
        String sponsor = site.partner("COMPANY");
        site.pledge(sponsor, project, "1000000.00");
        String id = site.signed(project, sponsor);
        site.step(officer, project, "agree", "{'on': '2026-02-01'}").is(200);
        String agreement = AGREEMENTS + "/" + id;
        officer.post(
                        agreement + "/guarantees",
                        json(
                                "{'projectId': '%s', 'amount': %s, 'document': %s}",
                                project, money("30000.00"), paper("BOND", "2026-02-14")))
                .is(201);
        site.agreementStep(
                        officer,
                        id,
                        "amend",
                        "{'on': '2026-03-01', 'what': 'made up', 'document': " + paper("AMENDMENT", "2026-03-01")
                                + ", 'signatories': [" + Site.bothSides("2026-03-01") + "]}")
                .is(200);
        corrected(agreement + "/deed", "'signedOn': '2026-01-31'");
        corrected(agreement + "/guarantees/1", "'amount': " + money("300000.00"));
        corrected(agreement + "/amendments/1", "'what': 'something else'");
        corrected(agreement + "/milestones/1", "'on': '2026-01-31'");
    }

    @Test
    void what_a_support_plan_was_given() {
        Supports supports = new Supports(house, site);
        ReadyCentres.Ready ready = centres.registered("SOCIAL", "ASSOCIATION", "2025-01-01");
        String papers = Mandates.papers("FILING_RECEIPT", "STATUTES", "BUREAU_LIST", "BANK_ACCOUNT");
        ready.mandate("SOCIAL", "2025-01-01", "2027-12-31", papers);
        ready.assessed("2025-12-15", "33233333");
        centres.books.reported(ready.centre, "2026-01-05");
        String id = supports.approved(
                ready.centre,
                ready.manager,
                "2026-01-05",
                "2025-01-01",
                year(
                        2,
                        "1000000.00",
                        measure("OPERATING_AID", "450000.00", ""),
                        measure("EQUIPMENT", "12000.00", ""),
                        Supports.training(supports.space())));
        String plan = PLANS + "/" + id;
        String allocation = supports.allocated(ready.centre, "450000.00", "2026-01-06");
        supports.agree(id, 2, "2026-01-07", "SUPPORT_AGREEMENT").is(200);
        supports.paid(id, 2, 1, allocation, "2026-01-15");
        supports.justify(id, 2, 1, "126000.00", "2026-04-20").is(200);
        supports.repay(id, 2, "1000.00", "2026-05-20").is(200);
        supports.grant(id, "2026-01-10", measure("EQUIPMENT", "12000.00", "")).is(200);
        supports.delivered(id, "G1", "2026-03-02").is(200);
        supports.account(id, 2, "1000000.00", "2026-11-20", "ACCOUNTS").is(200);
        supports.account(id, 2, "1000001.00", "2026-11-21", "ACCOUNTS").hasFaults("/on fact.correction");

        corrected(plan + "/aid-papers/2", "'plan': " + paper("ANNUAL_PLAN", "2026-01-06"));
        corrected(plan + "/deliveries/G1", "'on': '2026-03-03'");
        corrected(plan + "/justifications/2.1", "'amount': " + money("125000.00"));
        corrected(plan + "/accounts/2", "'costs': " + money("1000001.00"));
        corrections.corrected(site.finance, colleague, plan + "/repayments/2.1", "'amount': " + money("999.00"));
    }

    @Test
    void what_a_handover_and_a_step_back_record() {
        ReadyCentres.Ready ready = centres.association("2023-06-01", "2026-06-01")
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
        Handovers handovers = new Handovers(site);
        String id = handovers.transferred("2026-06-01", ready.centre);
        handovers.visit(id, 3, "2026-09-01", "").is(200);
        String handover = HANDOVERS + "/" + id;
        corrected(handover + "/dates", "'proposed': '2026-05-31'");
        corrected(handover + "/deed", "'minutes': " + paper("JOINT_MINUTES", "2026-05-31"));
        corrected(handover + "/visits/1", "'on': '2026-09-02'");
        ready.post("incidents", "{'on': '2026-10-01', 'kind': 'PURPOSE_CHANGED', 'text': 'made up'}")
                .is(201);
        String stepBack = handovers
                .openStepBack(officer, ready.centre, "PURPOSE_CHANGED", "2026-10-01")
                .is(201)
                .at("/id");
        corrected(STEP_BACKS + "/" + stepBack + "/dates", "'opened': '2026-10-02'");
    }

    @Test
    void what_a_delivery_records() {
        Works works = Works.own(site).notified("2026-04-10");
        corrections.corrected(officer, colleague, works.at("notices/1.1"), "'on': '2026-04-09'");
        works.visited("2026-04-14");
        corrected(works.at("visits/1.1.1"), "'remarks': 'dry'");
        works.step("refuse-acceptance", "2026-04-15", ", 'reason': 'made up', 'makeAcceptable': 'mend it'")
                .is(200);
        corrected(works.at("refusals/1.1"), "'reason': 'made up by another'");
        works.notified("2026-05-01").visited("2026-05-04");
        works.raise(officer, "2026-05-05", "MINOR", "").is(201);
        corrected(works.at("reserves/R1"), "'text': 'another defect'");
        works.lift(colleague, "R1", "2026-05-08").is(200);
        works.accept("2026-05-10", "").is(200);
        house.pass(Duration.ofDays(300));
        works.finish("2027-05-11").is(200);
        new Corrections(admin, "2027-08-01")
                .corrected(officer, colleague, works.at("final-acceptances/1.2"), "'on': '2027-05-12'");
    }

    @Test
    void how_a_condition_was_met_and_extended() {
        Works works = Works.own(site).notified("2026-05-24").visited("2026-05-28");
        works.acceptWith("2026-06-01", Works.papersBut("2026-06-01", "MANUALS"), "")
                .is(200);
        String condition = "/api/v1/conditions/" + works.conditions().at("/items/0/id");
        works.extend(site.director, "2026-07-20", "2026-09-29").is(200);
        works.meet("2026-08-10", paper("MANUALS", "2026-08-09")).is(200);
        corrections.correct(colleague, condition, "'on': '2026-05-31'").hasFaults("/value/on fact.order");
        corrections.correct(colleague, condition, "'until': '2026-07-31'").hasFaults("/value/until value.date");
        corrected(condition, "'on': '2026-08-11'");
        assertThat(admin.get(condition).is(200).at("/met/recorded/on")).isEqualTo("2026-08-11");
        corrections.correct(officer, condition, "'until': '2026-09-28'").is(201);
        assertThat(admin.get(condition).is(200).at("/due")).isEqualTo("2026-09-28");
    }

    @Test
    void since_when_a_partner_sits() {
        String seat = "/api/v1/committee/memberships/" + site.seat(site.partner("COMPANY"), "2026-01-01");
        corrected(seat, "'since': '2026-01-02'");
    }
}
