package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * A sponsored building of three lots that is never finished: one lot is cut by an amendment, then the works are
 * cancelled. Of 300 000.00 that came, 90 000.00 is paid, 10 000.00 was retained and 20 000.00 is owed; 50 000.00 goes
 * back with the lot, 100 000.00 moves to another project, and the rest goes back at last.
 */
class CutAndCancelledTest extends InAHouse {

    private static final String REASON = ", 'reason': 'the ground gives way'";

    private Site site;
    private Purse finance;
    private Works works;
    private String sponsor;
    private String project;
    private String elsewhere;
    private String receipt;
    private String allocation;
    private String under;

    @Test
    void a_project_is_cut_then_cancelled_and_its_money_goes_where_the_settlements_say() {
        works_run_and_a_contractor_is_paid();
        a_lot_is_cut_and_its_money_waits_for_the_sponsor();
        the_rest_is_cancelled_with_what_becomes_of_the_money();
        what_is_owed_is_paid_and_what_returns_goes_back();
        each_role_sees_what_waits_for_it();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private void works_run_and_a_contractor_is_paid() {
        site = new Site(house);
        finance = new Purse(site.finance);
        sponsor = site.partner("COMPANY");
        works = Works.sponsored(site, sponsor).lots("Hall", "Wing", "Yard");
        project = works.project();
        elsewhere = site.draft("OWN");
        String pledge = admin.get(PLEDGES + "?donorId=" + sponsor).at("/items/0/id");
        receipt = admin.get(PLEDGES + "/" + pledge + "/receipts").at("/items/0/id");
        String bond = "{'purpose': 'PERFORMANCE', 'amount': %s, 'document': %s}"
                .formatted(money("18000.00"), paper("BOND", "2026-02-16"));
        String contract = works.post(
                        site.officer,
                        "contracts",
                        "{'contractor': {'name': 'Made-up Builders'}, 'amount': %s, 'document': %s, 'bonds': [%s]}"
                                .formatted(money("600000.00"), paper("CONTRACT", "2026-02-16"), bond))
                .is(201)
                .at("/id");
        under = ", 'contractId': '" + contract + "'";
        allocation = finance.allocated(Purse.project(project), "200000.00", "2026-02-20");
        pay("100000.00", "2026-03-01", under);
    }

    private void a_lot_is_cut_and_its_money_waits_for_the_sponsor() {
        cut("['L1', 'L2', 'L3']", "50000.00").isRefusedBy("works.settlement");
        cut("['L3']", "50000.00").is(200);
        assertThat(works.delivery().each("/lots", "/name")).containsExactly("Hall", "Wing");
        assertThat(works.delivery().each("/cut", "/name")).containsExactly("Yard");
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
        assertThat(waiting(site.finance, "RETURN")).containsExactly("50000.00");
    }

    private void the_rest_is_cancelled_with_what_becomes_of_the_money() {
        Answer refused = works.step("cancel", "2026-04-10", REASON).isRefusedBy("works.settlement");
        assertThat(refused.each("/ruling/checks/0/missing", ""))
                .contains("WORKS_DONE", "MONEY_SPENT", "MONEY_RETURNED", "SITE_SECURED");
        works.step("cancel", "2026-04-10", cancelled("30000.01")).isRefusedBy("works.settlement");
        works.step("cancel", "2026-04-10", cancelled("30000.00")).is(200);
        assertThat(works.stage()).isEqualTo("CANCELLED");
        assertThat(waiting(site.finance, "RETURN")).containsExactly("80000.00");
        finance.allocated(Purse.project(elsewhere), "100000.00", "2026-04-11");
        finance.allocating(Purse.project(elsewhere), "0.01", "2026-04-11").isRefusedBy("allocation.available");
    }

    private void what_is_owed_is_paid_and_what_returns_goes_back() {
        pay("20000.00", "2026-04-20", ", 'withoutContract': 'owed by the joint minutes'");
        pay("10000.00", "2026-04-20", under + ", 'kind': 'RETENTION_RELEASE'");
        finance.preparing(allocation, "0.01", "2026-04-21", ", 'withoutContract': 'more'")
                .isRefusedBy("payment.available");
        assertThat(admin.get(ALLOCATIONS + "/" + allocation).at("/unspent/amount"))
                .isEqualTo("0.00");
        finance.reversing(receipt, "2026-05-02", ", 'amount': " + money("60000.00"))
                .is(200);
    }

    private void each_role_sees_what_waits_for_it() {
        for (Client who : List.of(site.finance, site.officer, site.director)) {
            assertThat(waiting(who, "RETURN")).containsExactly("20000.00");
        }
        assertThat(waiting(site.director, "INSTALMENT")).isEmpty();
        finance.reversing(receipt, "2026-05-20", "").is(200);
        assertThat(waiting(site.finance, "RETURN")).isEmpty();
        Answer settled = admin.get(works.at("settlement")).is(200);
        assertThat(settled.at("/toReturn/amount")).isEqualTo("0.00");
        assertThat(settled.each("/settlements", "/on")).containsExactly("2026-04-01", "2026-04-10");
        assertThat(settled.at("/settlements/1/kept/amount")).isEqualTo("30000.00");
    }

    private void the_money_is_told_to_the_centime() {
        assertThat(told("2026-04-01")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all       1000000.00  300000.00  200000.00   90000.00   50000.00       0.00       0.00
                    centre    1000000.00  300000.00  200000.00   90000.00   50000.00       0.00       0.00
                    elsewhere          -
                    """);
        assertThat(told("2026-04-10")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all        300000.00  300000.00  120000.00   90000.00  100000.00       0.00       0.00
                    centre     200000.00  200000.00  120000.00   90000.00       0.00       0.00       0.00
                    elsewhere  100000.00  100000.00       0.00       0.00  100000.00       0.00       0.00
                    """);
        assertThat(told("2026-12-31")).isEqualTo("""
                                 pledged   received  allocated      spent  available    overdue     inKind
                    all        300000.00  220000.00  220000.00  120000.00       0.00       0.00       0.00
                    centre     200000.00  120000.00  120000.00  120000.00       0.00       0.00       0.00
                    elsewhere  100000.00  100000.00  100000.00       0.00       0.00       0.00       0.00
                    """);
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        chronicle.isAsKept(getClass());
        assertThat(chronicle.isWhole()).isTrue();
    }

    private String told(String day) {
        return Figures.on(site.finance, day).table("centre", project, "elsewhere", elsewhere);
    }

    private void pay(String amount, String on, String more) {
        String payment = finance.preparing(allocation, amount, on, more).is(201).at("/id");
        new Purse(site.director).approving(payment, on).is(200);
    }

    private Answer cut(String lots, String returned) {
        String agreement = admin.get(PROJECTS + "/" + project + "/agreement").at("/id");
        return site.agreementStep(
                site.officer,
                agreement,
                "amend",
                "{'on': '2026-04-01', 'document': " + paper("AMENDMENT", "2026-04-01") + ", 'signatories': ["
                        + Site.bothSides("2026-04-01") + "], 'what': 'the yard is left out', 'cut': {'projectId': '"
                        + project + "', 'lots': " + lots + ", 'settlement': {'works': "
                        + paper("JOINT_MINUTES", "2026-03-31") + ", 'spent': " + money("90000.00") + ", 'returned': "
                        + money(returned) + "}}}");
    }

    private String cancelled(String returned) {
        return REASON + ", 'settlement': {'works': " + paper("JOINT_MINUTES", "2026-04-09") + ", 'spent': "
                + money("90000.00") + ", 'owed': " + money("20000.00") + ", 'returned': " + money(returned)
                + ", 'securedBy': 'Made-up Guards', 'moved': [{'to': " + Purse.project(elsewhere) + ", 'amount': "
                + money("100000.00") + ", 'consent': " + paper("CONSENT", "2026-04-09") + "}]}";
    }

    private static List<String> waiting(Client who, String kind) {
        Answer agenda = who.get("/api/v1/agenda?from=2026-01-01&to=2026-12-31").is(200);
        List<String> kinds = agenda.each("/items", "/kind");
        return IntStream.range(0, kinds.size())
                .filter(place -> kinds.get(place).equals(kind))
                .mapToObj(place -> agenda.at("/items/" + place + "/about"))
                .toList();
    }
}
