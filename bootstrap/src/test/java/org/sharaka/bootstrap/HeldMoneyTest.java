package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Purse.RECEIPTS;
import static org.sharaka.bootstrap.Purse.project;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/** Money of a blocked donor, and the order of the days of money, over HTTP. */
class HeldMoneyTest extends InAHouse {

    private Site site;
    private Purse purse;
    private String donor;
    private String project;

    @BeforeEach
    void open() {
        site = new Site(house);
        purse = new Purse(site.finance);
        donor = site.partner("COMPANY");
        project = site.draft("OWN");
    }

    private static List<String> shares(JsonNode figures) {
        return Stream.of("received", "allocated", "available", "held")
                .map(name -> figures.get(name).get("amount").asString())
                .toList();
    }

    private Answer blocking(Client who, String step, String on, String more) {
        return who.post(
                "/api/v1/partners/" + donor + "/steps/" + step,
                json("{'on': '%s', 'reason': 'due diligence'%s}", on, more));
    }

    @Test
    void funding_balance_shows_the_free_money_of_a_blocked_donor_as_held_on_the_days_of_the_block() {
        String receipt = purse.given(donor, POOL, "500.00", "2026-01-01");
        purse.given(site.partner("COMPANY"), POOL, "30.00", "2026-01-01");
        purse.allocating(project(project), "50.00", "2026-01-02", "").is(201);
        blocking(site.director, "block", "2026-02-01", "").is(200);

        assertThat(shares(purse.figures("2026-01-31").json())).containsExactly("530.00", "50.00", "480.00", "0.00");
        assertThat(shares(purse.figures("2026-02-01").json())).containsExactly("530.00", "50.00", "30.00", "450.00");
        JsonNode ofDonor = purse.figures("2026-02-01", "donor")
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("id").asString("").equals(donor))
                .findFirst()
                .orElseThrow();
        assertThat(shares(ofDonor)).containsExactly("500.00", "50.00", "0.00", "450.00");
        Stream.of("2026-01-31", "2026-02-01", "2026-11-30").forEach(on -> Figures.on(site.finance, on));
        Answer read = admin.get(RECEIPTS + "/" + receipt).is(200);
        assertThat(read.at("/available/amount")).isEqualTo("0.00");
        assertThat(read.at("/held/amount")).isEqualTo("450.00");
        purse.allocating(project(project), "30.01", "2026-02-02", "").isRefusedBy("allocation.available");
        purse.allocating(project(project), "30.00", "2026-02-02", "").is(201);

        blocking(site.secondDirector, "unblock", "2026-03-01", "").is(200);
        assertThat(shares(purse.figures("2026-02-28").json())).containsExactly("530.00", "80.00", "0.00", "450.00");
        assertThat(shares(purse.figures("2026-03-01").json())).containsExactly("530.00", "80.00", "450.00", "0.00");
    }

    @Test
    void partner_blocked_stops_a_reversal_with_the_flag_FREEZE_alone() {
        String receipt = purse.given(donor, POOL, "500.00", "2026-01-01");
        Answer blocked = blocking(site.director, "block", "2026-02-01", "").is(200);
        assertThat(blocked.at("/blocks/0/flag")).isEqualTo("BLOCK");
        purse.reversing(receipt, "2026-02-02", ", 'amount': " + money("100.00")).is(200);
        blocking(site.secondDirector, "unblock", "2026-02-03", "").is(200);

        assertThat(blocking(site.director, "block", "2026-03-01", ", 'flag': 'FREEZE'")
                        .is(200)
                        .at("/blocks/1/flag"))
                .isEqualTo("FREEZE");
        purse.reversing(receipt, "2026-03-01", ", 'amount': " + money("1.00")).isRefusedBy("partner.blocked");
        assertThat(admin.get(RECEIPTS + "/" + receipt + "/gates/reverse?on=2026-03-01")
                        .is(200)
                        .notPassed())
                .containsExactly("partner.blocked");
        assertThat(admin.get(RECEIPTS + "/" + receipt + "/gates/reverse?on=2026-02-28")
                        .is(200)
                        .notPassed())
                .isEmpty();
        blocking(site.secondDirector, "unblock", "2026-03-10", "").is(200);
        purse.reversing(receipt, "2026-03-10", "").is(200);
        blocking(site.director, "block", "2026-04-01", ", 'flag': 'STOP'").hasFaults("/flag value.enum");
    }

    @Test
    void fact_order_puts_a_payment_after_its_allocation_and_an_allocation_after_its_receipt() {
        String pledge = purse.pledged(donor, POOL, "100.00");
        purse.allocating(project(project), "10.00", "2026-01-09", "").isRefusedBy("allocation.available");
        purse.received(pledge, "100.00", "2026-01-10");

        purse.allocating(project(project), "10.00", "2026-01-09", "").hasFaults("/on fact.order");
        purse.allocating(project(project), "10.00", "2026-01-09", ", 'pledgeId': '" + pledge + "'")
                .hasFaults("/on fact.order");
        purse.allocating(project(project), "100.01", "2026-01-10", "").isRefusedBy("allocation.available");
        String allocation = purse.allocated(project(project), "10.00", "2026-01-10");
        purse.preparing(allocation, "1.00", "2026-01-09", "").hasFaults("/on fact.order");
        String payment = purse.prepared(allocation, "1.00", "2026-01-10");
        new Purse(site.director).approving(payment, "2026-01-09").hasFaults("/on fact.order");
        new Purse(site.director).approving(payment, "2026-01-10").is(200);
    }
}
