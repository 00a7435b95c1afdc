package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Handovers.HANDOVERS;
import static org.sharaka.bootstrap.Handovers.because;
import static org.sharaka.bootstrap.Handovers.board;
import static org.sharaka.bootstrap.Handovers.deed;
import static org.sharaka.bootstrap.Handovers.waiver;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Handovers over HTTP (section 7 of the rulebook). */
class HandoversTest extends InAHouse {

    private static final String SINCE = "2023-06-01";
    private static final String ON = "2026-06-01";

    private ReadyCentres centres;
    private Site site;
    private Handovers handovers;

    @BeforeEach
    void open() {
        centres = new ReadyCentres(house);
        site = centres.site;
        handovers = new Handovers(site);
    }

    private ReadyCentres.Ready ready() {
        return centres.association(SINCE, ON).assessed("2025-10-15", "44444444").assessed("2026-04-15", "44444444");
    }

    @Test
    void a_centre_is_proposed_approved_by_two_transferred_and_followed_up() {
        ReadyCentres.Ready ready = ready();
        Answer proposed = handovers.propose(site.officer, ON, "", ready.centre).is(201);
        String handover = proposed.at("/id");
        assertThat(proposed.at("/reference")).matches("HND-\\d{4}-0001");
        handovers.propose(site.officer, ON, "", ready.centre).isProblem(409, "step.unavailable");
        Answer early =
                handovers.step(site.officer, handover, "transfer", ON, deed(ON)).isProblem(409, "step.unavailable");
        assertThat(early.at("/detail")).contains("proposée", "elle part de", "approuvée");

        handovers.step(site.director, handover, "approve-programmes", ON, "").is(200);
        assertThat(admin.get(HANDOVERS + "/" + handover + "/gates/approve-finance?on=" + ON)
                        .is(200)
                        .at("/gate"))
                .isEqualTo("handover.approve");
        handovers.step(site.secondDirector, handover, "approve-finance", ON, "").is(200);
        Answer signed =
                handovers.step(site.officer, handover, "transfer", ON, deed(ON)).is(200);
        assertThat(signed.at("/deed/values/0/foundation/amount")).isEqualTo("1000.00");
        assertThat(signed.at("/deed/values/0/total/amount")).isEqualTo("1000.00");
        assertThat(signed.at("/followUpUntil")).isEqualTo("2028-06-01");

        handovers.visit(handover, 3, "2026-07-31", "").isRefusedBy("followup.visit");
        handovers.visit(handover, 3, "2026-08-20", "").is(200);
        handovers.step(site.officer, handover, "close", "2028-06-01", "").isRefusedBy("followup.visit");
        assertThat(admin.get("/api/v1/follow-up?on=2026-12-01").is(200).each("/items", "/month"))
                .containsExactly("6", "12", "12", "24", "24");
        handovers.visit(handover, 6, "2026-12-01", "").is(200);
        handovers.visit(handover, 6, "2026-12-02", "").hasFaults("/month fact.correction");
        handovers.visit(handover, 12, "2027-06-01", "").is(200);
        handovers.visit(handover, 24, "2028-06-01", "").is(200);
        handovers.step(site.officer, handover, "close", "2028-06-01", "").isRefusedBy("followup.visit");
        ready.assessed("2027-05-20", "44444444").assessed("2028-05-20", "44444444");
        handovers.step(site.officer, handover, "close", "2028-05-31", "").hasFaults("/on fact.order");
        handovers.step(site.officer, handover, "close", "2028-06-01", "").is(200);
        assertThat(admin.get(HANDOVERS + "/" + handover).is(200).at("/closed/on"))
                .isEqualTo("2028-06-01");
        use_and_insurance_are_stated_each_year(ready, handover);
        assertThat(admin.get(HANDOVERS).is(200).each("/items", "/id")).containsExactly(handover);
        assertThat(admin.get("/api/v1/journal?subject=" + handover).each("/items", "/action"))
                .startsWith(
                        "handover.proposed", "handover.approved-first", "handover.approved", "handover.transferred");
    }

    /** The clause of equipment lives five years from 1 June 2026; two of them were follow-up. */
    private void use_and_insurance_are_stated_each_year(ReadyCentres.Ready ready, String handover) {
        String one = HANDOVERS + "/" + handover;
        String statements = one + "/use-statements";
        Answer due = admin.get("/api/v1/follow-up?on=2029-06-02").is(200);
        assertThat(due.each("/items", "/kind")).containsOnly("STATEMENT");
        assertThat(due.each("/items", "/due")).containsExactly("2029-06-01", "2030-06-01", "2031-06-01");
        assertThat(due.each("/items", "/overdue")).containsExactly("true", "false", "false");
        String agenda = "/api/v1/agenda?kind=USE_STATEMENT&centreId=" + ready.centre + "&from=2028-07-01&to=";
        assertThat(admin.get(agenda + "2029-05-31").is(200).each("/items", "/dueOn"))
                .isEmpty();
        assertThat(admin.get(agenda + "2029-06-01").is(200).each("/items", "/dueOn"))
                .containsExactly("2029-06-01");
        assertThat(admin.get("/api/v1/agenda?kind=REPORT,ASSESSMENT&centreId=" + ready.centre
                                + "&from=2028-12-01&to=2029-11-30")
                        .is(200)
                        .each("/items", "/dueOn"))
                .noneMatch(day -> day.compareTo("2028-08-01") > 0);

        String body = "{'on': '%s', 'year': %s, 'document': " + paper("REPORT", "2028-06-01") + ", 'insurance': "
                + paper("INSURANCE", "2028-01-01", "%s") + "}";
        site.officer.post(statements, json(body, "2028-06-01", 2, "2029-12-31")).isRefusedBy("followup.visit");
        site.officer.post(statements, json(body, "2028-06-01", 6, "2029-12-31")).isRefusedBy("followup.visit");
        site.officer.post(statements, json(body, "2029-05-31", 4, "2029-12-31")).isRefusedBy("followup.visit");
        site.officer.post(statements, json(body, "2028-06-02", 3, "2028-06-01")).isRefusedBy("followup.visit");
        assertThat(admin.get(one + "/gates/state-use?on=2028-06-01&year=3")
                        .is(200)
                        .each("/checks", "/reason"))
                .contains("uninsured");
        Answer stated = site.officer
                .post(statements, json(body, "2028-06-01", 3, "2028-06-01"))
                .is(201);
        site.officer.post(statements, json(body, "2028-06-02", 3, "2029-12-31")).hasFaults("/year fact.correction");
        assertThat(admin.get(statements).is(200).each("/items", "/id")).containsExactly(stated.at("/id"));
        String address = statements + "/" + stated.at("/id");
        assertThat(admin.get(address).is(200).json()).isEqualTo(stated.json());
        assertThat(admin.get("/api/v1/follow-up?on=2029-06-02").is(200).each("/items", "/due"))
                .containsExactly("2030-06-01", "2031-06-01");
        Client other = house.someone("Salma Exemple", "\"PARTNERSHIP_OFFICER\"");
        new Corrections(admin, "2028-07-01").corrected(site.officer, other, address, "'on': '2028-06-02'");
        assertThat(admin.get(address).is(200).at("/recorded/on")).isEqualTo("2028-06-02");
    }

    @Test
    void a_centre_is_not_proposed_again_from_an_earlier_day() {
        String centre = ready().centre;
        String handover =
                handovers.propose(site.officer, ON, "", centre).is(201).at("/id");
        handovers
                .step(site.officer, handover, "withdraw", "2026-06-05", because())
                .is(200);
        handovers.propose(site.officer, "2026-06-04", "", centre).hasFaults("/on value.date");
        handovers.propose(site.officer, "2026-06-05", "", centre).is(201);
    }

    @Test
    void what_was_paid_for_the_works_is_not_valued_again_in_the_register() {
        Works works = Works.own(site).delivered("2026-05-10");
        String allocation = admin.get("/api/v1/allocations").is(200).at("/items/0/id");
        String payment =
                site.payment(allocation, "300000.05", "2026-05-11").is(201).at("/id");
        Answer paid = new Purse(site.director).approving(payment, "2026-05-12").is(200);
        ReadyCentres.Ready left = centres.left(works, "2026-06-01", "2027-06-15");
        for (String origin : new String[] {payment, paid.at("/reference"), "a made-up shop"}) {
            left.post("assets", ReadyCentres.Ready.asset("2000.00", "2026-06-02", ", 'origin': '" + origin + "'"))
                    .is(201);
        }
        left.countAll("2027-06-10").is(201);
        left.assessed("2027-06-10", "44444444");
        works.finish("2027-06-01").is(200);

        String handover = handovers.approved("2027-06-15", left.centre);
        Answer signed = handovers
                .step(site.officer, handover, "transfer", "2027-06-15", deed("2027-06-15"))
                .is(200);
        assertThat(signed.at("/deed/values/0/foundation/amount")).isEqualTo("303000.05");
    }

    @Test
    void the_second_approval_waits_in_the_agenda_of_whoever_did_not_give_the_first() {
        String handover =
                handovers.propose(site.officer, ON, "", ready().centre).is(201).at("/id");
        assertThat(agenda(site.director)).isEqualTo("approve-programmes true");
        handovers.step(site.director, handover, "approve-programmes", ON, "").is(200);

        assertThat(agenda(site.director)).isEqualTo("approve-finance false");
        assertThat(agenda(site.secondDirector)).isEqualTo("approve-finance true");
    }

    private static String agenda(Client who) {
        Answer waiting = who.get("/api/v1/agenda?kind=HANDOVER").is(200);
        return waiting.at("/items/0/about") + " " + waiting.at("/items/0/decision");
    }

    @Test
    void nobody_approves_what_they_proposed_assessed_or_validated_whatever_their_role() {
        String centre = ready().centre;
        for (String roles : new String[] {"\"ADMIN\"", "\"DIRECTOR\"", "\"PARTNERSHIP_OFFICER\", \"DIRECTOR\""}) {
            Client one = house.someone(roles);
            String handover = handovers.propose(one, ON, "", centre).is(201).at("/id");
            handovers.step(one, handover, "approve-programmes", ON, "").isRefusedBy("handover.four-eyes");
            handovers
                    .step(site.director, handover, "approve-programmes", ON, "")
                    .is(200);
            handovers.step(site.director, handover, "approve-finance", ON, "").isRefusedBy("handover.four-eyes");
            handovers.step(one, handover, "approve-finance", ON, "").isRefusedBy("handover.four-eyes");
            handovers.step(one, handover, "withdraw", ON, because()).is(200);
        }
        String handover =
                handovers.propose(site.officer, ON, "", centre).is(201).at("/id");
        handovers
                .step(centres.measured.assessor, handover, "approve-programmes", ON, "")
                .is(403);
        handovers.step(site.officer, handover, "approve-programmes", ON, "").is(403);
        handovers.step(site.finance, handover, "approve-programmes", ON, "").is(403);
    }

    @Test
    void an_administrator_who_assessed_or_validated_does_not_approve() {
        ReadyCentres.Ready ready = centres.association(SINCE, ON).assessed("2025-10-15", "44444444");
        Client assessor = house.someone("\"ADMIN\"");
        Client validator = house.someone("\"ADMIN\"");
        String assessment = centres.measured
                .record(
                        assessor,
                        ready.centre,
                        "2026-04-15",
                        "VALIDATED",
                        "44444444",
                        Measurements.evidence("44444444", "2026-04-15"),
                        "")
                .is(201)
                .at("/id");
        centres.measured
                .validate(validator, ready.centre, assessment, "2026-04-15")
                .is(200);
        String handover =
                handovers.propose(site.officer, ON, "", ready.centre).is(201).at("/id");
        handovers.step(assessor, handover, "approve-programmes", ON, "").isRefusedBy("handover.four-eyes");
        handovers.step(validator, handover, "approve-programmes", ON, "").isRefusedBy("handover.four-eyes");
        handovers.step(site.director, handover, "approve-programmes", ON, "").is(200);
        handovers.step(assessor, handover, "approve-finance", ON, "").isRefusedBy("handover.four-eyes");
        handovers.step(validator, handover, "approve-finance", ON, "").isRefusedBy("handover.four-eyes");
    }

    @Test
    void the_decision_of_the_board_on_the_title_serves_the_handover() {
        ReadyCentres.Ready ready = ready();
        ready.post(
                        "titles",
                        ("{'on': '2026-05-10', 'instrument': 'OWNERSHIP', 'reversionClause': true, 'document': %s,"
                                        + " 'boardDecision': %s}")
                                .formatted(
                                        Site.paper("OWNERSHIP_TITLE", "2026-05-10"),
                                        Site.paper("BOARD_DECISION", "2026-05-01")))
                .is(201);
        String handover =
                handovers.propose(site.officer, ON, "", ready.centre).is(201).at("/id");
        handovers.step(site.director, handover, "approve-programmes", ON, "").is(200);
    }

    @Test
    void one_rule_may_be_waived_by_the_board_and_none_else() {
        ReadyCentres.Ready ready = ready();
        centres.books.raise(ready.centre, "MAJOR", "2026-05-20").is(201);
        String handover =
                handovers.propose(site.officer, ON, "", ready.centre).is(201).at("/id");
        handovers.step(site.director, handover, "approve-programmes", ON, "").isRefusedBy("handover.waiver");
        handovers
                .step(
                        site.director,
                        handover,
                        "approve-programmes",
                        ON,
                        board(ON) + waiver("handover.findings", ON, "2026-12-02"))
                .isRefusedBy("handover.waiver");
        handovers
                .step(
                        site.director,
                        handover,
                        "approve-programmes",
                        ON,
                        board(ON) + waiver("handover.findings", ON, "2026-12-01"))
                .is(200);
        handovers.step(site.secondDirector, handover, "approve-finance", ON, "").is(200);
        handovers.step(site.officer, handover, "transfer", ON, deed(ON)).is(200);
    }

    @Test
    void a_blocking_finding_is_not_waived() {
        ReadyCentres.Ready ready = ready();
        centres.books.raise(ready.centre, "BLOCKING", "2026-05-20").is(201);
        handovers
                .propose(site.officer, ON, waiver("handover.findings", ON, "2026-12-01"), ready.centre)
                .isRefusedBy("handover.findings");
    }

    @Test
    void a_new_failure_at_signature_changes_nothing_and_approvals_lapse() {
        ReadyCentres.Ready ready = ready();
        String handover = handovers.approved(ON, ready.centre);
        String finding =
                centres.books.raise(ready.centre, "MAJOR", "2026-06-02").is(201).at("/id");
        handovers
                .step(site.officer, handover, "transfer", "2026-06-03", deed("2026-06-03"))
                .isRefusedBy("handover.findings", "handover.approval");
        assertThat(admin.get(HANDOVERS + "/" + handover).json().get("deed").isNull())
                .isTrue();
        centres.books
                .close(centres.books.secondAssessor, ready.centre, finding, "2026-06-03")
                .is(200);
        assertThat(handovers
                        .step(site.officer, handover, "transfer", "2026-08-31", deed("2026-08-31"))
                        .is(409)
                        .notPassed())
                .contains("handover.approval");
        handovers
                .step(site.officer, handover, "transfer", "2026-06-04", deed("2026-06-04"))
                .is(200);
    }

    @Test
    void approvals_that_have_lapsed_are_given_again_on_a_new_ruling() {
        ReadyCentres.Ready ready = ready();
        String handover = handovers.approved(ON, ready.centre);
        handovers
                .step(site.director, handover, "approve-programmes", "2026-08-30", "")
                .isProblem(409, "step.unavailable");
        centres.books.reported(ready.centre, "2026-08-31");
        handovers
                .step(site.director, handover, "approve-programmes", "2026-08-31", "")
                .isRefusedBy("handover.waiver");
        ready.count("2026-08-30", "A1", "A", "1000.00").is(201);
        Answer again = handovers
                .step(site.director, handover, "approve-programmes", "2026-08-31", "")
                .is(200);
        assertThat(again.at("/state")).isEqualTo("FIRST_APPROVED");
        handovers
                .step(site.director, handover, "approve-finance", "2026-08-31", "")
                .isRefusedBy("handover.four-eyes");
        handovers
                .step(site.secondDirector, handover, "approve-finance", "2026-08-31", "")
                .is(200);
    }

    @Test
    void a_handover_is_refused_with_a_reason_and_a_centre_can_be_proposed_again() {
        String centre = ready().centre;
        String handover =
                handovers.propose(site.officer, ON, "", centre).is(201).at("/id");
        handovers.step(site.officer, handover, "refuse", ON, because()).is(403);
        assertThat(handovers
                        .step(site.director, handover, "refuse", ON, because())
                        .is(200)
                        .at("/state"))
                .isEqualTo("REFUSED");
        handovers.step(site.director, handover, "approve-programmes", ON, "").isProblem(409, "step.unavailable");
        String mine = handovers.propose(admin, ON, "", centre).is(201).at("/id");
        handovers.step(admin, mine, "refuse", ON, because()).isRefusedBy("handover.four-eyes");
        handovers.propose(site.officer, ON, "", "nothing").hasFaults("/centres/0 value.reference");
    }

    @Test
    void a_centre_leaves_the_convention_and_the_other_goes_on() {
        ReadyCentres.Ready first = ready();
        ReadyCentres.Ready second = centres.beside(first, SINCE, ON)
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
        String handover = handovers
                .propose(site.officer, ON, "", first.centre, second.centre)
                .is(201)
                .at("/id");
        handovers
                .step(
                        site.officer,
                        handover,
                        "leave",
                        "2026-06-02",
                        ", 'centreId': '" + second.centre + "'" + Handovers.because())
                .is(200);
        String left = HANDOVERS + "/" + handover + "/departures/2";
        Corrections corrections = new Corrections(admin, "2026-06-04");
        corrections.corrected(site.officer, centres.books.colleague, left, "'on': '2026-06-03'");
        assertThat(admin.get(HANDOVERS + "/" + handover).is(200).at("/centres/1/left/on"))
                .isEqualTo("2026-06-03");
    }
}
