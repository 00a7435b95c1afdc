package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Supports.measure;
import static org.sharaka.bootstrap.Supports.training;
import static org.sharaka.bootstrap.Supports.year;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/**
 * Three years of operating aid for the association that runs a centre: a report that comes late, aid that is justified
 * late or not at all, a year that costs less than was advanced, and its debt, which the next year carries. What was
 * paid ends to the centime where the simulation ends.
 */
class ThreeYearsOfAidStoryTest extends InAHouse {

    private static final String[] PAPERS = {"FILING_RECEIPT", "STATUTES", "BUREAU_LIST", "BANK_ACCOUNT"};

    private Site site;
    private Supports supports;
    private ReadyCentres centres;
    private ReadyCentres.Ready ready;
    private String plan;
    private String allocation;

    @Test
    void three_years_of_aid_with_late_reports_and_debts() {
        an_association_runs_a_centre_and_a_plan_waits_for_a_director();
        the_first_year_is_held_by_a_late_report();
        what_is_not_justified_in_time_is_withheld_and_blocks_until_it_is_settled();
        the_first_year_cost_less_and_leaves_a_debt();
        the_second_year_carries_the_debt_and_what_was_refused();
        the_third_year_is_paid_in_centimes();
        the_years_end_where_the_simulation_ends();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private void an_association_runs_a_centre_and_a_plan_waits_for_a_director() {
        centres = new ReadyCentres(house);
        site = centres.site;
        supports = new Supports(house, site);
        String space = supports.space();
        ready = centres.registered("SOCIAL", "ASSOCIATION", "2021-01-01");
        ready.mandate("SOCIAL", "2021-01-01", "2023-12-31", Mandates.papers(PAPERS));
        ready.mandate("SOCIAL", "2024-01-01", "2026-12-31", Mandates.papers(PAPERS));
        ready.assessed("2021-12-15", "33233333");
        reported("2022-01-05");
        plan = supports.draft(
                        ready.centre,
                        ready.manager,
                        "2022-01-05",
                        "2022-01-01",
                        year(1, "800000.00", measure("OPERATING_AID", "560000.00", ""), training(space)),
                        year(2, "900000.00", measure("OPERATING_AID", "450000.00", ""), training(space)),
                        year(3, "333333.35", measure("OPERATING_AID", "83333.34", ""), training(space)))
                .is(201)
                .at("/id");
        supports.approve(site.officer, plan, "2022-01-05").is(403);
        supports.approve(site.director, plan, "2022-01-05").is(200);
        allocation = supports.allocated(ready.centre, "1093333.34", "2022-01-06");
    }

    private void the_first_year_is_held_by_a_late_report() {
        supports.pay(plan, 1, allocation, "", "2022-01-07").isRefusedBy("instalment.first", "instalment.written");
        supports.agree(plan, 1, "2022-01-07", "SUPPORT_AGREEMENT").is(200);
        Answer prepared = supports.pay(plan, 1, allocation, "", "2022-01-20").is(200);
        String payment = prepared.at("/aid/0/instalments/0/payment/paymentId");
        assertThat(agenda(supports.secondFinance)).contains(payment);
        assertThat(agenda(site.finance)).doesNotContain(payment);
        assertThat(agenda(site.director)).contains(payment);
        supports.approvePayment(supports.secondFinance, plan, payment, "2022-01-20")
                .is(200);
        assertThat(paid(1)).containsExactly("224000.00");

        supports.justify(plan, 1, 1, "200000.00", "2022-04-20").is(200);
        supports.pay(plan, 1, allocation, "", "2022-06-01").isRefusedBy("instalment.second", "support.late-report");
        String report = centres.books
                .submit(ready.centre, "2022-Q1", "2022-06-02")
                .is(201)
                .at("/id");
        supports.pay(plan, 1, allocation, "", "2022-06-02").isRefusedBy("instalment.second");
        centres.books
                .accept(centres.books.colleague, ready.centre, report, "2022-06-03")
                .is(200);
    }

    private void what_is_not_justified_in_time_is_withheld_and_blocks_until_it_is_settled() {
        assertThat(unjustified("2022-04-30")).isEqualTo("0.00");
        assertThat(unjustified("2022-05-01")).isEqualTo("24000.00");
        supports.pay(plan, 1, allocation, "224000.00", "2022-06-06").isRefusedBy("support.unjustified");
        supports.paid(plan, 1, 2, allocation, "2022-06-06");
        assertThat(paid(1)).containsExactly("224000.00", "200000.00");
        assertThat(unjustified("2022-06-06")).isEqualTo("0.00");

        supports.justify(plan, 1, 1, "24000.00", "2022-09-01").is(200);
        reported("2022-12-31");
        assertThat(unjustified("2022-10-30")).isEqualTo("0.00");
        assertThat(unjustified("2022-10-31")).isEqualTo("200000.00");
        supports.justify(plan, 1, 2, "200000.00", "2022-12-01").is(200);
        assertThat(unjustified("2022-12-01")).isEqualTo("0.00");
    }

    private void the_first_year_cost_less_and_leaves_a_debt() {
        reported("2023-01-12");
        supports.pay(plan, 1, allocation, "", "2023-01-31")
                .isRefusedBy("instalment.third", "instalment.written", "support.settlement");
        supports.account(plan, 1, "600000.00", "2023-02-01", "CERTIFIED_ACCOUNTS")
                .is(200);
        supports.paid(plan, 1, 3, allocation, "2023-02-10");
        assertThat(paid(1)).containsExactly("224000.00", "200000.00", "0.00");
        assertThat(unjustified("2023-02-10")).isEqualTo("4000.00");
    }

    private void the_second_year_carries_the_debt_and_what_was_refused() {
        supports.agree(plan, 2, "2023-02-10", "SUPPORT_AGREEMENT").is(200);
        supports.paid(plan, 2, 1, allocation, "2023-02-15");
        assertThat(paid(2)).containsExactly("176000.00");
        assertThat(unjustified("2023-02-15")).isEqualTo("0.00");

        supports.justify(plan, 2, 1, "140579.45", "2023-04-20").is(200);
        supports.refuse(plan, 2, 1, "35420.55", "2023-04-21").is(200);
        assertThat(unjustified("2023-04-21")).isEqualTo("35420.55");
        reported("2023-04-12");
        supports.paid(plan, 2, 2, allocation, "2023-05-02");
        supports.justify(plan, 2, 2, "144579.45", "2023-10-01").is(200);
        reported("2023-12-31");
        reported("2024-01-12");
        supports.account(plan, 2, "1000000.00", "2024-02-01", "CERTIFIED_ACCOUNTS")
                .is(200);
        supports.pay(plan, 2, allocation, "90000.01", "2024-02-10")
                .isRefusedBy("support.unjustified", "support.settlement");
        supports.paid(plan, 2, 3, allocation, "2024-02-10");
        assertThat(paid(2)).containsExactly("176000.00", "144579.45", "90000.00");
    }

    private void the_third_year_is_paid_in_centimes() {
        supports.agree(plan, 3, "2024-02-10", "SUPPORT_AGREEMENT").is(200);
        supports.paid(plan, 3, 1, allocation, "2024-02-15");
        supports.justify(plan, 3, 1, "33333.34", "2024-04-14").is(200);
        reported("2024-04-12");
        supports.paid(plan, 3, 2, allocation, "2024-04-20");
        supports.justify(plan, 3, 2, "33333.34", "2024-09-30").is(200);
        reported("2025-01-12");
        supports.account(plan, 3, "333333.35", "2025-02-01", "CERTIFIED_ACCOUNTS")
                .is(200);
        supports.paid(plan, 3, 3, allocation, "2025-02-02");
        assertThat(paid(3)).containsExactly("33333.34", "33333.34", "16666.66");
        assertThat(supports.read(plan).at("/open/amount")).isEqualTo("0.00");
        supports.close(plan, "2025-03-01").is(200);
    }

    /** The first year paid 424 000.00, of which the second set 4 000.00 off. */
    private void the_years_end_where_the_simulation_ends() {
        assertThat(simulated(1, "800000.00", "600000.00", "0.00")).isEqualTo("420000.00");
        assertThat(simulated(2, "900000.00", "1000000.00", "35420.55")).isEqualTo("414579.45");
        assertThat(simulated(3, "333333.35", "333333.35", "0.00")).isEqualTo("83333.34");
        assertThat(supports.purse.figures("2025-02-02").at("/spent/amount")).isEqualTo("917912.79");
    }

    private String simulated(int year, String budget, String costs, String unjustified) {
        Answer aid = admin.post(
                        "/api/v1/simulations/operating-aid",
                        json(
                                "{'year': %d, 'approvedBudget': '%s', 'actualCosts': '%s', 'unjustified': '%s'}",
                                year, budget, costs, unjustified))
                .is(200);
        return aid.json()
                .get("payable")
                .valueStream()
                .map(part -> new BigDecimal(part.stringValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private void the_money_is_told_to_the_centime() {
        assertThat(Figures.on(site.finance, "2022-06-06").table()).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all       1093333.34 1093333.34 1093333.34  424000.00       0.00       0.00       0.00
                """);
        assertThat(Figures.on(site.finance, "2023-05-02").table()).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all       1093333.34 1093333.34 1093333.34  744579.45       0.00       0.00       0.00
                """);
        assertThat(Figures.on(site.finance, "2025-03-01").table()).isEqualTo("""
                             pledged   received  allocated      spent  available    overdue     inKind
                all       1093333.34 1093333.34  917912.79  917912.79  175420.55       0.00       0.00
                """);
    }

    private void the_journal_tells_it_all() {
        assertThat(agenda(site.finance)).doesNotContain(plan);
        Chronicle chronicle = new Chronicle(admin);
        chronicle.isAsKept(getClass());
        assertThat(chronicle.checks("plan.paying"))
                .contains("support.settlement PASS", "support.unjustified PASS", "instalment.third PASS");
        assertThat(chronicle.isWhole()).isTrue();
    }

    private void reported(String by) {
        centres.books.reported(ready.centre, by);
    }

    private List<String> agenda(Client who) {
        return who.get("/api/v1/agenda").is(200).each("/items", "/subject/id");
    }

    private List<String> paid(int year) {
        JsonNode aid = supports.read(plan).json().get("aid").get(year - 1);
        return aid.get("instalments")
                .valueStream()
                .map(one -> one.at("/amount/amount").stringValue())
                .toList();
    }

    private String unjustified(String on) {
        return ready.readiness(on)
                .json()
                .get("checks")
                .valueStream()
                .filter(check -> check.get("rule").stringValue().equals("handover.unjustified"))
                .map(check -> check.get("actual").stringValue())
                .findFirst()
                .orElseThrow();
    }
}
