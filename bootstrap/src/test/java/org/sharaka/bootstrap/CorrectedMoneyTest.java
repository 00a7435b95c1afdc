package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Purse.PAYMENTS;
import static org.sharaka.bootstrap.Purse.RECEIPTS;
import static org.sharaka.bootstrap.Purse.project;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * {@code fact.correction} of allocations, payments and income without a donor, over HTTP: 1000.00 received for a
 * project on the tenth, 400.00 of it allocated on the eleventh.
 */
class CorrectedMoneyTest extends InAHouse {

    private Site site;
    private Purse purse;
    private Client approver;
    private String works;
    private String allocation;
    private Corrections corrections;

    @BeforeEach
    void open() {
        site = new Site(house);
        purse = new Purse(site.finance);
        approver = house.someone("\"DIRECTOR\", \"FINANCE_OFFICER\"");
        corrections = new Corrections(admin, "2026-03-25");
        works = site.draft("OWN");
        purse.given(site.partner("COMPANY"), project(works), "1000.00", "2026-01-10");
        allocation = ALLOCATIONS + "/" + purse.allocated(project(works), "400.00", "2026-01-11");
    }

    private String id() {
        return allocation.substring(ALLOCATIONS.length() + 1);
    }

    private static String amount(String amount) {
        return "'amount': " + money(amount);
    }

    private Answer correcting(String fact, String value) {
        return corrections.correct(approver, fact, value);
    }

    private String paid(String amount) {
        String payment = purse.prepared(id(), amount, "2026-01-12");
        new Purse(approver).approving(payment, "2026-01-13").is(200);
        return PAYMENTS + "/" + payment;
    }

    private String allocated(String on) {
        Figures.on(site.finance, on);
        return purse.figures(on).at("/allocated/amount");
    }

    @Test
    void the_amount_of_an_allocation_is_put_right_on_its_own_day() {
        new Corrections(admin, "2026-03-25").corrected(site.finance, approver, allocation, amount("500.00"));

        Answer read = admin.get(allocation);
        assertThat(read.at("/amount/amount")).isEqualTo("500.00");
        assertThat(read.at("/unspent/amount")).isEqualTo("500.00");
        assertThat(allocated("2026-01-10")).isEqualTo("0.00");
        assertThat(allocated("2026-01-11")).isEqualTo("500.00");
        assertThat(purse.figures("2026-01-11").at("/available/amount")).isEqualTo("500.00");
    }

    @Test
    void it_is_never_above_what_was_available_nor_below_what_was_spent() {
        correcting(allocation, amount("1000.01")).isRefusedBy("allocation.available");
        correcting(allocation, amount("0.00")).is(422);
        correcting(allocation, amount("1000.00")).is(201);
        Client third = house.someone("\"DIRECTOR\", \"FINANCE_OFFICER\"");
        String payment = paid("300.00");

        corrections.correct(third, allocation, amount("299.99")).hasFaults("/value/amount value.range");
        corrections.correct(third, allocation, amount("300.00")).is(201);

        assertThat(admin.get(allocation).at("/unspent/amount")).isEqualTo("0.00");
        assertThat(admin.get(payment).at("/state")).isEqualTo("APPROVED");
        Stream.of("2026-01-11", "2026-01-13", "2026-03-25")
                .forEach(on -> assertThat(allocated(on)).isEqualTo("300.00"));
    }

    @Test
    void its_day_is_none_before_its_receipt_nor_after_its_first_payment() {
        correcting(allocation, "'on': '2026-01-09'").hasFaults("/value/on fact.order");
        correcting(allocation, "'on': '2026-12-01'").is(422);
        paid("1.00");
        correcting(allocation, "'on': '2026-01-13'").hasFaults("/value/on value.date");
        correcting(allocation, "'on': '2026-01-12'").is(201);

        assertThat(allocated("2026-01-11")).isEqualTo("0.00");
        assertThat(allocated("2026-01-12")).isEqualTo("400.00");
        assertThat(admin.get(allocation).at("/on")).isEqualTo("2026-01-12");
    }

    @Test
    void the_amount_of_an_approved_payment_is_put_right_up_to_what_is_unspent() {
        String payment = paid("100.00");
        corrections.correct(site.finance, payment, amount("90.00")).isRefusedBy("fact.correction");
        correcting(payment, amount("400.01")).isRefusedBy("payment.available");

        correcting(payment, amount("90.00")).is(201);

        assertThat(admin.get(payment).at("/net/amount")).isEqualTo("90.00");
        assertThat(admin.get(payment).at("/approved/receipts/0/amount/amount")).isEqualTo("90.00");
        assertThat(admin.get(allocation).at("/unspent/amount")).isEqualTo("310.00");
        Figures.on(site.finance, "2026-01-13");
        assertThat(purse.figures("2026-01-13").at("/spent/amount")).isEqualTo("90.00");
        purse.preparing(id(), "310.01", "2026-03-26", "").isRefusedBy("payment.available");

        corrections
                .correct(house.someone("\"DIRECTOR\", \"FINANCE_OFFICER\""), payment, amount("400.00"))
                .is(201);
        assertThat(admin.get(allocation).at("/unspent/amount")).isEqualTo("0.00");
        Figures.on(site.finance, "2026-01-13");
    }

    @Test
    void a_payee_that_is_a_partner_needs_no_name_is_asked_and_can_be_put_right() {
        String payee = site.partner("COMPANY");
        Answer payment = paying(site.finance, payee).is(201);
        assertThat(payment.at("/payee")).isNotEmpty();
        site.finance.post(PAYMENTS, body("")).hasFaults("/payee value.required");
        paying(site.finance, "nobody").hasFaults("/payeeId value.reference");

        String right = site.partner("COMPANY");
        correcting(PAYMENTS + "/" + payment.at("/id"), "'payeeId': '" + right + "'")
                .is(201);
        assertThat(admin.get(PAYMENTS + "/" + payment.at("/id")).at("/payeeId")).isEqualTo(right);

        site.director
                .post("/api/v1/partners/" + payee + "/steps/block", json("{'on': '2026-01-02', 'reason': 'doubts'}"))
                .is(200);
        String reference = admin.get("/api/v1/partners/" + payee).at("/reference");
        paying(site.finance, payee).isRefusedBy("partner.blocked " + reference);
    }

    private Answer paying(Client who, String payee) {
        return who.post(PAYMENTS, body(", 'payeeId': '" + payee + "'"));
    }

    private String body(String more) {
        return json(
                "{'allocationId': '%s', 'amount': %s, 'document': %s, 'on': '2026-01-12'%s}",
                id(), money("1.00"), paper("INVOICE", "2026-01-05"), more);
    }

    @Test
    void the_cause_of_other_income_is_put_right_and_a_receipt_on_a_pledge_has_none() {
        Answer income = site.finance.post(
                RECEIPTS,
                json(
                        "{'cause': 'PENALTY', 'amount': %s, 'receivedOn': '2026-02-01', 'reference': 'C 1'}",
                        money("5.00")));
        String address = RECEIPTS + "/" + income.is(201).at("/id");
        String step = "{'on': '2026-03-25', 'cause': 'INSURANCE', 'reason': 'a slip'}";

        site.finance.post(address + "/steps/correct", json(step)).isRefusedBy("fact.correction");
        assertThat(approver.post(address + "/steps/correct", json(step)).is(200).at("/cause"))
                .isEqualTo("INSURANCE");

        assertThat(admin.get(RECEIPTS + "?cause=INSURANCE").each("/items", "/id"))
                .containsExactly(income.at("/id"));
        String given = admin.get(RECEIPTS + "?limit=1").at("/items/0/id");
        approver.post(RECEIPTS + "/" + given + "/steps/correct", json(step)).hasFaults("/cause value.member");
    }
}
