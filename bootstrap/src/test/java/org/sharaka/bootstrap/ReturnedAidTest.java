package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Supports.PLANS;
import static org.sharaka.bootstrap.Supports.measure;
import static org.sharaka.bootstrap.Supports.training;
import static org.sharaka.bootstrap.Supports.year;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** An instalment of aid that the bank sends back, over HTTP ({@code payment.available}, {@code payment.four-eyes}). */
class ReturnedAidTest extends InAHouse {

    private ReadyCentres centres;
    private Supports supports;
    private String manager;
    private String plan;
    private String allocation;

    @BeforeEach
    void open() {
        centres = new ReadyCentres(house);
        supports = new Supports(house, centres.site);
        ReadyCentres.Ready ready = centres.registered("SOCIAL", "ASSOCIATION", "2025-01-01");
        ready.mandate(
                "SOCIAL",
                "2025-01-01",
                "2027-12-31",
                Mandates.papers("FILING_RECEIPT", "STATUTES", "BUREAU_LIST", "BANK_ACCOUNT"));
        ready.assessed("2025-12-15", "33233333");
        centres.books.reported(ready.centre, "2026-01-05");
        manager = ready.manager;
        plan = supports.approved(
                ready.centre,
                manager,
                "2026-01-05",
                "2025-01-01",
                year(2, "1000000.00", measure("OPERATING_AID", "450000.00", ""), training(supports.space())));
        allocation = supports.allocated(ready.centre, "450000.00", "2026-01-06");
        supports.agree(plan, 2, "2026-01-07", "SUPPORT_AGREEMENT").is(200);
    }

    private Answer step(Client who, String payment, String step, String on) {
        return who.post(
                PLANS + "/" + plan + "/payments/" + payment + "/steps/" + step,
                json("{'on': '%s'%s}", on, step.equals("reverse") ? ", 'reason': 'the account is closed'" : ""));
    }

    private Answer marked(Client who, String step, String on, String more) {
        return who.post(
                "/api/v1/partners/" + manager + "/steps/" + step,
                json("{'on': '%s', 'reason': 'a made-up reason'%s}", on, more));
    }

    private String spent(String on) {
        return supports.purse.figures(on).at("/spent/amount");
    }

    @Test
    void an_instalment_that_came_back_is_entered_by_one_confirmed_by_another_and_paid_again() {
        String first = supports.paid(plan, 2, 1, allocation, "2026-01-15").at("/aid/0/instalments/0/payment/paymentId");
        centres.site
                .finance
                .post("/api/v1/payments/" + first + "/steps/reverse", json("{'on': '2026-01-20', 'reason': 'back'}"))
                .isProblem(409, "step.unavailable");

        step(centres.site.finance, first, "reverse", "2026-01-14").hasFaults("/on fact.order");
        Client approver = supports.secondFinance;
        step(approver, first, "confirm-reversal", "2026-01-20").isProblem(409, "step.unavailable");
        assertThat(step(centres.site.finance, first, "reverse", "2026-01-20")
                        .is(200)
                        .at("/aid/0/instalments/0/payment/reversed"))
                .as("nothing moves before it is confirmed")
                .isEmpty();
        assertThat(spent("2026-01-21")).isEqualTo("180000.00");
        assertThat(centres.site
                        .officer
                        .get(PLANS + "/" + plan + "/payments/" + first + "/gates/confirm-reversal?on=2026-01-21")
                        .is(200)
                        .notPassed())
                .as("the officer did not enter it")
                .isEmpty();

        step(centres.site.finance, first, "confirm-reversal", "2026-01-21").isRefusedBy("payment.four-eyes");
        step(approver, first, "confirm-reversal", "2026-01-19").hasFaults("/on fact.order");
        Answer back = step(approver, first, "confirm-reversal", "2026-01-21").is(200);
        assertThat(back.at("/aid/0/instalments/0/payment/reversed/on")).isEqualTo("2026-01-21");
        assertThat(back.at("/aid/0/paid/amount")).isEqualTo("0.00");
        assertThat(spent("2026-01-15")).isEqualTo("180000.00");
        assertThat(spent("2026-01-20")).isEqualTo("180000.00");
        assertThat(spent("2026-01-21")).isEqualTo("0.00");

        supports.pay(plan, 2, allocation, "", "2026-01-20").hasFaults("/on fact.order");
        supports.paid(plan, 2, 2, allocation, "2026-01-22");
        assertThat(spent("2026-01-22")).isEqualTo("180000.00");
        assertThat(supports.read(plan).each("/aid/0/instalments", "/number")).containsExactly("1", "1");
        String second = supports.read(plan).at("/aid/0/instalments/1/payment/paymentId");
        supports.justify(plan, 2, 1, "0.01", "2026-02-01").is(200);
        step(centres.site.finance, second, "reverse", "2026-02-02").isProblem(409, "step.unavailable");
    }

    @Test
    void the_flag_FREEZE_stops_a_reversal_and_a_plain_block_does_not() {
        String first = supports.paid(plan, 2, 1, allocation, "2026-01-15").at("/aid/0/instalments/0/payment/paymentId");
        marked(centres.site.director, "block", "2026-01-16", "").is(200);
        step(centres.site.finance, first, "reverse", "2026-01-17").is(200);
        marked(centres.site.secondDirector, "unblock", "2026-01-18", "").is(200);

        marked(centres.site.director, "block", "2026-01-19", ", 'flag': 'FREEZE'")
                .is(200);
        step(supports.secondFinance, first, "confirm-reversal", "2026-01-19").isRefusedBy("partner.blocked");
        marked(centres.site.secondDirector, "unblock", "2026-01-20", "").is(200);
        step(supports.secondFinance, first, "confirm-reversal", "2026-01-20").is(200);
        assertThat(spent("2026-01-20")).isEqualTo("0.00");
    }
}
