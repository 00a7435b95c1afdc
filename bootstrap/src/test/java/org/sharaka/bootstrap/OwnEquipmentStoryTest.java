package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/**
 * An own project from first talk to final acceptance: the foundation equips a centre for 80 000.00, with money of the
 * pool and some that a donor had promised to another purpose. Nobody else is a party, nothing is built, and still every
 * step passes a gate.
 */
class OwnEquipmentStoryTest extends InAHouse {

    private Site site;
    private Purse finance;
    private Purse director;

    private String giver;
    private String foundation;
    private String project;
    private String elsewhere;
    private String earmarked;
    private String fromPool;
    private String fromDonor;
    private Works works;

    @Test
    void an_own_project_of_equipment_from_first_talk_to_final_acceptance() {
        money_comes_to_the_pool_and_to_another_project();
        the_project_is_reviewed_and_decided();
        works_wait_until_the_whole_budget_is_allocated();
        money_of_another_purpose_waits_for_its_donor();
        the_equipment_is_ordered_without_permits();
        it_is_paid_by_two_people_and_never_twice();
        it_is_delivered_and_a_slip_is_corrected_by_someone_else();
        it_is_finally_accepted_a_year_later();
        what_was_not_used_returns_to_where_it_came_from();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private void money_comes_to_the_pool_and_to_another_project() {
        site = new Site(house);
        finance = new Purse(site.finance);
        director = new Purse(site.director);
        elsewhere = site.draft("OWN", "EQUIPMENT", "'need': 'another made-up need'");
        giver = site.partner("COMPANY");
        foundation = site.partner("FOUNDATION");
        finance.given(giver, POOL, "60000.00", "2026-01-02");
        earmarked = finance.pledging(
                        foundation,
                        Purse.project(elsewhere),
                        "30000.00",
                        "2026-01-03",
                        Purse.instalment("2026-01-10", "30000.00"))
                .is(201)
                .at("/id");
        finance.received(earmarked, "30000.00", "2026-01-10");
    }

    private void the_project_is_reviewed_and_decided() {
        project = site.draft("OWN", "EQUIPMENT", "'budget': " + money("80000.00") + ", " + site.points());
        step("submit", "2026-01-10", "").is(200);
        site.agreement(project, site.partner("MINISTRY"), "2026-01-10", Site.bothSides("2026-01-10"), "")
                .isProblem(409, "step.unavailable");
        step("agree", "2026-01-10", "").isProblem(409, "step.unavailable");
        site.review(project, "FAVOURABLE", "2026-01-15").is(201);
        step("appraise", "2026-01-15", "").is(200);
        step("agree", "2027-01-16", "").isRefusedBy("agreement.effectiveness");
        Answer decided = step("agree", "2026-02-01", "").is(200);
        assertThat(decided.at("/stage")).isEqualTo("AGREED");
    }

    private void works_wait_until_the_whole_budget_is_allocated() {
        fromPool = finance.allocated(Purse.project(project), "59999.99", "2026-02-02");
        Answer refused = step("start", "2026-02-15", "").isRefusedBy("works.funded", "works.permits");
        assertThat(refused.each("/ruling/checks", "/actual")).contains("75.0 %");
    }

    private void money_of_another_purpose_waits_for_its_donor() {
        String named = ", 'pledgeId': '" + earmarked + "'";
        finance.allocating(Purse.project(project), "20000.01", "2026-02-02").isRefusedBy("allocation.available");
        finance.allocating(Purse.project(project), "20000.01", "2026-02-02", named)
                .isRefusedBy("pledge.purpose", "allocation.available");
        site.finance
                .post(
                        PLEDGES + "/" + earmarked + "/steps/consent",
                        json(
                                "{'to': %s, 'document': %s, 'on': '2026-02-05'}",
                                Purse.project(project), paper("CONSENT", "2026-02-05")))
                .is(200);
        finance.allocating(Purse.project(project), "20000.01", "2026-02-04", named)
                .isRefusedBy("pledge.purpose", "allocation.available");
        fromDonor = finance.allocating(Purse.project(project), "20000.01", "2026-02-05", named)
                .is(201)
                .at("/id");
    }

    private void the_equipment_is_ordered_without_permits() {
        step("start", "2026-02-15", ", 'documents': [" + paper("CONTRACT", "2026-02-10") + "]")
                .isRefusedBy("works.permits");
        String papers = String.join(
                ", ",
                paper("CONTRACT", "2026-02-10"),
                paper("WORKS_INSURANCE", "2026-02-10"),
                paper("SUPERVISION", "2026-02-10"));
        step("start", "2026-02-15", ", 'documents': [" + papers + "]").is(200);
        works = Works.of(site, project);
    }

    private void it_is_paid_by_two_people_and_never_twice() {
        finance.preparing(fromPool, "60000.00", "2026-03-01", "").isRefusedBy("payment.available");
        String payment = finance.prepared(fromPool, "59999.99", "2026-03-01");
        finance.approving(payment, "2026-03-02").isRefusedBy("payment.four-eyes");
        director.approving(payment, "2026-03-02").is(200);
        director.approving(payment, "2026-03-02").isProblem(409, "step.unavailable");
        finance.preparing(fromPool, "0.01", "2026-03-03", "").isRefusedBy("payment.available");
        director.approving(finance.prepared(fromDonor, "15000.00", "2026-03-04"), "2026-03-05")
                .is(200);
    }

    private void it_is_delivered_and_a_slip_is_corrected_by_someone_else() {
        works.notified("2026-05-01").visited("2026-05-05");
        String noPlans = Works.papersBut(
                "2026-05-10",
                "AS_BUILT_PLANS",
                "CONFORMITY_CERTIFICATE",
                "FIRE_OPINION",
                "ASSIGNMENT",
                "TEN_YEAR_INSURANCE");
        works.acceptWith("2026-05-10", noPlans, "").is(200);
        assertThat(works.delivery().at("/lots/0/completions/0/acceptance/ruling/verdict"))
                .isEqualTo("ELIGIBLE");

        String slip =
                "{'on': '2026-05-20', 'fact': 'VISIT_DATE', 'visit': 1, 'date': '2026-05-06', 'reason': 'a slip'}";
        works.post(site.officer, "acceptances/L1/corrections", slip).isRefusedBy("fact.correction");
        works.post(admin, "acceptances/L1/corrections", slip).is(201);
    }

    private void it_is_finally_accepted_a_year_later() {
        works.finish("2027-05-09").isRefusedBy("guarantee.elapsed");
        works.finish("2027-05-10").is(200);
        assertThat(works.stage()).isEqualTo("FINALLY_ACCEPTED");
    }

    private void what_was_not_used_returns_to_where_it_came_from() {
        finance.releasing(fromDonor, "2027-05-11", ", 'amount': " + money("5000.02"))
                .isRefusedBy("allocation.release");
        finance.releasing(fromDonor, "2027-05-11", "").is(200);
    }

    private void the_money_is_told_to_the_centime() {
        assertThat(told("2026-02-01")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all         90000.00   90000.00       0.00       0.00   90000.00       0.00       0.00
                    giver       60000.00   60000.00       0.00       0.00   60000.00       0.00       0.00
                    donor       30000.00   30000.00       0.00       0.00   30000.00       0.00       0.00
                    elsewhere   30000.00   30000.00       0.00       0.00   30000.00       0.00       0.00
                    equipment          -
                    """);
        assertThat(told("2026-03-05")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all         90000.00   90000.00   80000.00   74999.99   10000.00       0.00       0.00
                    giver       60000.00   60000.00   59999.99   59999.99       0.01       0.00       0.00
                    donor       30000.00   30000.00   20000.01   15000.00    9999.99       0.00       0.00
                    elsewhere   30000.00    9999.99       0.00       0.00    9999.99       0.00       0.00
                    equipment       0.00   80000.00   80000.00   74999.99       0.00       0.00       0.00
                    """);
        assertThat(told("2027-05-11")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all         90000.00   90000.00   74999.99   74999.99   15000.01       0.00       0.00
                    giver       60000.00   60000.00   59999.99   59999.99       0.01       0.00       0.00
                    donor       30000.00   30000.00   15000.00   15000.00   15000.00       0.00       0.00
                    elsewhere   30000.00   15000.00       0.00       0.00   15000.00       0.00       0.00
                    equipment       0.00   74999.99   74999.99   74999.99       0.00       0.00       0.00
                    """);
    }

    private String told(String day) {
        return Figures.on(site.finance, day)
                .table("giver", giver, "donor", foundation, "elsewhere", elsewhere, "equipment", project);
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        chronicle.isAsKept(getClass());
        assertThat(chronicle.checks("project.agreed"))
                .as("the planned manager and the contractor are named in the file")
                .containsExactly("actor.interest PASS", "partner.blocked PASS", "agreement.effectiveness PASS");
        assertThat(admin.get(PROJECTS + "/" + project).each("/steps", "/step")).doesNotContain("programme");
        assertThat(chronicle.isWhole()).isTrue();
    }

    private Answer step(String step, String on, String more) {
        return site.step(site.officer, project, step, "{'on': '" + on + "'" + more + "}");
    }
}
