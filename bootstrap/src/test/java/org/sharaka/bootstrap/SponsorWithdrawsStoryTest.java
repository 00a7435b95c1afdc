package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Purse.PAYMENTS;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Purse.instalment;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/**
 * Partnership model 1 broken off: a sponsor that promised 1 000 000.00 withdraws when 300 000.00 has come and 40 000.00
 * is spent. The project is cancelled and settled with the agreement: of what is left 160 000.00 goes back to the
 * sponsor and 100 000.00, with its written consent, to another project.
 */
class SponsorWithdrawsStoryTest extends InAHouse {

    private static final String REASON = ", 'reason': 'the sponsor withdraws'";

    private Site site;
    private Purse finance;
    private Purse director;

    private String sponsor;
    private String pledge;
    private String receipt;
    private String project;
    private String elsewhere;
    private String agreement;
    private String allocation;
    private String waiting;
    private Works works;

    @Test
    void a_sponsor_that_withdraws_gets_back_what_is_left_or_says_where_it_goes() {
        works_go_on_with_what_came();
        a_pledge_under_an_agreement_is_not_lowered_by_a_letter();
        nobody_leaves_without_a_settlement();
        the_termination_cancels_the_project_and_settles_its_money();
        the_rest_goes_where_the_settlement_says();
        what_was_promised_and_never_came_is_due_no_more();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private void works_go_on_with_what_came() {
        site = new Site(house);
        finance = new Purse(site.finance);
        director = new Purse(site.director);
        sponsor = site.partner("COMPANY");
        works = Works.sponsored(site, sponsor);
        project = works.project();
        elsewhere = site.draft("OWN");
        agreement = admin.get(PROJECTS + "/" + project + "/agreement").at("/id");
        pledge = admin.get(PLEDGES + "?donorId=" + sponsor).at("/items/0/id");
        receipt = admin.get(PLEDGES + "/" + pledge + "/receipts").at("/items/0/id");
        allocation = finance.allocated(Purse.project(project), "200000.00", "2026-02-20");
        director.approving(finance.prepared(allocation, "40000.00", "2026-03-01"), "2026-03-02")
                .is(200);
        waiting = finance.prepared(allocation, "5000.00", "2026-03-20");
    }

    private void a_pledge_under_an_agreement_is_not_lowered_by_a_letter() {
        lowered("300000.00", "2026-03-25").isRefusedBy("pledge.amendment", "agreement.committed");
    }

    private void nobody_leaves_without_a_settlement() {
        Answer refused = terminate("").isRefusedBy("works.settlement");
        assertThat(refused.each("/ruling/checks/0/missing", ""))
                .contains("WORKS_DONE", "MONEY_SPENT", "MONEY_RETURNED", "SITE_SECURED");
        terminate(settlement("159999.99", "CONSENT")).isRefusedBy("works.settlement");
        terminate(settlement("160000.00", "NOTICE")).isRefusedBy("works.settlement");
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
    }

    private void the_termination_cancels_the_project_and_settles_its_money() {
        assertThat(terminate(settlement("160000.00", "CONSENT")).is(200).at("/state"))
                .isEqualTo("TERMINATED");
        assertThat(works.stage()).isEqualTo("CANCELLED");
        finance.preparing(allocation, "1.00", "2026-04-02", "").isRefusedBy("payment.available");
        director.approving(waiting, "2026-04-02").isRefusedBy("payment.available");
        works.step("cancel", "2026-04-10", REASON).isProblem(409, "step.unavailable");
        assertThat(admin.get(ALLOCATIONS + "/" + allocation).at("/unspent/amount"))
                .isEqualTo("0.00");
        site.finance
                .post(PAYMENTS + "/" + waiting + "/steps/withdraw", json("{'on': '2026-04-10'%s}", REASON))
                .is(200);
    }

    private void the_rest_goes_where_the_settlement_says() {
        String part = ", 'amount': " + money("160000.00");
        finance.allocating(Purse.project(elsewhere), "100000.01", "2026-04-11").isRefusedBy("allocation.available");
        finance.allocated(Purse.project(elsewhere), "100000.00", "2026-04-11");
        finance.reversing(receipt, "2026-04-12", ", 'amount': " + money("160000.01"))
                .isRefusedBy("receipt.reversal");
        finance.reversing(receipt, "2026-04-12", part).is(200);
    }

    private void what_was_promised_and_never_came_is_due_no_more() {
        assertThat(finance.figures("2026-07-02").at("/overdue/amount")).isEqualTo("0.00");
        lowered("39999.99", "2026-04-13").isRefusedBy("pledge.amendment");
        lowered("40000.00", "2026-04-13").is(200);
    }

    private void the_money_is_told_to_the_centime() {
        assertThat(told("2026-03-31")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all       1000000.00  300000.00  200000.00   40000.00  100000.00       0.00       0.00
                    sponsor   1000000.00  300000.00  200000.00   40000.00  100000.00       0.00       0.00
                    centre    1000000.00  300000.00  200000.00   40000.00  100000.00       0.00       0.00
                    elsewhere          -
                    """);
        assertThat(told("2026-04-10")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all        300000.00  300000.00   40000.00   40000.00  100000.00       0.00       0.00
                    sponsor    300000.00  300000.00   40000.00   40000.00  100000.00       0.00       0.00
                    centre     200000.00  200000.00   40000.00   40000.00       0.00       0.00       0.00
                    elsewhere  100000.00  100000.00       0.00       0.00  100000.00       0.00       0.00
                    """);
        assertThat(told("2026-07-02")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all        140000.00  140000.00  140000.00   40000.00       0.00       0.00       0.00
                    sponsor    140000.00  140000.00  140000.00   40000.00       0.00       0.00       0.00
                    centre      40000.00   40000.00   40000.00   40000.00       0.00       0.00       0.00
                    elsewhere  100000.00  100000.00  100000.00       0.00       0.00       0.00       0.00
                    """);
    }

    private String told(String day) {
        return Figures.on(site.finance, day).table("sponsor", sponsor, "centre", project, "elsewhere", elsewhere);
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        chronicle.isAsKept(getClass());
        assertThat(chronicle.isWhole()).isTrue();
    }

    private Answer terminate(String settlement) {
        return site.agreementStep(
                site.officer,
                agreement,
                "terminate",
                "{'on': '2026-04-01', 'document': " + paper("NOTICE", "2026-03-31") + REASON + settlement + "}");
    }

    private String settlement(String returned, String consent) {
        return ", 'settlement': {'works': " + paper("JOINT_MINUTES", "2026-03-31") + ", 'spent': " + money("40000.00")
                + ", 'returned': " + money(returned) + ", 'securedBy': 'Made-up Guards', 'moved': [{'to': "
                + Purse.project(elsewhere) + ", 'amount': " + money("100000.00") + ", 'consent': "
                + paper(consent, "2026-03-31") + "}]}";
    }

    /** The donor writes how much it will have been in the end. */
    private Answer lowered(String amount, String on) {
        return site.finance.post(
                PLEDGES + "/" + pledge + "/steps/amend",
                json(
                        "{'on': '%s', 'document': %s, 'amount': %s, 'schedule': [%s]}",
                        on, paper("NOTICE", on), money(amount), instalment("2026-06-01", amount)));
    }
}
