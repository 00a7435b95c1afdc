package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Purse.instalment;
import static org.sharaka.bootstrap.Site.AGREEMENTS;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.bothSides;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.Site.signatory;
import static org.sharaka.bootstrap.Works.named;
import static org.sharaka.bootstrap.Works.papersBut;

import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * Partnership model 2 from first talk to final acceptance (S8): the foundation programmes a training centre, a company
 * of the committee builds it by terms of reference, and delivers it in two lots. Every chapter has the refusals that
 * people meet on the way.
 */
class PartnerBuiltStoryTest extends InAHouse {

    private static final String MET_2 =
            ", 'termsVersion': 2, 'items': [{'item': 'ROOMS', 'result': '%s'}, {'item': 'WELL', 'result': '%s'}]%s";
    private static final String SETTLED = ", 'settlement': {'works': %s, 'spent': %s, 'securedBy': 'Made-up Guards'}";

    private Site site;
    private String company;
    private String programme;
    private String project;
    private String agreement;
    private Works works;

    @Test
    void a_centre_built_by_a_partner_from_first_talk_to_final_acceptance() {
        a_company_without_a_seat_and_a_person_offer_to_build();
        the_project_is_programmed_when_its_six_points_are_there();
        terms_of_reference_are_approved_by_two_people();
        neither_a_person_nor_a_company_without_a_seat_is_a_party();
        the_company_signs_as_a_member_of_the_committee();
        works_start_with_permits_and_without_money_of_the_foundation();
        terms_are_amended_by_both_sides();
        the_first_lot_is_delivered_against_the_terms_in_force();
        the_second_lot_is_refused_and_delivered_again();
        what_the_company_built_is_valued_in_kind();
        the_late_visit_is_made_up_for();
        a_defect_is_notified_and_the_guarantee_extended();
        each_lot_is_accepted_finally_in_its_time();
        the_value_is_told_apart_from_money();
        the_journal_tells_it_all();
    }

    private void a_company_without_a_seat_and_a_person_offer_to_build() {
        site = new Site(house);
        company = site.partner("COMPANY");
        programme = site.programme();
        project = site.draft("PARTNER_BUILT", "BUILDING", "'need': 'a made-up need'");
    }

    private void the_project_is_programmed_when_its_six_points_are_there() {
        step("submit", "2026-01-05", "").is(200);
        Answer refused = step("programme", "2026-01-10", "").isRefusedBy("agreement.programmed");
        assertThat(refused.each("/ruling/checks/0/missing", ""))
                .contains("PROGRAMME_ENTRY", "CAPACITY", "FUTURE_MANAGER");
        site.officer
                .ifMatch(site.project(project).etag())
                .patch(PROJECTS + "/" + project, json("{%s}", site.points()))
                .is(200);
        step("programme", "2026-01-10", "").isRefusedBy("agreement.programmed");
        step("programme", "2026-01-10", ", 'programmeId': '" + programme + "'").is(200);
        assertThat(site.stage(project)).isEqualTo("PROGRAMMED");
    }

    private void terms_of_reference_are_approved_by_two_people() {
        terms(1, "2026-01-21", "two rooms").is(201);
        approve(site.officer, 1, "2026-01-25").isProblem(403, "auth.forbidden");
        approve(admin, 1, "2026-01-25").is(200);
        approve(admin, 1, "2026-01-25").isRefusedBy("agreement.terms");
    }

    private void neither_a_person_nor_a_company_without_a_seat_is_a_party() {
        site.agreement(project, site.partner("NATURAL_PERSON"), "2026-02-01", signatory("FOUNDATION", "2026-02-01"), "")
                .is(201);
        Answer refused =
                step("agree", "2026-02-01", "").isRefusedBy("agreement.party", "agreement.terms", "agreement.signed");
        assertThat(refused.each("/ruling/checks", "/actual")).contains("NATURAL_PERSON");
        assertThat(refused.each("/ruling/checks", "/message"))
                .allSatisfy(message -> assertThat(message).isNotBlank());

        approve(site.director, 1, "2026-01-25").is(200);
        agreement = site.agreement(project, company, "2026-02-01", bothSides("2026-02-01"), "")
                .is(201)
                .at("/id");
        step("agree", "2026-02-01", "").isRefusedBy("agreement.party");
    }

    private void the_company_signs_as_a_member_of_the_committee() {
        site.seat(company, "2026-02-01");
        assertThat(site.gate(project, "agree", "2026-01-31").is(200).notPassed())
                .containsExactly("agreement.signed");
        step("agree", "2026-02-01", "").is(200);
        assertThat(admin.get("/api/v1/committee?on=2026-02-01").text()).contains("IMPLEMENTER");
        assertThat(admin.get(AGREEMENTS + "/" + agreement).at("/state")).isEqualTo("SIGNED");
    }

    private void works_start_with_permits_and_without_money_of_the_foundation() {
        Answer refused = step("start", "2026-02-15", "").isRefusedBy("works.permits");
        assertThat(refused.each("/ruling/checks", "/rule")).doesNotContain("works.funded");
        String papers = String.join(
                ", ",
                paper("BUILDING_PERMIT", "2026-02-10"),
                paper("CONTRACT", "2026-02-10"),
                paper("WORKS_INSURANCE", "2026-02-10"),
                paper("SUPERVISION", "2026-02-10"),
                paper("TECHNICAL_CONTROL", "2026-02-10"),
                paper("TEN_YEAR_UNDERTAKING", "2026-02-10"));
        step("start", "2026-02-15", ", 'documents': [" + papers + "]").is(200);
        works = Works.of(site, project).lots("House", "Garden");
    }

    private void terms_are_amended_by_both_sides() {
        terms(2, "2026-02-20", "three rooms").is(201);
        approve(site.director, 2, "2026-02-25").is(200);
        String amend = "{'on': '2026-03-01', 'what': 'one room more', 'terms': ['" + project + "'], 'document': "
                + paper("AMENDMENT", "2026-02-28") + ", 'signatories': [%s]}";
        site.agreementStep(site.officer, agreement, "amend", amend.formatted(signatory("FOUNDATION", "2026-02-28")))
                .isRefusedBy("agreement.signed", "terms.amendment");
        approve(site.secondDirector, 2, "2026-02-25").is(200);
        Answer amended = site.agreementStep(site.officer, agreement, "amend", amend.formatted(bothSides("2026-02-28")))
                .is(200);
        assertThat(amended.at("/amendments/0/terms/0/changes/0/before")).isEqualTo("two rooms");
        assertThat(amended.at("/amendments/0/terms/0/changes/0/after")).isEqualTo("three rooms");
    }

    private void the_first_lot_is_delivered_against_the_terms_in_force() {
        works.notified("2026-09-01", "L1").visited("2026-09-05", "L1");
        String first = named("L1");
        works.acceptWith(
                        "2026-09-10", papersBut("2026-09-10", "ASSIGNMENT"), MET_2.formatted("MET", "OTHER_LOT", first))
                .isRefusedBy("acceptance.assignment");
        works.accept(
                        "2026-09-10",
                        MET_2.replace("'termsVersion': 2", "'termsVersion': 1").formatted("MET", "OTHER_LOT", first))
                .isRefusedBy("acceptance.ready");
        works.accept("2026-09-10", MET_2.formatted("MET", "OTHER_LOT", named("L1", "L2")))
                .isRefusedBy("acceptance.visit L2", "acceptance.ready L1", "acceptance.ready L2", "acceptance.lot L2");
        works.accept("2026-09-10", MET_2.formatted("MET", "OTHER_LOT", first)).is(200);
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
    }

    private void the_second_lot_is_refused_and_delivered_again() {
        works.notified("2026-09-15", "L2").visited("2026-09-20", "L2");
        String dry = MET_2.formatted("OTHER_LOT", "NOT_MET", named("L2"));
        works.accept("2026-09-25", dry).isRefusedBy("acceptance.ready");
        works.step(
                        "refuse-acceptance",
                        "2026-09-25",
                        ", 'reason': 'the well is dry', 'makeAcceptable': 'dig to forty metres'" + named("L2"))
                .is(200);
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
        assertThat(works.delivery().at("/lots/1/completions/0/refusal/makeAcceptable"))
                .isEqualTo("dig to forty metres");

        works.notified("2026-10-05", "L2").visited("2026-10-16", "L2");
        String wet = MET_2.formatted("OTHER_LOT", "MET", named("L2"));
        works.accept("2026-10-20", wet).hasFaults("/reasons acceptance.visit");
        works.accept(
                        "2026-10-20",
                        wet + ", 'conditions': [{'rule': 'acceptance.visit', 'what': 'a second visit in the rain',"
                                + " 'who': 'Made-up Commission', 'by': '2026-11-20'}]")
                .is(200);
        assertThat(works.stage()).isEqualTo("PROVISIONALLY_ACCEPTED");
        assertThat(works.delivery().each("/lots", "/guaranteeEnd")).containsExactly("2027-09-10", "2027-10-20");
    }

    private void what_the_company_built_is_valued_in_kind() {
        String pledge = site.finance
                .post(
                        PLEDGES,
                        json(
                                "{'donorId': '%s', 'kind': 'IN_KIND', 'amount': %s, 'purpose': %s, 'schedule': [%s],"
                                        + " 'pledgedOn': '2026-10-20'}",
                                company,
                                money("850000.00"),
                                Purse.project(project),
                                instalment("2026-10-20", "850000.00")))
                .is(201)
                .at("/id");
        String value = "{'amount': %s, 'receivedOn': '2026-10-20', 'reference': 'PV 1', 'inKind':"
                + " {'what': 'the centre, as built', 'basis': 'EXPERT', 'valuer': {'%s': '%s'}}}";
        site.finance
                .post(PLEDGES + "/" + pledge + "/receipts", json(value, money("850000.00"), "partnerId", company))
                .isRefusedBy("receipt.in-kind");
        site.finance
                .post(PLEDGES + "/" + pledge + "/receipts", json(value, money("850000.00"), "name", "Made-up Expert"))
                .is(201);
    }

    private void the_late_visit_is_made_up_for() {
        assertThat(site.gate(project, "accept-finally", "2027-10-20").is(200).notPassed())
                .containsExactly("guarantee.reserves L2");
        works.meet("2026-11-20", paper("MINUTES", "2026-11-20")).is(200);
        assertThat(site.gate(project, "accept-finally", "2027-10-20").is(200).notPassed())
                .isEmpty();
    }

    private void a_defect_is_notified_and_the_guarantee_extended() {
        works.raise(site.officer, "2027-09-01", "MAJOR", ", 'lot': 'L1'").is(201);
        assertThat(works.delivery().at("/reserves/0/deadline")).isEqualTo("2027-10-31");
        works.decide("guarantee-extensions", "2027-09-05", ", 'until': '2027-11-30'" + named("L1"))
                .is(201);
        works.lift(site.officer, "R1", "2027-10-01").isRefusedBy("reserve.lifting");
    }

    private void each_lot_is_accepted_finally_in_its_time() {
        works.step("accept-finally", "2027-10-19", "")
                .isRefusedBy("guarantee.elapsed L1", "guarantee.elapsed L2", "guarantee.reserves L1");
        works.step("accept-finally", "2027-10-20", named("L2")).is(200);
        assertThat(works.stage()).isEqualTo("PROVISIONALLY_ACCEPTED");
        works.lift(admin, "R1", "2027-10-25").is(200);
        works.finish("2027-11-29").isRefusedBy("guarantee.elapsed");
        works.finish("2027-11-30").is(200);
        assertThat(works.stage()).isEqualTo("FINALLY_ACCEPTED");
        site.agreementStep(site.officer, agreement, "fulfil", "{'on': '2027-11-30'}")
                .is(200);
    }

    private void the_value_is_told_apart_from_money() {
        assertThat(Figures.on(site.finance, "2026-10-19").table()).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all             0.00       0.00       0.00       0.00       0.00       0.00       0.00
                    """);
        assertThat(Figures.on(site.finance, "2026-10-20").table("company", company, "centre", project))
                .isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all             0.00       0.00       0.00       0.00       0.00       0.00  850000.00
                    company         0.00       0.00       0.00       0.00       0.00       0.00  850000.00
                    centre          0.00       0.00       0.00       0.00       0.00       0.00  850000.00
                    """);
        assertThat(Figures.on(site.finance, "2027-11-30").table("company", company, "programme", programme))
                .isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all             0.00       0.00       0.00       0.00       0.00       0.00  850000.00
                    company         0.00       0.00       0.00       0.00       0.00       0.00  850000.00
                    programme       0.00       0.00       0.00       0.00       0.00       0.00  850000.00
                    """);
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        chronicle.isAsKept(getClass());
        assertThat(chronicle.checks("project.agreed"))
                .containsExactly(
                        "actor.interest PASS",
                        "partner.blocked PASS",
                        "agreement.party PASS",
                        "agreement.programmed PASS",
                        "agreement.terms PASS",
                        "agreement.signed PASS");
        assertThat(chronicle.isWhole()).isTrue();
    }

    @Test
    void a_partner_that_gives_up_leaves_what_hangs_on_it_held_until_it_is_settled() {
        site = new Site(house);
        works = Works.builtByPartner(site);
        project = works.project();
        agreement = admin.get(PROJECTS + "/" + project + "/agreement").at("/id");
        site.pool("500.00");
        String allocation = site.allocate(project, "500.00", "2026-03-01");
        String leave = "{'on': '2026-04-01', 'reason': 'the party gives up', 'document': "
                + paper("NOTICE", "2026-03-31") + "%s}";

        Answer refused = site.agreementStep(site.officer, agreement, "terminate", leave.formatted(""))
                .isRefusedBy("works.settlement");
        assertThat(refused.each("/ruling/checks/0/missing", "")).contains("WORKS_DONE", "MONEY_SPENT", "SITE_SECURED");
        String settled = SETTLED.formatted(paper("JOINT_MINUTES", "2026-03-31"), money("0.00"));
        site.agreementStep(site.officer, agreement, "terminate", leave.formatted(settled))
                .is(200);

        assertThat(site.stage(project)).isEqualTo("CANCELLED");
        works.step("notify-completion", "2026-04-02", ", 'document': " + paper("NOTICE", "2026-04-02"))
                .isProblem(409, "step.unavailable");
        site.payment(allocation, "500.00", "2026-04-02").isRefusedBy("payment.available");
        assertThat(new Purse(site.finance).figures("2026-04-10").at("/available/amount"))
                .isEqualTo("500.00");
        Chronicle chronicle = new Chronicle(admin);
        assertThat(chronicle.told()).endsWith("""
                    2026-04-01 Amina agreement.terminated AGR-1 works.v1 ELIGIBLE
                    2026-04-01 Amina project.cancelled PRJ-1 works.v1 ELIGIBLE
                    2026-04-01 Amina allocation.released ALL-1 funding.v1 ELIGIBLE
                    """);
        assertThat(chronicle.isWhole()).isTrue();
    }

    private Answer terms(int version, String on, String rooms) {
        return site.officer.post(
                PROJECTS + "/" + project + "/terms-of-reference",
                json(
                        "{'version': %d, 'text': 'a made-up centre', 'on': '%s', 'items':"
                                + " [{'id': 'ROOMS', 'text': '%s'}, {'id': 'WELL', 'text': 'a well'}]}",
                        version, on, rooms));
    }

    private Answer approve(Client who, int version, String on) {
        return who.post(
                PROJECTS + "/" + project + "/terms-of-reference/" + version + "/approval", json("{'on': '%s'}", on));
    }

    private Answer step(String step, String on, String more) {
        return site.step(site.officer, project, step, "{'on': '" + on + "'" + more + "}");
    }
}
