package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Purse.RECEIPTS;
import static org.sharaka.bootstrap.Purse.instalment;
import static org.sharaka.bootstrap.Purse.project;
import static org.sharaka.bootstrap.Purse.purpose;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Section 2 of the rulebook over HTTP: what donors promise, and what comes in. */
class PledgesTest extends InAHouse {

    private Site site;
    private Purse purse;
    private Purse another;
    private String donor;

    @BeforeEach
    void open() {
        site = new Site(house);
        purse = new Purse(site.finance);
        another = new Purse(house.someone("\"FINANCE_OFFICER\""));
        donor = site.partner("COMPANY");
    }

    private Answer amending(String pledge, String on, String amount, String document) {
        return site.finance.post(
                PLEDGES + "/" + pledge + "/steps/amend",
                json(
                        "{'on': '%s', 'document': %s, 'amount': %s, 'schedule': [%s]}",
                        on, document, money(amount), instalment("2026-06-01", amount)));
    }

    @Test
    void a_pledge_is_entered_read_and_found() {
        String project = site.draft("OWN");
        Answer made = purse.pledging(
                        donor,
                        project(project),
                        "600.00",
                        "2026-02-01",
                        instalment("2026-03-01", "200.00") + ", " + instalment("2026-09-01", "400.00"))
                .is(201);
        String path = PLEDGES + "/" + made.at("/id");
        assertThat(made.header("Location")).endsWith(path);
        assertThat(made.at("/reference")).matches("PLG-\\d{4}-\\d{4}");
        assertThat(made.at("/kind")).isEqualTo("CASH");
        assertThat(made.at("/purpose/id")).isEqualTo(project);

        Answer read = admin.get(path).is(200);
        assertThat(read.json()).isEqualTo(made.json());
        admin.with("If-None-Match", read.etag()).get(path).is(304);
        purse.received(made.at("/id"), "50.00", "2026-02-02");
        Answer after = admin.with("If-None-Match", read.etag()).get(path).is(200);
        assertThat(after.at("/received/amount")).isEqualTo("50.00");

        String other = purse.pledged(site.partner("ASSOCIATION"), POOL, "1.00");
        assertThat(ids(PLEDGES + "?purpose=PROJECT&purposeId=" + project)).containsExactly(made.at("/id"));
        assertThat(ids(PLEDGES + "?donorId=" + donor)).containsExactly(made.at("/id"));
        assertThat(ids(PLEDGES + "?kind=IN_KIND")).isEmpty();
        Answer part = admin.get(PLEDGES + "?limit=1").is(200);
        assertThat(ids(PLEDGES + "?cursor=" + part.at("/next"))).containsExactly(other);
        admin.get(PLEDGES + "?purpose=GIFT").isProblem(400, "request.malformed");
        admin.get(PLEDGES + "/nothing").isProblem(404, "resource.unknown");
        new Purse(site.officer).pledging(donor, POOL, "1.00").isProblem(403, "auth.forbidden");
        house.stranger().get(PLEDGES).isProblem(401, "auth.required");
    }

    private Iterable<String> ids(String path) {
        return admin.get(path).is(200).each("/items", "/id");
    }

    @Test
    void pledge_schedule_adds_up_in_order_to_the_centime() {
        site.finance
                .post(PLEDGES, "{}")
                .hasFaults(
                        "/donorId value.required",
                        "/amount value.required",
                        "/purpose value.required",
                        "/schedule value.required",
                        "/pledgedOn value.required");
        purse.pledging(donor, POOL, "100.00", "2026-01-01", instalment("2026-02-01", "99.99"))
                .hasFaults("/schedule pledge.schedule");
        purse.pledging(donor, POOL, "100.00", "2026-01-01", "").hasFaults("/schedule pledge.schedule");
        purse.pledging(
                        donor,
                        POOL,
                        "100.00",
                        "2026-01-01",
                        instalment("2026-02-01", "50.00") + ", " + instalment("2026-02-01", "50.00"))
                .hasFaults("/schedule/1/dueOn pledge.schedule");
        purse.pledging(donor, POOL, "0.00", "2026-01-01", instalment("2026-02-01", "0.00"))
                .hasFaults("/schedule/0/amount pledge.schedule");
        purse.pledging(donor, "{'kind': 'SUPPORT'}", "1.00").hasFaults("/purpose/id value.required");
        purse.pledging(donor, purpose("POOL", "x"), "1.00").hasFaults("/purpose/id value.reference");
        purse.pledging("nobody", project("nothing"), "1.00")
                .hasFaults("/donorId value.reference", "/purpose/id value.reference");
        purse.pledging(donor, POOL, "1.00").is(201);
    }

    @Test
    void money_currency_is_the_dirham_and_foreign_money_is_kept_beside() {
        String pledge = purse.pledged(donor, POOL, "2000.00");
        String path = PLEDGES + "/" + pledge + "/receipts";
        site.finance.post(path, json("""
                        {'amount': {'amount': '100.00', 'currency': 'EUR'}, 'receivedOn': '2026-01-02',
                         'reference': 'VIR 1'}""")).hasFaults("/amount/currency money.currency");
        site.finance.post(path, json("""
                        {'amount': {'amount': '1081.50', 'currency': 'MAD'}, 'receivedOn': '2026-01-02',
                         'reference': 'VIR 1', 'original': {'amount': '100.001', 'currency': 'XXL'}}""")).hasFaults("/original/currency receipt.original");
        Answer receipt = site.finance.post(path, json("""
                        {'amount': {'amount': '1081.50', 'currency': 'MAD'}, 'receivedOn': '2026-01-02',
                         'reference': 'VIR 1', 'original': {'amount': '100.00', 'currency': 'EUR'}}""")).is(201);
        assertThat(receipt.at("/original/currency")).isEqualTo("EUR");
        assertThat(purse.figures("2026-01-02").at("/received/amount")).isEqualTo("1081.50");
    }

    @Test
    void receipt_amount_is_positive_and_never_above_the_pledge() {
        String pledge = purse.pledged(donor, POOL, "100.00");
        Answer made = purse.receiving(pledge, "60.00", "2026-01-02").is(201);
        assertThat(made.header("Location")).endsWith(RECEIPTS + "/" + made.at("/id"));
        assertThat(made.at("/number")).matches("REC-\\d{4}-\\d{4}");
        purse.receiving(pledge, "40.01", "2026-01-03").hasFaults("/amount receipt.amount");
        purse.receiving(pledge, "0.00", "2026-01-03").hasFaults("/amount receipt.amount");
        purse.receiving(pledge, "1.00", "2025-12-31").hasFaults("/receivedOn fact.order");
        purse.receiving(pledge, "40.00", "2026-01-03").is(201);
        purse.receiving("nothing", "1.00", "2026-01-03").isProblem(404, "resource.unknown");

        assertThat(admin.get(PLEDGES + "/" + pledge + "/receipts").each("/items", "/amount/amount"))
                .containsExactly("60.00", "40.00");
        assertThat(admin.get(RECEIPTS + "?donorId=" + donor).each("/items", "/left/amount"))
                .containsExactly("60.00", "40.00");
        admin.get(PLEDGES + "/nothing/receipts").isProblem(404, "resource.unknown");
    }

    @Test
    void receipt_in_kind_is_valued_by_somebody_else_above_the_limit_and_shown_apart() {
        String pledge = purse.pledgingInKind(donor, "300000.01").is(201).at("/id");
        purse.receivingInKind(pledge, "100000.01", "{'partnerId': '" + donor + "'}")
                .isRefusedBy("receipt.in-kind");
        purse.receivingInKind(pledge, "100000.01", "{'name': 'exemple company'}")
                .isRefusedBy("receipt.in-kind");
        purse.receivingInKind(pledge, "100000.00", "{'partnerId': '" + donor + "'}")
                .is(201);
        purse.receivingInKind(pledge, "100000.01", "{'name': 'Made-up Expert'}").is(201);
        purse.receivingInKind(pledge, "1.00", "{}").hasFaults("/inKind/valuer receipt.in-kind");
        purse.receivingInKind(pledge, "1.00", "{'partnerId': 'nobody'}")
                .hasFaults("/inKind/valuer/partnerId value.reference");
        purse.receiving(pledge, "1.00", "2026-01-02").hasFaults("/inKind receipt.in-kind");
        String cash = purse.pledged(donor, POOL, "10.00");
        purse.receivingInKind(cash, "1.00", "{'name': 'Made-up Expert'}").hasFaults("/inKind receipt.in-kind");

        Answer figures = purse.figures("2026-01-02");
        assertThat(figures.at("/inKind/amount")).isEqualTo("200000.01");
        assertThat(figures.at("/received/amount")).isEqualTo("0.00");
        assertThat(figures.at("/pledged/amount")).isEqualTo("10.00");
        purse.allocating(project(site.draft("OWN")), "0.01", "2026-01-02").isRefusedBy("allocation.available");
    }

    @Test
    void receipt_reversal_takes_what_is_left_and_unallocated() {
        String project = site.draft("OWN");
        String pledge = purse.pledged(donor, POOL, "100.00");
        String receipt = purse.received(pledge, "100.00", "2026-01-02");
        String allocation = purse.allocated(project(project), "70.00", "2026-01-03");

        purse.reversing(receipt, "2026-01-04", ", 'amount': " + money("30.01")).isRefusedBy("receipt.reversal");
        assertThat(admin.get(RECEIPTS + "/" + receipt + "/gates/reverse?on=2026-01-04&amount=30.01")
                        .is(200)
                        .notPassed())
                .containsExactly("receipt.reversal");
        purse.reversing(receipt, "2026-01-01", "").hasFaults("/on fact.order");
        Answer reversed = site.finance
                .post(RECEIPTS + "/" + receipt + "/reversal", json("{'on': '2026-01-04', 'reason': 'returned'}"))
                .is(200);
        assertThat(reversed.at("/left/amount")).isEqualTo("70.00");
        assertThat(reversed.at("/available/amount")).isEqualTo("0.00");
        purse.reversing(receipt, "2026-01-04", "").isRefusedBy("receipt.reversal");

        purse.releasing(allocation, "2026-01-05", "").is(200);
        site.block(donor, "2026-01-05");
        String nested = PLEDGES + "/" + pledge + "/receipts/" + receipt;
        assertThat(admin.get(nested).is(200).at("/available/amount")).isEqualTo("0.00");
        assertThat(admin.get(nested).is(200).at("/held/amount")).isEqualTo("70.00");
        site.finance
                .post(nested + "/reversal", json("{'on': '2026-01-06', 'reason': 'returned'}"))
                .is(200);
        admin.get(PLEDGES + "/" + purse.pledged(site.partner("COMPANY"), POOL, "1.00") + "/receipts/" + receipt)
                .isProblem(404, "resource.unknown");
        Answer figures = purse.figures("2026-01-06");
        assertThat(figures.at("/received/amount")).isEqualTo("0.00");
        assertThat(purse.figures("2026-01-05").at("/held/amount")).isEqualTo("70.00");
    }

    @Test
    void pledge_amendment_never_goes_below_what_was_received() {
        String pledge = purse.pledged(donor, POOL, "100.00");
        purse.received(pledge, "60.00", "2026-01-02");
        String notice = paper("NOTICE", "2026-02-01");

        amending(pledge, "2026-02-01", "59.99", notice).isRefusedBy("pledge.amendment");
        amending(pledge, "2026-01-31", "80.00", notice).hasFaults("/on fact.order");
        Answer amended = amending(pledge, "2026-02-01", "60.00", notice).is(200);
        assertThat(amended.at("/amount/amount")).isEqualTo("60.00");
        assertThat(amended.at("/amendments/0/document/kind")).isEqualTo("NOTICE");
        assertThat(purse.figures("2026-01-31").at("/pledged/amount")).isEqualTo("100.00");
        assertThat(purse.figures("2026-02-01").at("/pledged/amount")).isEqualTo("60.00");

        amending(pledge, "2026-01-15", "70.00", notice).hasFaults("/on fact.order");
        Client stale = site.finance.ifMatch("\"1\"");
        stale.post(PLEDGES + "/" + pledge + "/steps/amend", "{}").isProblem(412, "version.stale");
    }

    @Test
    void pledge_amendment_is_held_by_an_agreement_that_rests_on_it() {
        String project = site.appraised("SPONSOR_FUNDED");
        String pledge = site.pledge(donor, project, "1000000.00");
        site.signed(project, donor);
        site.step(site.officer, project, "agree", "{'on': '2026-02-01'}").is(200);

        amending(pledge, "2026-03-01", "2000000.00", paper("NOTICE", "2026-03-01"))
                .isRefusedBy("pledge.amendment");
    }

    @Test
    void fact_correction_comes_from_someone_else_and_keeps_the_day_of_what_is_allocated() {
        String pledge = purse.pledged(donor, POOL, "100.00");
        String receipt = purse.received(pledge, "90.00", "2026-01-02");
        purse.allocated(project(site.draft("OWN")), "50.00", "2026-01-10");

        String less = ", 'amount': " + money("80.00");
        purse.correcting(receipt, "2026-02-01", less).isRefusedBy("fact.correction");
        another.correcting(receipt, "2026-02-01", ", 'receivedOn': '2026-01-11'")
                .isRefusedBy("fact.correction");
        another.correcting(receipt, "2026-02-01", ", 'amount': " + money("100.01"))
                .hasFaults("/amount receipt.amount");
        another.correcting(receipt, "2026-02-01", "").hasFaults("/amount value.required");
        String gate = RECEIPTS + "/" + receipt + "/gates/correct?on=2026-02-01";
        assertThat(admin.get(gate).is(200).notPassed()).isEmpty();
        assertThat(admin.get(gate + "&amount=49.99&receivedOn=2026-01-11")
                        .is(200)
                        .notPassed())
                .containsExactly("fact.correction");
        admin.get(gate + "&amount=100.01").hasFaults("/amount receipt.amount");
        Answer corrected = another.correcting(receipt, "2026-02-01", less + ", 'receivedOn': '2026-01-05'")
                .is(200);
        assertThat(corrected.at("/amount/amount")).isEqualTo("80.00");
        assertThat(corrected.at("/corrections/0/receivedOn")).isEqualTo("2026-01-05");
        assertThat(purse.figures("2026-01-04").at("/received/amount")).isEqualTo("0.00");
        assertThat(purse.figures("2026-01-05").at("/received/amount")).isEqualTo("80.00");
        // who corrected it last does not correct it again
        another.correcting(receipt, "2026-02-02", less).isRefusedBy("fact.correction");
        purse.correcting(receipt, "2026-02-02", ", 'reference': 'VIR 2'").is(200);
        assertThat(admin.get("/api/v1/journal?subject=" + receipt).each("/items", "/action"))
                .containsExactly("receipt.recorded", "receipt.corrected", "receipt.corrected");
    }

    @Test
    void pledge_overdue_is_told_from_day_31() {
        String pledge = purse.pledging(
                        donor,
                        POOL,
                        "100.00",
                        "2026-01-01",
                        instalment("2026-02-01", "40.00") + ", " + instalment("2026-05-01", "60.00"))
                .is(201)
                .at("/id");
        purse.received(pledge, "10.00", "2026-01-15");
        assertThat(purse.figures("2026-03-03").at("/overdue/amount")).isEqualTo("0.00");
        assertThat(purse.figures("2026-03-04").at("/overdue/amount")).isEqualTo("30.00");
        assertThat(purse.figures("2026-05-31").at("/overdue/amount")).isEqualTo("30.00");
        assertThat(purse.figures("2026-06-01").at("/overdue/amount")).isEqualTo("90.00");

        LocalDate today = LocalDate.now(Wiring.SEAT);
        Answer late = purse.pledging(
                        donor,
                        POOL,
                        "1.00",
                        "2026-01-01",
                        instalment(today.minusDays(31).toString(), "1.00"))
                .is(201);
        assertThat(late.each("/warnings", "/rule")).containsExactly("pledge.overdue");
        assertThat(admin.get(PLEDGES + "/" + late.at("/id")).at("/overdue/amount"))
                .isEqualTo("1.00");
        Answer due = purse.pledging(
                        donor,
                        POOL,
                        "1.00",
                        "2026-01-01",
                        instalment(today.minusDays(30).toString(), "1.00"))
                .is(201);
        assertThat(due.json().has("warnings")).isFalse();
    }

    @Test
    void actor_interest_and_partner_blocked_close_the_gates_of_a_donor_together() {
        String pledge = purse.pledged(donor, POOL, "100.00");
        purse.received(pledge, "50.00", "2026-01-02");
        Answer user = admin.post("/api/v1/users", json("{'name': 'Made-up', 'roles': ['FINANCE_OFFICER']}"))
                .is(201);
        Purse partial = new Purse(house.bearing(user.at("/token")));
        admin.post(
                        "/api/v1/users/" + user.at("/id") + "/interests",
                        json("{'partnerId': '%s', 'bond': 'FAMILY', 'since': '2025-01-01'}", donor))
                .is(201);
        String from = ", 'pledgeId': '" + pledge + "'";
        String to = project(site.draft("OWN"));

        partial.pledging(donor, POOL, "1.00").isRefusedBy("actor.interest");
        partial.receiving(pledge, "1.00", "2026-01-03").isRefusedBy("actor.interest");
        partial.allocating(to, "1.00", "2026-01-03", from).isRefusedBy("actor.interest PAR-2026-0002");
        partial.allocating(to, "1.00", "2026-01-03").is(201);
        site.block(donor, "2026-01-03");
        partial.receiving(pledge, "1.00", "2026-01-03").isRefusedBy("actor.interest");
        purse.receiving(pledge, "1.00", "2026-01-03").is(201);
        purse.pledging(donor, POOL, "1.00", "2026-01-03", instalment("2026-02-01", "1.00"))
                .isRefusedBy("partner.blocked");
        purse.allocating(to, "1.00", "2026-01-03", from)
                .isRefusedBy("partner.blocked PAR-2026-0002", "allocation.available");
    }

    @Test
    void a_first_pledge_makes_a_member_a_donor() {
        String member = site.partner("FOUNDATION");
        site.officer
                .post(
                        "/api/v1/committee/memberships",
                        json("{'partnerId': '%s', 'capacities': ['IMPLEMENTER'], 'since': '2025-01-01'}", member))
                .is(201);
        purse.pledged(member, POOL, "1.00");
        assertThat(admin.get("/api/v1/committee?on=2026-01-01").text()).contains("\"DONOR\",\"IMPLEMENTER\"");
    }
}
