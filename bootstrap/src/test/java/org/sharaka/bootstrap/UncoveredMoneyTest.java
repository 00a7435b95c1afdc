package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Purse.PAYMENTS;
import static org.sharaka.bootstrap.Purse.RECEIPTS;
import static org.sharaka.bootstrap.Purse.project;
import static org.sharaka.bootstrap.Site.money;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/**
 * {@code fact.correction} of a receipt of which more was allocated than came in: 1000.00 received for a project, 400.00
 * of it allocated.
 */
class UncoveredMoneyTest extends InAHouse {

    private Site site;
    private Purse purse;
    private Purse other;
    private String donor;
    private String works;
    private String receipt;
    private String allocation;

    @BeforeEach
    void open() {
        site = new Site(house);
        purse = new Purse(site.finance);
        other = new Purse(house.someone("\"DIRECTOR\", \"FINANCE_OFFICER\""));
        donor = site.partner("COMPANY");
        works = site.draft("OWN");
        receipt = purse.given(donor, project(works), "1000.00", "2026-01-10");
        allocation = purse.allocated(project(works), "400.00", "2026-01-11");
    }

    private Answer correcting(String amount, String more) {
        return other.correcting(receipt, "2026-03-25", ", 'amount': " + money(amount) + more);
    }

    private String uncovered(String on) {
        Figures.on(site.finance, on);
        return purse.figures(on).at("/uncovered/amount");
    }

    private List<String> agenda() {
        return site.finance
                .get("/api/v1/agenda?kind=UNCOVERED&projectId=" + works)
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("about").asString() + " "
                        + item.get("subject").get("id").asString())
                .toList();
    }

    @Test
    void a_receipt_is_lowered_to_what_is_allocated_and_nothing_is_uncovered() {
        correcting("400.00", "").is(200);

        assertThat(uncovered("2026-03-25")).isEqualTo("0.00");
        assertThat(agenda()).isEmpty();
        purse.preparing(allocation, "10.00", "2026-03-26", "").is(201);
    }

    @Test
    void what_never_came_is_uncovered_holds_payments_and_is_covered_by_the_next_receipt_for_the_purpose() {
        String prepared = purse.prepared(allocation, "10.00", "2026-03-20");

        Answer corrected = correcting("399.99", "").is(200);

        assertThat(corrected.at("/uncovered/amount")).isEqualTo("0.01");
        assertThat(corrected.at("/allocated/amount")).isEqualTo("400.00");
        assertThat(corrected.at("/available/amount")).isEqualTo("0.00");
        assertThat(uncovered("2026-03-25")).isEqualTo("0.01");
        assertThat(agenda()).containsExactly("0.01 " + receipt);
        assertThat(site.director.get("/api/v1/agenda?kind=UNCOVERED").json().get("items"))
                .hasSize(1);
        purse.preparing(allocation, "10.00", "2026-03-26", "").isRefusedBy("payment.available");
        other.approving(prepared, "2026-03-26").isRefusedBy("payment.available");
        // money for another purpose covers nothing
        purse.given(donor, project(site.draft("OWN")), "5.00", "2026-03-26");
        purse.given(donor, Purse.POOL, "5.00", "2026-03-26");
        assertThat(uncovered("2026-03-26")).isEqualTo("0.01");

        String more = purse.given(site.partner("COMPANY"), project(works), "0.01", "2026-03-27");

        assertThat(uncovered("2026-03-26")).isEqualTo("0.01");
        assertThat(uncovered("2026-03-27")).isEqualTo("0.00");
        assertThat(agenda()).isEmpty();
        Answer drawn = site.finance.get(ALLOCATIONS + "/" + allocation);
        assertThat(drawn.at("/amount/amount")).isEqualTo("400.00");
        assertThat(drawn.at("/released/amount")).isEqualTo("0.00");
        assertThat(drawn.at("/sources/0/amount/amount")).isEqualTo("399.99");
        assertThat(drawn.at("/sources/1/receiptId")).isEqualTo(more);
        other.approving(prepared, "2026-03-27").is(200);
        purse.preparing(allocation, "390.00", "2026-03-27", "").is(201);
    }

    @Test
    void what_was_spent_and_never_came_is_covered_too_and_comes_back_whole() {
        String payment = purse.prepared(allocation, "400.00", "2026-01-12");
        other.approving(payment, "2026-01-13").is(200);

        correcting("350.00", "").is(200);
        assertThat(uncovered("2026-01-12")).isEqualTo("50.00");
        String more = purse.given(donor, project(works), "50.00", "2026-04-01");

        assertThat(uncovered("2026-03-31")).isEqualTo("50.00");
        assertThat(uncovered("2026-04-01")).isEqualTo("0.00");
        site.finance
                .post(PAYMENTS + "/" + payment + "/steps/reverse", Site.json("{'on': '2026-04-02', 'reason': 'back'}"))
                .is(200);
        site.director
                .post(PAYMENTS + "/" + payment + "/steps/confirm-reversal", Site.json("{'on': '2026-04-03'}"))
                .is(200);
        purse.releasing(allocation, "2026-04-04", "").is(200);
        assertThat(site.finance.get(RECEIPTS + "/" + more).at("/available/amount"))
                .isEqualTo("50.00");
        assertThat(site.finance.get(RECEIPTS + "/" + receipt).at("/available/amount"))
                .isEqualTo("350.00");
        assertThat(uncovered("2026-04-04")).isEqualTo("0.00");
    }

    @Test
    void a_correction_brings_with_it_what_restores_the_balance() {
        String restoring = ", 'restoring': [{'allocationId': '" + allocation + "', 'amount': %s}]";
        correcting("300.00", restoring.formatted(money("400.01"))).hasFaults("/restoring/0/amount value.range");
        correcting("300.00", restoring.formatted(money("0.00"))).hasFaults("/restoring/0/amount value.range");
        correcting("300.00", ", 'restoring': [{'allocationId': 'nobody', 'amount': " + money("1.00") + "}]")
                .hasFaults("/restoring/0/allocationId value.reference");
        assertThat(site.finance.get(RECEIPTS + "/" + receipt).at("/amount/amount"))
                .isEqualTo("1000.00");

        Answer corrected =
                correcting("300.00", restoring.formatted(money("100.00"))).is(200);

        assertThat(corrected.at("/uncovered/amount")).isEqualTo("0.00");
        assertThat(corrected.at("/allocated/amount")).isEqualTo("300.00");
        assertThat(uncovered("2026-03-25")).isEqualTo("0.00");
        purse.preparing(allocation, "300.01", "2026-03-26", "").isRefusedBy("payment.available");
        purse.preparing(allocation, "300.00", "2026-03-26", "").is(201);
    }

    @Test
    void other_free_money_for_the_purpose_restores_it_from_the_day_it_was_there() {
        purse.given(donor, project(works), "30.00", "2026-02-01");

        assertThat(correcting("380.00", "").is(200).at("/uncovered/amount")).isEqualTo("0.00");

        assertThat(uncovered("2026-03-25")).isEqualTo("0.00");
        assertThat(agenda()).isEmpty();
        purse.allocating(project(works), "10.01", "2026-03-26").isRefusedBy("allocation.available");
        purse.allocating(project(works), "10.00", "2026-03-26").is(201);
    }

    @Test
    void a_later_day_than_the_allocation_is_refused() {
        other.correcting(receipt, "2026-03-25", ", 'receivedOn': '2026-01-12'").isRefusedBy("fact.correction");
        other.correcting(receipt, "2026-03-25", ", 'receivedOn': '2026-01-11'").is(200);
    }
}
