package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.PAYMENTS;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Purse.project;
import static org.sharaka.bootstrap.Site.json;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** {@code fact.correction} of the day on which a payment was approved, over HTTP. */
class CorrectedPaymentsTest extends InAHouse {

    private Site site;
    private Purse purse;
    private Client approver;
    private String allocation;

    @BeforeEach
    void open() {
        site = new Site(house);
        purse = new Purse(site.finance);
        approver = house.someone("\"DIRECTOR\", \"FINANCE_OFFICER\"");
        purse.given(site.partner("COMPANY"), POOL, "100.00", "2026-01-02");
        allocation = purse.allocated(project(site.draft("OWN")), "80.00", "2026-01-10");
    }

    private String paid(String amount, String on) {
        String payment = purse.prepared(allocation, amount, "2026-01-11");
        new Purse(approver).approving(payment, on).is(200);
        return PAYMENTS + "/" + payment;
    }

    private String spent(String on) {
        return purse.figures(on).at("/spent/amount");
    }

    private Answer correcting(String payment, String day) {
        return new Corrections(admin, "2026-09-01").correct(site.finance, payment, "'approvedOn': '" + day + "'");
    }

    @Test
    void a_mistyped_month_of_a_payment_is_put_right_and_the_figures_of_each_day_follow() {
        String payment = paid("30.00", "2026-06-20");
        assertThat(spent("2026-06-19")).isEqualTo("0.00");

        new Corrections(admin, "2026-09-01").corrected(approver, site.finance, payment, "'approvedOn': '2026-02-20'");

        assertThat(admin.get(payment).at("/approved/on")).isEqualTo("2026-02-20");
        assertThat(spent("2026-02-19")).isEqualTo("0.00");
        assertThat(spent("2026-02-20")).isEqualTo("30.00");
        assertThat(spent("2026-11-30")).isEqualTo("30.00");
        Stream.of("2026-02-19", "2026-02-20", "2026-06-20").forEach(on -> Figures.on(site.finance, on));
        // what is spent from that day on is not spent again
        purse.preparing(allocation, "50.01", "2026-03-01", "").isRefusedBy("payment.available");
        purse.preparing(allocation, "50.00", "2026-03-01", "").is(201);
    }

    @Test
    void a_payment_is_not_dated_before_what_it_rests_on_nor_after_it_came_back() {
        String second = PAYMENTS + "/" + purse.prepared(allocation, "50.00", "2026-01-11");
        String first = paid("50.00", "2026-01-15");
        site.finance
                .post(first + "/steps/reverse", json("{'on': '2026-02-15', 'reason': 'the bank returned it'}"))
                .is(200);
        site.director
                .post(first + "/steps/confirm-reversal", json("{'on': '2026-02-16'}"))
                .is(200);
        site.director
                .post(second + "/steps/approve", json("{'on': '2026-03-01'}"))
                .is(200);

        correcting(second, "2026-01-10").hasFaults("/value/approvedOn fact.order");
        // what it takes had not come back yet
        correcting(second, "2026-02-15").hasFaults("/value/approvedOn fact.order");
        correcting(second, "2026-02-16").is(201);
        correcting(first, "2026-02-16").hasFaults("/value/approvedOn value.date");
        correcting(first, "2026-01-11").is(201);
        String waiting = PAYMENTS + "/" + purse.prepared(allocation, "1.00", "2026-03-02");
        correcting(waiting, "2026-03-03").hasFaults("/value/approvedOn value.reference");
        Figures.on(site.finance, "2026-02-16");
    }
}
