package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Figures.of;
import static org.sharaka.bootstrap.Purse.PAYMENTS;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Purse.RECEIPTS;
import static org.sharaka.bootstrap.Purse.project;
import static org.sharaka.bootstrap.Purse.purpose;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** Rules {@code receipt.other} and {@code receipt.duplicate} over HTTP. */
class OtherIncomeTest extends InAHouse {

    private Site site;
    private Purse purse;

    @BeforeEach
    void open() {
        site = new Site(house);
        purse = new Purse(site.finance);
    }

    private Answer receiving(String cause, String amount, String on, String more) {
        return site.finance.post(
                RECEIPTS,
                json(
                        "{'cause': '%s', 'amount': %s, 'receivedOn': '%s', 'reference': 'CREDIT %s'%s}",
                        cause, money(amount), on, on, more));
    }

    @Test
    void receipt_other_is_for_what_bore_the_loss_else_for_the_pool_and_is_received_and_allocated() {
        String programme = site.programme();
        String project = site.draft("OWN", "EQUIPMENT", "'programmeId': '" + programme + "', " + site.points());
        String other = site.draft("OWN");

        Answer bond = receiving("CALLED_BOND", "60.00", "2026-02-01", ", 'purpose': " + project(project))
                .is(201);
        assertThat(bond.at("/cause")).isEqualTo("CALLED_BOND");
        assertThat(bond.at("/purpose/id")).isEqualTo(project);
        assertThat(bond.json().get("pledgeId").isNull()).isTrue();
        assertThat(bond.json().has("warnings")).isFalse();
        String address = RECEIPTS + "/" + bond.at("/id");
        assertThat(bond.header("Location")).endsWith(address);
        assertThat(admin.get(address).is(200).json()).isEqualTo(bond.json());
        Answer interest = receiving("INTEREST", "5.00", "2026-02-02", "").is(201);
        assertThat(interest.at("/purpose/kind")).isEqualTo("POOL");
        receiving("REFUND", "7.00", "2026-02-03", ", 'purpose': " + purpose("PROGRAMME", programme))
                .is(201);

        assertThat(of(purse.figures("2026-02-03").json()))
                .containsExactly("0.00", "72.00", "0.00", "0.00", "72.00", "0.00", "0.00");
        purse.allocating(project(other), "5.01", "2026-02-10").isRefusedBy("allocation.available");
        purse.allocating(project(project), "72.01", "2026-02-10").isRefusedBy("allocation.available");
        Answer allocated =
                purse.allocating(project(project), "70.00", "2026-02-10").is(201);
        assertThat(allocated.at("/sources/0/receiptId")).isEqualTo(bond.at("/id"));
        assertThat(allocated.at("/sources/2/amount/amount")).isEqualTo("3.00");
        Figures.on(site.finance, "2026-02-09");
        Figures.on(site.finance, "2026-02-10");
        assertThat(purse.figures("2026-02-10", "donor").each("/items", "/id")).containsExactly("");

        assertThat(admin.get(RECEIPTS + "?cause=INTEREST,PENALTY").each("/items", "/id"))
                .containsExactly(interest.at("/id"));
        // what is allocated does not go back, and a mistake is corrected by someone else
        purse.correcting(interest.at("/id"), "2026-02-11", ", 'amount': " + money("50.00"))
                .isRefusedBy("fact.correction");
        Purse director = new Purse(house.someone("\"FINANCE_OFFICER\""));
        director.correcting(bond.at("/id"), "2026-02-11", ", 'receivedOn': '2026-02-11'")
                .isRefusedBy("fact.correction");
        assertThat(director.correcting(interest.at("/id"), "2026-02-11", ", 'amount': " + money("3.50"))
                        .is(200)
                        .at("/available/amount"))
                .isEqualTo("0.50");
        purse.reversing(interest.at("/id"), "2026-02-12", ", 'amount': " + money("0.51"))
                .isRefusedBy("receipt.reversal");
        purse.reversing(interest.at("/id"), "2026-02-12", "").is(200);
        Figures.on(site.finance, "2026-02-12");
    }

    @Test
    void receipt_other_says_its_cause_and_names_a_purpose_that_is_there() {
        String gate = RECEIPTS + "/gates/record?on=2026-02-01";
        assertThat(admin.get(gate).is(200).notPassed()).containsExactly("receipt.other");
        assertThat(admin.get(gate + "&cause=PENALTY").is(200).at("/verdict")).isEqualTo("ELIGIBLE");
        receiving("PENALTY", "1.00", "2026-02-01", ", 'purpose': {'kind': 'PROJECT', 'id': 'deadbeef'}")
                .hasFaults("/purpose/id value.reference");
        receiving("GIFT", "1.00", "2026-02-01", "").hasFaults("/cause value.enum");
        receiving("PENALTY", "0.00", "2026-02-01", "").hasFaults("/amount receipt.amount");
        site.finance
                .post(RECEIPTS, json("{'amount': %s, 'receivedOn': '2026-02-01'}", money("1.00")))
                .hasFaults("/cause value.required", "/reference value.required");
        site.officer.post(RECEIPTS, json("{'cause': 'REFUND'}")).isProblem(403, "auth.forbidden");
    }

    @Test
    void receipt_duplicate_is_shown_for_the_same_donor_amount_and_reference_and_refuses_nothing() {
        String donor = site.partner("COMPANY");
        String pledge = purse.pledged(donor, POOL, "1000.00");
        String other = purse.pledged(donor, POOL, "1000.00");
        String ofOther = purse.pledged(site.partner("COMPANY"), POOL, "1000.00");

        Answer first = purse.receiving(pledge, "10.00", "2026-02-01").is(201);
        assertThat(first.json().has("warnings")).isFalse();
        assertThat(purse.receiving(ofOther, "10.00", "2026-02-01")
                        .is(201)
                        .json()
                        .has("warnings"))
                .isFalse();
        assertThat(purse.receiving(pledge, "10.01", "2026-02-01").is(201).json().has("warnings"))
                .isFalse();
        Answer again = purse.receiving(other, "10.00", "2026-03-01").is(201);
        assertThat(again.each("/warnings", "/rule")).containsExactly("receipt.duplicate");
        assertThat(again.at("/warnings/0/actual")).isEqualTo(first.at("/number"));
        // as it was corrected last
        Answer corrected = new Purse(house.someone("\"FINANCE_OFFICER\""))
                .correcting(again.at("/id"), "2026-03-02", ", 'reference': 'VIR 2'")
                .is(200);
        assertThat(corrected.json().has("warnings")).isFalse();
    }

    @Test
    void receipt_duplicate_is_shown_for_payments_of_the_same_payee_and_paper() {
        purse.given(site.partner("COMPANY"), POOL, "100.00", "2026-01-01");
        String allocation = purse.allocated(project(site.draft("OWN")), "100.00", "2026-01-02");

        Answer first = purse.preparing(allocation, "10.00", "2026-02-01", "").is(201);
        assertThat(first.json().has("warnings")).isFalse();
        Answer again = purse.preparing(allocation, "20.00", "2026-02-02", "").is(201);
        assertThat(again.each("/warnings", "/rule")).containsExactly("receipt.duplicate");
        assertThat(again.at("/warnings/0/actual")).isEqualTo(first.at("/reference"));
        site.finance
                .post(
                        PAYMENTS + "/" + again.at("/id") + "/steps/withdraw",
                        json("{'on': '2026-02-03', 'reason': 'entered twice'}"))
                .is(200);
        assertThat(new Purse(site.director)
                        .approving(first.at("/id"), "2026-02-04")
                        .is(200)
                        .json()
                        .has("warnings"))
                .isFalse();
    }
}
