package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Purse.purpose;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.Supports.measure;
import static org.sharaka.bootstrap.Supports.training;
import static org.sharaka.bootstrap.Supports.year;

import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/**
 * A small association runs a social centre that the foundation entrusts to it (S9, S12–S14). It is weak, is supported
 * for two years with aid, equipment and training, is refused the centre twice and told why, and takes it over in the
 * third year.
 */
class TakesOverStoryTest extends InAHouse {

    private static final String[] PAPERS = {"FILING_RECEIPT", "STATUTES", "BUREAU_LIST", "BANK_ACCOUNT"};

    private Site site;
    private ReadyCentres centres;
    private Supports supports;
    private Handovers handovers;
    private ReadyCentres.Ready its;
    private String space;
    private String plan;
    private String allocation;
    private String handover;

    @Test
    void a_weak_association_grows_with_support_and_takes_its_centre_over() {
        an_association_is_entrusted_with_a_centre();
        the_first_assessment_says_what_it_lacks();
        a_plan_without_experience_sharing_is_refused();
        the_plan_answers_the_recommendations();
        a_sponsor_and_the_pool_pay_for_it();
        the_first_year_of_aid_is_paid_in_three_instalments();
        an_oven_is_granted_and_enters_the_inventory();
        its_people_are_trained();
        after_a_year_the_handover_is_refused_with_every_reason();
        the_second_year_gives_less();
        with_money_still_open_it_is_refused_again();
        what_is_open_is_given_back_and_all_is_counted();
        it_takes_the_centre_over();
        support_stops_and_releases();
        any_day_is_told_as_it_stood();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private void an_association_is_entrusted_with_a_centre() {
        centres = new ReadyCentres(house);
        site = centres.site;
        supports = new Supports(house, site);
        handovers = new Handovers(site);
        space = supports.space();
        its = centres.registered("SOCIAL", "ASSOCIATION", "2026-01-01");
        its.mandate("SOCIAL", "2026-01-01", "2028-12-31", Mandates.papers(PAPERS));
        its.papers("2026-01-10", "OPERATING_AUTHORISATION", "INSURANCE");
        its.post("assets", ReadyCentres.Ready.asset("1000.00", "2026-01-10")).is(201);
    }

    private void the_first_assessment_says_what_it_lacks() {
        its.assessed("2026-02-15", "32223222");
        Answer readiness = its.readiness("2026-02-15");
        assertThat(readiness.each("/recommended", "/dimension"))
                .containsExactly("FIN", "RES", "SRV", "HR", "OPS", "MEL", "COM");
        assertThat(readiness.at("/recommended/0/startBy")).isEqualTo("2026-05-15");
    }

    private void a_plan_without_experience_sharing_is_refused() {
        String greedy = supports.draft(
                        its.centre,
                        its.manager,
                        "2026-02-20",
                        "2026-03-01",
                        year(1, "400000.00", measure("OPERATING_AID", "280000.01", "")))
                .is(201)
                .at("/id");
        supports.approve(site.director, greedy, "2026-02-21").isRefusedBy("support.experience-first", "support.share");
    }

    private void the_plan_answers_the_recommendations() {
        plan = supports.draft(
                        its.centre,
                        its.manager,
                        "2026-02-25",
                        "2026-03-01",
                        year(
                                1,
                                "400000.00",
                                measure("OPERATING_AID", "280000.00", ", 'dimension': 'RES'"),
                                measure("EQUIPMENT", "60000.00", ", 'dimension': 'OPS'"),
                                training(space)),
                        year(2, "500000.00", measure("OPERATING_AID", "250000.00", ", 'dimension': 'RES'")))
                .is(201)
                .at("/id");
        supports.approve(site.officer, plan, "2026-03-01").is(403);
        supports.approve(site.director, plan, "2026-03-01").is(200);
    }

    private void a_sponsor_and_the_pool_pay_for_it() {
        supports.purse.given(site.partner("COMPANY"), purpose("SUPPORT", its.centre), "300000.00", "2026-03-02");
        supports.purse.given(site.partner("COMPANY"), POOL, "500000.00", "2026-03-03");
        allocation = supports.purse.allocated(purpose("SUPPORT", its.centre), "600000.00", "2026-03-05");
        assertThat(supports.purse.figures("2026-03-05").at("/available/amount")).isEqualTo("200000.00");
    }

    private void the_first_year_of_aid_is_paid_in_three_instalments() {
        supports.pay(plan, 1, allocation, "", "2026-03-10").isRefusedBy("instalment.first", "instalment.written");
        supports.agree(plan, 1, "2026-03-12", "SUPPORT_AGREEMENT").is(200);
        supports.paid(plan, 1, 1, allocation, "2026-03-20");
        centres.books.reported(its.centre, "2026-07-12");
        supports.pay(plan, 1, allocation, "", "2026-07-20").isRefusedBy("instalment.second");
        supports.justify(plan, 1, 1, "100000.00", "2026-07-20").is(200);
        supports.refuse(plan, 1, 1, "12000.00", "2026-07-20").is(200);
        supports.paid(plan, 1, 2, allocation, "2026-07-21");
        assertThat(supports.read(plan).at("/aid/0/instalments/1/amount/amount")).isEqualTo("100000.00");
        assertThat(supports.read(plan).at("/aid/0/instalments/1/taken/amount")).isEqualTo("12000.00");

        centres.books.reported(its.centre, "2027-01-12");
        supports.justify(plan, 1, 1, "12000.00", "2027-02-01").is(200);
        supports.justify(plan, 1, 2, "100000.00", "2027-02-01").is(200);
        supports.account(plan, 1, "390000.00", "2027-03-10", "ACCOUNTS").is(200);
        supports.paid(plan, 1, 3, allocation, "2027-03-12");
        assertThat(supports.read(plan).at("/aid/0/instalments/2/amount/amount")).isEqualTo("61000.00");
    }

    private void an_oven_is_granted_and_enters_the_inventory() {
        supports.grant(plan, "2026-04-01", measure("EQUIPMENT", "58000.00", "")).is(200);
        String payment = supports.payGrant(plan, "G1", allocation, "58000.00", "2026-04-20", "2026-04-21")
                .is(200)
                .at("/grants/0/payments/0/paymentId");
        supports.approvePayment(site.director, plan, payment, "2026-04-22").is(200);
        supports.deliver(plan, "G1", "2026-04-25", "58000.00").is(200);
        assertThat(admin.get(CENTRES + "/" + its.centre + "/assets").each("/items", "/origin"))
                .contains("PLN-2026-0002 G1");
    }

    private void its_people_are_trained() {
        new Courses(site, its.centre).allModules(its.manager, "2026-05-10");
    }

    private void after_a_year_the_handover_is_refused_with_every_reason() {
        its.assessed("2027-03-15", "34333333");
        assertThat(site.officer
                        .get(Supports.PLANS + "/" + plan + "/effects?on=2027-03-15")
                        .is(200)
                        .each("/items", "/change"))
                .containsExactly("2", "1", "0", "1", "1", "1", "1");
        handovers
                .propose(site.officer, "2027-04-01", "", its.centre)
                .isRefusedBy(
                        "handover.months",
                        "handover.floor.SRV",
                        "handover.overall",
                        "handover.streak",
                        "handover.autonomy",
                        "handover.forward-cover",
                        "handover.reserve-fund",
                        "handover.concentration",
                        "handover.assets",
                        "handover.consultation",
                        "handover.title");
    }

    private void the_second_year_gives_less() {
        supports.agree(plan, 2, "2027-03-20", "SUPPORT_AGREEMENT").is(200);
        supports.paid(plan, 2, 1, allocation, "2027-04-05");
        centres.books.reported(its.centre, "2027-10-12");
        supports.justify(plan, 2, 1, "90000.00", "2027-09-01").is(200);
        its.assessed("2027-09-15", "44444444");
    }

    private void with_money_still_open_it_is_refused_again() {
        centres.books.reported(its.centre, "2028-01-12");
        String next = "2028-01-20";
        its.count("2027-12-20", "A1", "A", "1000.00").is(201);
        its.title("2027-12-20", "LEASE").is(201);
        centres.books.consult(its.centre, "BOTH", "2027-12-01").is(201);
        centres.books
                .state(its.centre, "2026-12-01", "1200000.00", "1000000.00", "300000.00")
                .is(201);
        centres.books
                .budget(its.centre, "2028-01-01", "2027-12-20", "1200000.00", "1000000.00")
                .is(201);
        handovers
                .propose(site.officer, next, "", its.centre)
                .isRefusedBy("handover.streak", "handover.assets", "handover.unjustified");
    }

    private void what_is_open_is_given_back_and_all_is_counted() {
        supports.repay(plan, 2, "10000.00", "2028-02-01").is(200);
        assertThat(supports.read(plan).at("/open/amount")).isEqualTo("0.00");
        its.assessed("2028-02-20", "44444444");
        its.post(
                        "inventories",
                        "{'on': '2028-02-15', 'document': %s, 'lines': [%s, %s]}"
                                .formatted(
                                        paper("JOINT_INVENTORY", "2028-02-15"),
                                        counted("A1", "1000.00"),
                                        counted("A2", "58000.00")))
                .is(201);
    }

    private static String counted(String asset, String value) {
        return "{'asset': '%s', 'found': true, 'condition': 'A', 'value': %s}".formatted(asset, money(value));
    }

    private void it_takes_the_centre_over() {
        handover = handovers
                .propose(site.officer, "2028-03-01", "", its.centre)
                .is(201)
                .at("/id");
        handovers
                .step(site.director, handover, "approve-programmes", "2028-03-02", "")
                .is(200);
        handovers
                .step(site.director, handover, "approve-finance", "2028-03-03", "")
                .isRefusedBy("handover.four-eyes");
        handovers
                .step(site.secondDirector, handover, "approve-finance", "2028-03-03", "")
                .is(200);
        Answer signed = handovers
                .step(site.officer, handover, "transfer", "2028-03-10", Handovers.deed("2028-03-10"))
                .is(200);
        assertThat(signed.at("/deed/values/0/foundation/amount")).isEqualTo("32000.00");
        assertThat(signed.at("/deed/values/0/sponsor/amount")).isEqualTo("27000.00");
        assertThat(signed.at("/deed/values/0/total/amount")).isEqualTo("59000.00");
    }

    private void support_stops_and_releases() {
        // the second instalment was due before, and enough of the first is justified
        assertThat(site.finance
                        .get(Supports.PLANS + "/" + plan + "/years/2/gates/pay?on=2028-03-11")
                        .is(200)
                        .notPassed())
                .doesNotContain("support.stops");
        supports.grant(plan, "2028-03-11", measure("REPAIR", "1.00", ""))
                .isRefusedBy("support.eligible", "support.stops");
        supports.close(plan, "2028-03-15").is(200);
        supports.grant(plan, "2028-03-16", training(space)).isProblem(409, "step.unavailable");
    }

    private void any_day_is_told_as_it_stood() {
        assertThat(its.readiness("2027-04-01").at("/verdict")).isEqualTo("NOT_ELIGIBLE");
        assertThat(its.readiness("2028-01-20").json().toString()).contains("handover.unjustified");
        assertThat(its.readiness("2028-03-01").at("/verdict")).isEqualTo("ELIGIBLE");
    }

    private void the_money_is_told_to_the_centime() {
        // 112 000 + 100 000 + 61 000 of aid in the first year, 58 000 for the oven, 100 000 in the second
        assertThat(supports.purse.figures("2028-01-31").at("/spent/amount")).isEqualTo("431000.00");
        assertThat(supports.purse.figures("2028-02-01").at("/spent/amount")).isEqualTo("421000.00");
        Answer end = supports.purse.figures("2028-03-15");
        assertThat(end.at("/allocated/amount")).isEqualTo("421000.00");
        assertThat(end.at("/available/amount")).isEqualTo("379000.00");
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        assertThat(chronicle.isWhole()).isTrue();
        chronicle.isAsKept(getClass());
    }
}
