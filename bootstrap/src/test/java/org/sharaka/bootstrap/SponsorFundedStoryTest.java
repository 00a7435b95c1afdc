package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Purse.PAYMENTS;
import static org.sharaka.bootstrap.Purse.instalment;
import static org.sharaka.bootstrap.Site.AGREEMENTS;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.bothSides;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.Site.signatory;

import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * Partnership model 1 from first talk to final acceptance (S7): a company and a natural person sponsor a health centre
 * of 1 000 000.00, and the foundation builds it. Every chapter has the refusals that people meet on the way.
 */
class SponsorFundedStoryTest extends InAHouse {

    private static final String HELD = ", 'reason': 'the sponsor asks for time'";

    private Site site;
    private Purse finance;
    private Purse director;
    private Purse administrator;

    private String company;
    private String seat;
    private String person;
    private String project;
    private String companysPledge;
    private String personsPledge;
    private String agreement;
    private String contract;
    private String allocation;
    private String payment;
    private Works works;

    @Test
    void a_sponsored_centre_from_first_talk_to_final_acceptance() {
        two_sponsors_talk_to_the_foundation();
        a_viewer_sees_it_all_and_changes_nothing();
        the_project_is_reviewed_and_revised();
        what_is_missing_for_an_agreement_is_told_at_once();
        the_agreement_is_signed();
        works_wait_for_thirty_hundredths_of_the_money();
        the_contractor_is_paid_by_two_people_and_a_tenth_is_kept();
        a_suspension_holds_payments_and_works();
        the_rest_of_the_money_is_overdue_before_it_comes();
        completion_is_notified_and_visited_late();
        a_blocking_reserve_keeps_the_centre_closed();
        the_centre_is_accepted_with_a_condition_and_a_reserve();
        final_acceptance_waits_for_the_day_and_for_what_is_open();
        what_was_kept_of_the_contractor_is_released();
        the_agreement_is_fulfilled();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private void two_sponsors_talk_to_the_foundation() {
        site = new Site(house);
        finance = new Purse(site.finance);
        director = new Purse(site.director);
        administrator = new Purse(admin);
        company = site.partner("COMPANY");
        person = site.partner("NATURAL_PERSON");
        seat = site.seat(company, "IMPLEMENTER", "2026-01-02");
        project = site.draft("SPONSOR_FUNDED", "BUILDING", "'budget': " + money("1000000.00"));
    }

    private void a_viewer_sees_it_all_and_changes_nothing() {
        Client viewer = house.someone("Ijja Exemple", "\"VIEWER\"");
        assertThat(viewer.get(PROJECTS + "/" + project).is(200).at("/stage")).isEqualTo("DRAFT");
        site.step(viewer, project, "submit", "{'on': '2026-01-05'}").isProblem(403, "auth.forbidden");
        new Purse(viewer).pledging(company, Purse.project(project), "600000.00").isProblem(403, "auth.forbidden");
    }

    private void the_project_is_reviewed_and_revised() {
        step("submit", "2026-01-05", "").is(200);
        step("appraise", "2026-01-06", "").isRefusedBy("review.complete");
        site.review(project, "FAVOURABLE", "2026-01-08").is(201);
        Answer incomplete = step("appraise", "2026-01-09", "").isRefusedBy("review.complete");
        assertThat(incomplete.at("/ruling/checks/0/message")).isNotBlank();
        site.review(project, "TO_REVISE", "2026-01-10").is(201);
        step("appraise", "2026-01-10", "").is(200);
        assertThat(site.stage(project)).isEqualTo("DRAFT");

        site.officer
                .ifMatch(site.project(project).etag())
                .patch(PROJECTS + "/" + project, json("{%s}", site.points()))
                .is(200);
        step("submit", "2026-01-12", "").is(200);
        site.review(project, "FAVOURABLE", "2026-01-15").is(201);
        step("appraise", "2026-01-20", "").is(200);
        assertThat(site.stage(project)).isEqualTo("APPRAISED");
    }

    private void what_is_missing_for_an_agreement_is_told_at_once() {
        step("agree", "2026-02-01", "").isRefusedBy("agreement.party", "agreement.committed", "agreement.signed");

        companysPledge = finance.pledging(
                        company,
                        Purse.project(project),
                        "600000.00",
                        "2026-01-25",
                        instalment("2026-02-20", "300000.00") + ", " + instalment("2026-06-01", "300000.00"))
                .is(201)
                .at("/id");
        assertThat(admin.get("/api/v1/committee/memberships/" + seat).json().get("capacities"))
                .extracting(capacity -> capacity.asString())
                .containsExactlyInAnyOrder("DONOR", "IMPLEMENTER");
        personsPledge = finance.pledging(
                        person,
                        Purse.project(project),
                        "399999.99",
                        "2026-01-26",
                        instalment("2026-09-01", "399999.99"))
                .is(201)
                .at("/id");
        String tomorrow = signatory("FOUNDATION", "2026-02-01") + ", " + signatory("PARTY", "2026-02-02");
        site.agreement(project, company, "2026-02-01", tomorrow, "").is(201);
        step("agree", "2026-02-01", "").isRefusedBy("agreement.committed", "agreement.signed");
        step("agree", "2027-01-16", "").isRefusedBy("agreement.effectiveness", "agreement.committed");

        site.review(project, "TO_REVISE", "2026-01-27").is(201);
        step("agree", "2026-02-02", "").isRefusedBy("agreement.effectiveness", "agreement.committed");
        site.review(project, "FAVOURABLE", "2026-01-30").is(201);
    }

    private void the_agreement_is_signed() {
        site.finance
                .post(
                        "/api/v1/pledges/" + personsPledge + "/steps/amend",
                        json(
                                "{'on': '2026-01-31', 'document': %s, 'amount': %s, 'schedule': [%s]}",
                                paper("NOTICE", "2026-01-31"),
                                money("400000.00"),
                                instalment("2026-09-01", "400000.00")))
                .is(200);
        agreement = site.agreement(project, company, "2026-02-02", bothSides("2026-02-02"), "")
                .is(201)
                .at("/id");
        assertThat(site.gate(project, "agree", "2026-02-01").is(200).notPassed())
                .containsExactly("agreement.signed");
        step("agree", "2026-02-02", "").is(200);
        assertThat(admin.get(AGREEMENTS + "/" + agreement).at("/state")).isEqualTo("SIGNED");
    }

    private void works_wait_for_thirty_hundredths_of_the_money() {
        finance.received(companysPledge, "299900.00", "2026-02-20");
        Answer refused = step("start", "2026-02-25", "").isRefusedBy("works.funded", "works.permits");
        assertThat(refused.at("/ruling/checks/2/required")).isEqualTo("30.00 %");
        assertThat(refused.at("/ruling/checks/2/actual")).isEqualTo("29.99 %");
        site.documents(
                project,
                paper("BUILDING_PERMIT", "2026-02-10"),
                paper("CONTRACT", "2026-02-10"),
                paper("WORKS_INSURANCE", "2026-02-10"),
                paper("SUPERVISION", "2026-02-10"),
                paper("TECHNICAL_CONTROL", "2026-02-10"),
                paper("TEN_YEAR_INSURANCE", "2026-02-10"));
        step("start", "2026-02-25", "").isRefusedBy("works.funded");
        finance.received(companysPledge, "99.99", "2026-02-25");
        step("start", "2026-02-25", "").isRefusedBy("works.funded");
        finance.received(companysPledge, "0.01", "2026-02-26");
        step("start", "2026-02-25", "").isRefusedBy("works.funded");
        step("start", "2026-02-26", "").is(200);
        works = Works.of(site, project);
    }

    private void the_contractor_is_paid_by_two_people_and_a_tenth_is_kept() {
        finance.allocating(Purse.project(project), "300000.01", "2026-03-01").isRefusedBy("allocation.available");
        allocation = finance.allocated(Purse.project(project), "300000.00", "2026-03-01");
        contract = post(
                        site.officer,
                        "contracts",
                        "{'contractor': {'name': 'Made-up Builders'}, 'amount': " + money("900000.00")
                                + ", 'document': " + paper("CONTRACT", "2026-02-10") + "}")
                .is(201)
                .at("/id");
        String under = ", 'contractId': '" + contract + "'";
        finance.preparing(allocation, "100000.00", "2026-03-20", under).isRefusedBy("works.retention");
        post(
                        site.officer,
                        "contracts/" + contract + "/bonds",
                        "{'purpose': 'PERFORMANCE', 'amount': " + money("27000.00") + ", 'document': "
                                + paper("BOND", "2026-02-10") + "}")
                .is(201);
        payment = administrator
                .preparing(allocation, "100000.00", "2026-03-20", under)
                .is(201)
                .at("/id");
        administrator.approving(payment, "2026-03-21").isRefusedBy("payment.four-eyes");
        Answer paid = director.approving(payment, "2026-03-21").is(200);
        assertThat(paid.at("/net/amount")).isEqualTo("90000.00");
        assertThat(paid.at("/retained/amount")).isEqualTo("10000.00");
    }

    private void a_suspension_holds_payments_and_works() {
        String steps = AGREEMENTS + "/" + agreement + "/steps/";
        site.officer
                .post(steps + "suspend", json("{'on': '2026-04-01'%s}", HELD))
                .isProblem(403, "auth.forbidden");
        site.director
                .post(steps + "suspend", json("{'on': '2026-04-01'%s}", HELD))
                .is(200);
        assertThat(site.stage(project)).isEqualTo("SUSPENDED");
        finance.preparing(allocation, "1.00", "2026-04-02", ", 'withoutContract': 'a made-up fee'")
                .isRefusedBy("payment.available");
        site.step(site.director, project, "resume", "{'on': '2026-04-02'" + HELD + "}")
                .isRefusedBy("agreement.signed");
        works.step("notify-completion", "2026-04-02", ", 'document': " + paper("NOTICE", "2026-04-02"))
                .isProblem(409, "step.unavailable");

        site.director
                .post(steps + "resume", json("{'on': '2026-05-01'%s}", HELD))
                .is(200);
        site.step(site.director, project, "resume", "{'on': '2026-05-01'" + HELD + "}")
                .is(200);
        assertThat(site.stage(project)).isEqualTo("IN_EXECUTION");
    }

    private void the_rest_of_the_money_is_overdue_before_it_comes() {
        assertThat(finance.figures("2026-07-01").at("/overdue/amount")).isEqualTo("0.00");
        assertThat(finance.figures("2026-07-02").at("/overdue/amount")).isEqualTo("300000.00");
        assertThat(site.finance.get("/api/v1/pledges/" + companysPledge).each("/schedule", "/dueOn"))
                .containsExactly("2026-02-20", "2026-06-01");
        finance.received(companysPledge, "300000.00", "2026-07-10");
        finance.receiving(companysPledge, "0.01", "2026-07-11").hasFaults("/amount receipt.amount");
        finance.received(personsPledge, "400000.00", "2026-09-01");
        assertThat(finance.figures("2026-10-15").at("/overdue/amount")).isEqualTo("0.00");
    }

    private void completion_is_notified_and_visited_late() {
        works.accept("2026-10-01", "").isRefusedBy("acceptance.visit", "acceptance.lot");
        works.notified("2026-10-01");
        assertThat(works.stage()).isEqualTo("COMPLETION_NOTIFIED");
        works.visited("2026-10-12");
    }

    private void a_blocking_reserve_keeps_the_centre_closed() {
        works.raise(admin, "2026-10-12", "BLOCKING", "").is(201);
        works.accept("2026-10-15", reason()).isRefusedBy("acceptance.visit", "acceptance.blocking");
        works.lift(admin, "R1", "2026-10-15").isRefusedBy("reserve.lifting");
        works.lift(site.officer, "R1", "2026-10-15").is(200);
    }

    private void the_centre_is_accepted_with_a_condition_and_a_reserve() {
        String reserve = ", 'reserves': [{'severity': 'MINOR', 'text': 'a made-up stain', 'place': 'Hall'}]";
        works.acceptWith("2026-10-15", Works.papersBut("2026-10-15", "MINUTES", "MANUALS"), reserve)
                .isRefusedBy("acceptance.visit", "acceptance.documents");
        works.acceptWith("2026-10-15", Works.papersBut("2026-10-15", "MANUALS"), reserve + reason())
                .is(200);

        assertThat(works.stage()).isEqualTo("PROVISIONALLY_ACCEPTED");
        Answer delivery = works.delivery();
        assertThat(delivery.at("/lots/0/guaranteeEnd")).isEqualTo("2027-10-15");
        assertThat(delivery.at("/reserves/1/deadline")).isEqualTo("2026-12-14");
        assertThat(works.conditions().each("/items", "/due")).containsExactly("2026-12-14");
        step("cancel", "2026-10-16", HELD).isProblem(409, "step.unavailable");
    }

    private static String reason() {
        return ", 'reasons': [{'rule': 'acceptance.visit', 'reason': 'the road was closed for a week'}]";
    }

    private void final_acceptance_waits_for_the_day_and_for_what_is_open() {
        works.finish("2027-10-14").isRefusedBy("guarantee.elapsed", "guarantee.reserves");
        works.lift(site.officer, "R2", "2026-12-01").isRefusedBy("reserve.lifting");
        works.lift(admin, "R2", "2026-12-01").is(200);
        works.finish("2027-10-15").isRefusedBy("guarantee.reserves");
        works.meet("2026-12-10", paper("MANUALS", "2026-12-10")).is(200);
        works.finish("2027-10-14").isRefusedBy("guarantee.elapsed");
        works.finish("2027-10-15").is(200);
        assertThat(works.stage()).isEqualTo("FINALLY_ACCEPTED");
    }

    private void what_was_kept_of_the_contractor_is_released() {
        String release = ", 'contractId': '" + contract + "', 'kind': 'RETENTION_RELEASE'";
        finance.preparing(allocation, "10000.00", "2027-10-14", release).isRefusedBy("works.retention");
        String released = finance.preparing(allocation, "10000.00", "2027-10-15", release)
                .is(201)
                .at("/id");
        director.approving(released, "2027-10-16").is(200);
        assertThat(admin.get(ALLOCATIONS + "/" + allocation).at("/retained/amount"))
                .isEqualTo("0.00");
    }

    private void the_agreement_is_fulfilled() {
        site.agreementStep(site.officer, agreement, "fulfil", "{'on': '2027-10-20'}")
                .is(200);
        assertThat(admin.get(AGREEMENTS + "/" + agreement).at("/state")).isEqualTo("FULFILLED");
    }

    private void the_money_is_told_to_the_centime() {
        assertThat(told("2026-02-19")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all       1000000.00       0.00       0.00       0.00       0.00       0.00       0.00
                    company    600000.00       0.00       0.00       0.00       0.00       0.00       0.00
                    person     400000.00       0.00       0.00       0.00       0.00       0.00       0.00
                    centre    1000000.00       0.00       0.00       0.00       0.00       0.00       0.00
                    """);
        assertThat(told("2026-03-21")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all       1000000.00  300000.00  300000.00   90000.00       0.00       0.00       0.00
                    company    600000.00  300000.00  300000.00   90000.00       0.00       0.00       0.00
                    person     400000.00       0.00       0.00       0.00       0.00       0.00       0.00
                    centre    1000000.00  300000.00  300000.00   90000.00       0.00       0.00       0.00
                    """);
        assertThat(told("2026-07-02")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all       1000000.00  300000.00  300000.00   90000.00       0.00  300000.00       0.00
                    company    600000.00  300000.00  300000.00   90000.00       0.00  300000.00       0.00
                    person     400000.00       0.00       0.00       0.00       0.00       0.00       0.00
                    centre    1000000.00  300000.00  300000.00   90000.00       0.00  300000.00       0.00
                    """);
        assertThat(told("2027-10-16")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all       1000000.00 1000000.00  100000.00  100000.00       0.00       0.00       0.00
                    company    600000.00  600000.00  100000.00  100000.00       0.00       0.00       0.00
                    person     400000.00  400000.00       0.00       0.00       0.00       0.00       0.00
                    centre    1000000.00 1000000.00  100000.00  100000.00       0.00       0.00       0.00
                    """);
    }

    private String told(String day) {
        return Figures.on(site.finance, day).table("company", company, "person", person, "centre", project);
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        chronicle.isAsKept(getClass());
        assertThat(chronicle.checks("project.agreed"))
                .containsExactly(
                        "actor.interest PASS",
                        "partner.blocked PASS",
                        "agreement.party PASS",
                        "agreement.effectiveness PASS",
                        "agreement.committed PASS",
                        "agreement.signed PASS");
        assertThat(chronicle.checks("project.accepted-provisionally"))
                .contains("acceptance.visit WARN", "acceptance.documents WARN");
        assertThat(admin.get(PAYMENTS + "?contractId=" + contract).each("/items", "/state"))
                .containsExactly("APPROVED", "APPROVED");
        assertThat(chronicle.isWhole()).isTrue();
    }

    private Answer step(String step, String on, String more) {
        return site.step(site.officer, project, step, "{'on': '" + on + "'" + more + "}");
    }

    private Answer post(Client who, String place, String body) {
        return who.post(PROJECTS + "/" + project + "/" + place, json("%s", body));
    }
}
