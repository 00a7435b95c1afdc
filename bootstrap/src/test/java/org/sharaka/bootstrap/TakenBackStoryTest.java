package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Handovers.STEP_BACKS;
import static org.sharaka.bootstrap.Handovers.board;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Purse.purpose;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.Supports.measure;
import static org.sharaka.bootstrap.Supports.training;
import static org.sharaka.bootstrap.Supports.year;

import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/**
 * A social centre is handed over, on a condition, to the association that has run it well (S12). Then it declines: the
 * follow-up finds it weaker from visit to visit, the association is warned and given time, does not recover, and the
 * foundation takes the centre back and entrusts it to another association.
 */
class TakenBackStoryTest extends InAHouse {

    private static final String ON = "2026-06-01";

    private Site site;
    private ReadyCentres centres;
    private Supports supports;
    private Handovers handovers;
    private ReadyCentres.Ready its;
    private String plan;
    private String allocation;
    private String handover;
    private String stepBack;

    @Test
    void a_centre_is_handed_over_declines_is_warned_and_is_taken_back() {
        a_centre_that_is_run_well();
        a_sponsor_pays_for_its_ovens();
        it_is_handed_over_on_a_condition();
        the_condition_stands_in_its_books_until_it_is_met();
        the_first_visits_find_all_in_order();
        the_first_assessment_after_is_weaker();
        nobody_may_take_it_back_without_a_reason();
        the_second_assessment_gives_the_reason();
        the_association_is_warned_and_has_time_to_cure();
        a_plan_of_six_months_fails_too();
        the_foundation_takes_it_back();
        another_association_is_entrusted_with_it();
        past_days_are_told_as_they_stood();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private void a_centre_that_is_run_well() {
        centres = new ReadyCentres(house);
        site = centres.site;
        supports = new Supports(house, site);
        handovers = new Handovers(site);
        its = centres.association("2023-06-01", ON)
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
        String mandate =
                admin.get(CENTRES + "/" + its.centre + "/mandates").is(200).at("/items/0/id");
        site.officer
                .post(
                        "/api/v1/mandates/" + mandate + "/papers",
                        json("{'documents': [%s]}", paper("BANK_ACCOUNT", "2023-06-01")))
                .is(201);
    }

    private void a_sponsor_pays_for_its_ovens() {
        plan = supports.approved(
                its.centre,
                its.manager,
                "2026-01-10",
                "2026-01-01",
                year(1, "1200000.00", measure("EQUIPMENT", "30000.00", ""), training(supports.space())));
        supports.purse.given(site.partner("COMPANY"), purpose("SUPPORT", its.centre), "30000.00", "2026-01-12");
        allocation = supports.purse.allocated(purpose("SUPPORT", its.centre), "30000.00", "2026-01-13");
        supports.grant(plan, "2026-01-15", measure("EQUIPMENT", "20000.00", "")).is(200);
        String payment = supports.payGrant(plan, "G1", allocation, "20000.00", "2026-01-20", "2026-01-21")
                .is(200)
                .at("/grants/0/payments/0/paymentId");
        supports.approvePayment(supports.secondFinance, plan, payment, "2026-01-22")
                .is(200);
        site.officer
                .post(
                        Supports.PLANS + "/" + plan + "/grants/G1/delivery",
                        json(
                                "{'on': '2026-01-25', 'asset': {'value': %s, 'critical': true, 'condition': 'A',"
                                        + " 'source': 'SPONSOR'}}",
                                Site.money("20000.00")))
                .is(200);
        count("2026-05-10", "A", "A");
    }

    /** Both assets are found, in these conditions. */
    private void count(String on, String first, String second) {
        String line = "{'asset': '%s', 'found': true, 'condition': '%s', 'value': %s}";
        its.post(
                        "inventories",
                        "{'on': '%s', 'document': %s, 'lines': [%s, %s]}"
                                .formatted(
                                        on,
                                        paper("JOINT_INVENTORY", on),
                                        line.formatted("A1", first, Site.money("1000.00")),
                                        line.formatted("A2", second, Site.money("20000.00"))))
                .is(201);
    }

    private void it_is_handed_over_on_a_condition() {
        centres.books
                .state(its.centre, "2025-06-01", "1200000.00", "600000.00", "150000.00")
                .is(201);
        assertThat(its.readiness(ON).at("/verdict")).isEqualTo("CONDITIONAL");
        handovers.propose(site.officer, ON, "", its.centre).hasFaults("/conditions handover.condition");
        String condition = ", 'conditions': [{'rule': 'handover.reserve-fund', 'what': 'a made-up condition',"
                + " 'who': 'Treasurer Exemple', 'by': '2026-12-31'}]";
        handover = handovers
                .propose(site.officer, ON, condition, its.centre)
                .is(201)
                .at("/id");
        handovers.step(site.director, handover, "approve-programmes", ON, "").is(200);
        handovers.step(site.secondDirector, handover, "approve-finance", ON, "").is(200);
        Answer signed = handovers
                .step(site.officer, handover, "transfer", "2026-06-02", Handovers.deed("2026-06-02"))
                .is(200);
        assertThat(signed.at("/deed/values/0/foundation/amount")).isEqualTo("1000.00");
        assertThat(signed.at("/deed/values/0/sponsor/amount")).isEqualTo("20000.00");
        assertThat(signed.at("/deed/values/0/total/amount")).isEqualTo("21000.00");
    }

    private void the_condition_stands_in_its_books_until_it_is_met() {
        Answer conditions =
                admin.get(CENTRES + "/" + its.centre + "/conditions").is(200);
        assertThat(conditions.each("/items", "/rule")).containsExactly("handover.reserve-fund");
        assertThat(conditions.each("/items", "/what")).containsExactly("a made-up condition");
        assertThat(conditions.each("/items", "/by")).containsExactly("2026-12-31");
        String met = CENTRES + "/" + its.centre + "/conditions/" + conditions.at("/items/0/id") + "/meeting";
        assertThat(site.officer
                        .post(met, json("{'on': '2026-12-15', 'document': %s}", paper("EVIDENCE", "2026-12-15")))
                        .is(200)
                        .at("/met/on"))
                .isEqualTo("2026-12-15");
    }

    private void the_first_visits_find_all_in_order() {
        supports.grant(plan, "2026-06-03", measure("EQUIPMENT", "10000.00", ""))
                .isRefusedBy("support.eligible", "support.stops");
        supports.close(plan, "2026-07-01").is(200);
        centres.books.reported(its.centre, "2026-07-12");
        handovers.visit(handover, 3, "2026-09-02", "").is(200);
        centres.books.reported(its.centre, "2026-10-12");
        handovers.visit(handover, 6, "2026-12-02", "").is(200);
    }

    private void the_first_assessment_after_is_weaker() {
        centres.books.reported(its.centre, "2027-04-12");
        its.assessed("2027-06-01", "43443434");
        handovers.visit(handover, 12, "2027-06-02", "").is(200);
    }

    private void nobody_may_take_it_back_without_a_reason() {
        handovers
                .openStepBack(site.officer, its.centre, "MATURITY_LOST", "2027-06-10")
                .isRefusedBy("stepback.trigger");
        handovers
                .openStepBack(site.officer, its.centre, "DANGER", "2027-06-10")
                .isRefusedBy("stepback.trigger", "stepback.urgent");
    }

    private void the_second_assessment_gives_the_reason() {
        its.assessed("2027-12-01", "32332323");
        stepBack = handovers
                .openStepBack(site.officer, its.centre, "MATURITY_LOST", "2027-12-10")
                .is(201)
                .at("/id");
    }

    private void the_association_is_warned_and_has_time_to_cure() {
        step("notify", "2027-12-12", ", 'document': " + paper("NOTICE", "2027-12-12"))
                .is(200);
        step("cure", "2027-12-13", "").is(200);
        String remedy = ", 'text': 'a made-up plan', 'until': '2028-08-10'";
        step("plan", "2028-02-09", remedy).isRefusedBy("stepback.cure", "stepback.plan");
    }

    private void a_plan_of_six_months_fails_too() {
        step("plan", "2028-02-10", ", 'text': 'a made-up plan', 'until': '2028-08-10'")
                .is(200);
        step("close-remedied", "2028-06-01", Handovers.because()).isRefusedBy("stepback.plan");
    }

    private void the_foundation_takes_it_back() {
        String papers = board("2028-08-01") + ", 'inventory': " + paper("JOINT_INVENTORY", "2028-08-11");
        handovers
                .stepBack(site.director, stepBack, "revert", "2028-08-09", papers)
                .isRefusedBy("stepback.plan", "stepback.revert");
        handovers
                .stepBack(site.director, stepBack, "revert", "2028-08-11", "")
                .isRefusedBy("handover.board", "stepback.revert");
        handovers
                .stepBack(site.director, stepBack, "revert", "2028-08-11", papers)
                .is(200);
        assertThat(admin.get(STEP_BACKS + "/" + stepBack).at("/state")).isEqualTo("REVERTED");
    }

    private void another_association_is_entrusted_with_it() {
        assertThat(admin.get("/api/v1/unmanaged-centres?on=2028-08-12").each("/items", "/centreId"))
                .contains(its.centre);
        String other = site.partner("ASSOCIATION");
        Mandates mandates = new Mandates(site);
        String early = mandates.drafted(its.centre, "SOCIAL", other, "2028-08-11", "2031-08-10");
        mandates.sign(early, "2028-08-11").isRefusedBy("mandate.single");
        mandates.running(its.centre, "SOCIAL", other, "2028-08-12", "2031-08-11");
        assertThat(admin.get("/api/v1/unmanaged-centres?on=2028-08-12").each("/items", "/centreId"))
                .doesNotContain(its.centre);
        assertThat(its.readiness("2028-08-12").at("/verdict")).isEqualTo("NOT_ELIGIBLE");
    }

    private void past_days_are_told_as_they_stood() {
        assertThat(its.readiness(ON).at("/verdict")).isEqualTo("CONDITIONAL");
        assertThat(verdict("2026-05-31")).isEqualTo("ELIGIBLE");
        assertThat(verdict("2027-12-10")).isEqualTo("NOT_ELIGIBLE");
    }

    private String verdict(String on) {
        return admin.get("/api/v1/portfolio?on=" + on + "&managerId=" + its.manager)
                .is(200)
                .at("/items/0/verdict");
    }

    private void the_money_is_told_to_the_centime() {
        assertThat(supports.purse.figures("2026-01-21").at("/spent/amount")).isEqualTo("0.00");
        assertThat(supports.purse.figures("2026-01-22").at("/spent/amount")).isEqualTo("20000.00");
        assertThat(supports.purse.figures("2026-06-30").at("/allocated/amount")).isEqualTo("30000.00");
        Answer end = supports.purse.figures("2028-08-12");
        assertThat(end.at("/allocated/amount")).isEqualTo("20000.00");
        assertThat(end.at("/available/amount")).isEqualTo("10000.00");
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        assertThat(chronicle.isWhole()).isTrue();
        chronicle.isAsKept(getClass());
    }

    private Answer step(String word, String on, String more) {
        return handovers.stepBack(site.officer, stepBack, word, on, more);
    }
}
