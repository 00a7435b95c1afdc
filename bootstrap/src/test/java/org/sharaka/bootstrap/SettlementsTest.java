package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;

/** {@code works.settlement} over HTTP: how works end before their time, and what becomes of their money. */
class SettlementsTest extends InAHouse {

    private static final String WHY = ", 'withoutContract': 'a made-up fee'";
    private static final String REASON = ", 'reason': 'a made-up reason'";

    private Site site;
    private Purse finance;

    @BeforeEach
    void open() {
        site = new Site(house);
        finance = new Purse(site.finance);
    }

    private static String settlement(String spent, String more) {
        return REASON + ", 'settlement': {'works': " + paper("JOINT_MINUTES", "2026-03-31") + ", 'spent': "
                + money(spent) + ", 'securedBy': 'Made-up Guards'" + more + "}";
    }

    private static String moved(String to, String amount) {
        return ", 'moved': [{'to': %s, 'amount': %s, 'consent': %s}]"
                .formatted(to, money(amount), paper("CONSENT", "2026-03-31"));
    }

    private static String returned(String amount) {
        return ", 'returned': " + money(amount);
    }

    private static String reason(Answer refused) {
        int place = refused.each("/ruling/checks", "/rule").indexOf("works.settlement");
        return refused.at("/ruling/checks/" + place + "/reason");
    }

    @Test
    void a_project_with_an_accepted_lot_is_cut_and_not_cancelled() {
        Works works =
                Works.own(site).lots("A", "B").notified("2026-03-01", "L1").visited("2026-03-05", "L1");
        works.accept("2026-03-10", Works.named("L1")).is(200);

        Answer refused =
                works.step("cancel", "2026-04-10", settlement("0.00", "")).isRefusedBy("works.settlement");

        assertThat(reason(refused)).isEqualTo("accepted");
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
    }

    @Test
    void money_moves_to_a_purpose_that_exists() {
        Works works = Works.sponsored(site, site.partner("COMPANY"));
        String nowhere = settlement("0.00", moved(Purse.project("deadbeef"), "300000.00"));
        String itself = settlement("0.00", moved(Purse.project(works.project()), "300000.00"));

        works.step("cancel", "2026-04-10", nowhere).hasFaults("/settlement/moved/0/to/id value.reference");
        works.step("cancel", "2026-04-10", itself).hasFaults("/settlement/moved/0/to/id value.reference");
        works.step("cancel", "2026-04-10", settlement("0.00", moved("'deadbeef'", "300000.00")))
                .hasFaults("/settlement/moved/0/to/id value.reference");
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
    }

    @Test
    void what_is_to_return_is_held_until_it_is_and_what_moves_goes_where_the_consent_says() {
        String sponsor = site.partner("COMPANY");
        Works works = Works.sponsored(site, sponsor);
        String project = works.project();
        String pledge = admin.get(PLEDGES + "?donorId=" + sponsor).at("/items/0/id");
        String receipt = admin.get(PLEDGES + "/" + pledge + "/receipts").at("/items/0/id");
        String elsewhere = site.draft("OWN");
        String allocation = finance.allocated(Purse.project(project), "200000.00", "2026-02-20");
        pay(allocation, "40000.00", "");

        works.step(
                        "cancel",
                        "2026-04-10",
                        settlement("40000.00", returned("160000.01") + moved(Purse.project(elsewhere), "100000.00")))
                .isRefusedBy("works.settlement");
        works.step(
                        "cancel",
                        "2026-04-10",
                        settlement("40000.00", returned("160000.00") + moved(Purse.project(elsewhere), "100000.00")))
                .is(200);

        assertThat(finance.figures("2026-04-10").at("/held/amount")).isEqualTo("160000.00");
        assertThat(finance.figures("2026-04-10").at("/available/amount")).isEqualTo("100000.00");
        finance.allocating(Purse.project(elsewhere), "100000.01", "2026-04-11").isRefusedBy("allocation.available");
        consented(pledge, Purse.project(elsewhere));
        finance.allocating(Purse.project(elsewhere), "100000.01", "2026-04-11").isRefusedBy("allocation.available");
        finance.allocated(Purse.project(elsewhere), "100000.00", "2026-04-11");
        assertThat(finance.figures("2027-04-11").at("/overdue/amount")).isEqualTo("0.00");
        finance.pledging(sponsor, Purse.project(project), "1.00").hasFaults("/purpose/id value.reference");

        Answer settled = admin.get(works.at("settlement")).is(200);
        assertThat(settled.at("/toReturn/amount")).isEqualTo("160000.00");
        assertThat(settled.at("/receipts/0/receiptId")).isEqualTo(receipt);
        assertThat(settled.at("/settlements/0/moved/0/amount/amount")).isEqualTo("100000.00");
        site.officer
                .with("If-None-Match", settled.etag())
                .get(works.at("settlement"))
                .is(304);
        assertThat(toReturn()).containsExactly("160000.00");

        String part = ", 'amount': " + money("160000.01");
        finance.reversing(receipt, "2026-04-12", part).isRefusedBy("receipt.reversal");
        finance.reversing(receipt, "2026-04-12", part.replace("0.01", "0.00")).is(200);
        assertThat(toReturn()).isEmpty();
        assertThat(admin.get(works.at("settlement")).is(200).at("/toReturn/amount"))
                .isEqualTo("0.00");
        assertThat(finance.figures("2027-04-12").at("/overdue/amount")).isEqualTo("0.00");
        assertThat(finance.figures("2027-04-12").at("/held/amount")).isEqualTo("0.00");
    }

    @Test
    void what_is_left_at_final_acceptance_is_to_be_returned_or_moves_with_consent_as_at_a_cancellation() {
        Works works = Works.sponsored(site, site.partner("COMPANY"));
        String allocation = finance.allocated(Purse.project(works.project()), "200000.00", "2026-02-20");
        pay(allocation, "90000.00", "");
        String invoice = finance.prepared(allocation, "10000.00", "2026-04-20");
        works.notified("2026-05-01")
                .visited("2026-05-05")
                .accept("2026-05-10", "")
                .is(200);
        works.step("settle", "2026-06-01", rest("90000.00", "200000.00", "")).isProblem(409, "step.unavailable");
        assertThat(toReturn()).isEmpty();

        works.step("accept-finally", "2027-05-10", ", 'documents': [" + paper("MINUTES", "2027-05-10") + "]")
                .is(200);

        assertThat(toReturn()).containsExactly("200000.00");
        assertThat(leftovers()).isEmpty();
        assertThat(finance.figures("2027-05-10").at("/held/amount")).isEqualTo("200000.00");
        assertThat(admin.get(works.at("settlement")).is(200).at("/toReturn/amount"))
                .isEqualTo("200000.00");
        String elsewhere = Purse.project(site.draft("OWN"));
        finance.allocating(Purse.project(works.project()), "0.01", "2027-05-11").isRefusedBy("allocation.available");
        finance.allocating(elsewhere, "0.01", "2027-05-11").isRefusedBy("allocation.available");
        // what was prepared by then is owed
        new Purse(site.director).approving(invoice, "2027-05-11").is(200);

        works.step("settle", "2027-05-11", rest("100000.00", "99999.99", moved(elsewhere, "100000.00")))
                .isRefusedBy("works.settlement");
        works.step("settle", "2027-05-11", rest("100000.00", "100000.00", moved(elsewhere, "100000.00")))
                .is(200);

        assertThat(works.stage()).isEqualTo("FINALLY_ACCEPTED");
        assertThat(toReturn()).containsExactly("100000.00");
        assertThat(finance.figures("2027-05-11").at("/held/amount")).isEqualTo("100000.00");
        assertThat(finance.figures("2027-05-11").at("/overdue/amount")).isEqualTo("0.00");
        finance.allocated(elsewhere, "100000.00", "2027-05-12");
        Figures.on(site.finance, "2027-05-12");
    }

    private static String rest(String spent, String returned, String moved) {
        return REASON + ", 'settlement': {'spent': " + money(spent) + returned(returned) + moved + "}";
    }

    private List<String> leftovers() {
        Answer agenda = site.director
                .get("/api/v1/agenda?from=2027-05-01&to=2027-12-31")
                .is(200);
        List<String> kinds = agenda.each("/items", "/kind");
        return IntStream.range(0, kinds.size())
                .filter(place -> kinds.get(place).equals("LEFTOVER"))
                .mapToObj(place -> agenda.at("/items/" + place + "/about"))
                .toList();
    }

    @Test
    void what_was_retained_and_is_owed_stays_and_is_paid_after_the_settlement() {
        Works works = Works.sponsored(site, site.partner("COMPANY"));
        String allocation = finance.allocated(Purse.project(works.project()), "200000.00", "2026-02-20");
        String under = ", 'contractId': '" + contract(works) + "'";
        pay(allocation, "100000.00", under);

        works.step("cancel", "2026-04-10", settlement("90000.00", owed("5000.00") + returned("195000.01")))
                .isRefusedBy("works.settlement");
        works.step("cancel", "2026-04-10", settlement("90000.00", owed("5000.00") + returned("195000.00")))
                .is(200);

        finance.preparing(allocation, "10000.01", "2026-04-12", under + ", 'kind': 'RETENTION_RELEASE'")
                .isRefusedBy("works.retention");
        pay(allocation, "10000.00", "2026-04-12", under + ", 'kind': 'RETENTION_RELEASE'");
        pay(allocation, "5000.00", "2026-04-12", WHY);
        finance.preparing(allocation, "0.01", "2026-04-12", WHY).isRefusedBy("payment.available");
        assertThat(admin.get(ALLOCATIONS + "/" + allocation).at("/unspent/amount"))
                .isEqualTo("0.00");
    }

    @Test
    void terminating_an_agreement_settles_its_projects_by_the_same_act() {
        Works works = Works.sponsored(site, site.partner("COMPANY"));
        String agreement =
                admin.get(PROJECTS + "/" + works.project() + "/agreement").at("/id");
        finance.allocated(Purse.project(works.project()), "200000.00", "2026-02-20");

        site.agreementStep(
                        site.officer,
                        agreement,
                        "terminate",
                        "{'on': '2026-04-01', 'document': " + paper("NOTICE", "2026-03-31")
                                + settlement("0.00", returned("300000.00")) + "}")
                .is(200);

        assertThat(works.stage()).isEqualTo("CANCELLED");
        assertThat(finance.figures("2026-04-01").at("/held/amount")).isEqualTo("300000.00");
        Answer settled =
                admin.get("/api/v1/agreements/" + agreement + "/settlement").is(200);
        assertThat(settled.each("/items", "/projectId")).containsExactly(works.project());
        assertThat(settled.at("/items/0/settlements/0/agreementId")).isEqualTo(agreement);
        assertThat(new Chronicle(admin).isWhole()).isTrue();
    }

    @Test
    void instalments_due_before_stay_a_claim_up_to_the_works_and_later_ones_are_closed() {
        String sponsor = site.partner("COMPANY");
        Works works = Works.sponsored(site, sponsor);
        String project = works.project();
        finance.allocated(Purse.project(project), "300000.00", "2026-02-20");

        works.step("cancel", "2026-06-02", settlement("0.00", owed("450000.00") + returned("0.00")))
                .is(200);

        assertThat(finance.figures("2026-07-02").at("/overdue/amount")).isEqualTo("150000.00");
        String pledge = admin.get(PLEDGES + "?donorId=" + sponsor).at("/items/0/id");
        assertThat(admin.get(PLEDGES + "/" + pledge).at("/amount/amount")).isEqualTo("450000.00");
    }

    @Test
    void lots_are_cut_by_an_amendment_and_the_project_goes_on_with_what_stays() {
        Works works = Works.sponsored(site, site.partner("COMPANY")).lots("A", "B");
        works.notified("2026-03-01", "L1").visited("2026-03-05", "L1");
        works.accept("2026-03-10", Works.named("L1")).is(200);

        amended(works, "L1", "0.00", returned("0.00")).isRefusedBy("works.settlement");
        amended(works, "L1', 'L2", "0.00", returned("0.00")).isRefusedBy("works.settlement");
        amended(works, "L2", "0.00", returned("300000.01")).isRefusedBy("works.settlement");
        amended(works, "L2", "0.00", moved(Purse.project("deadbeef"), "1.00"))
                .hasFaults("/cut/settlement/moved/0/to/id value.reference");
        amended(works, "L3", "0.00", returned("0.00")).hasFaults("/cut/lots/0 value.reference");
        amended(works, "L2", "0.00", returned("100000.00")).is(200);

        assertThat(works.stage()).isEqualTo("PROVISIONALLY_ACCEPTED");
        assertThat(works.delivery().each("/lots", "/id")).containsExactly("L1");
        assertThat(works.delivery().each("/cut", "/id")).containsExactly("L2");
        assertThat(finance.figures("2026-04-01").at("/held/amount")).isEqualTo("100000.00");
        assertThat(finance.figures("2026-04-01").at("/available/amount")).isEqualTo("200000.00");
        works.finish("2027-03-10").is(200);
        assertThat(works.stage()).isEqualTo("FINALLY_ACCEPTED");
    }

    @Test
    void the_last_open_lots_without_an_accepted_one_are_not_cut_but_cancelled() {
        Works works = Works.sponsored(site, site.partner("COMPANY")).lots("A", "B");

        amended(works, "L2", "0.00", returned("0.00")).is(200);
        Answer refused = amended(works, "L1", "0.00", returned("0.00")).isRefusedBy("works.settlement");

        assertThat(reason(refused)).isEqualTo("everything");
        assertThat(works.stage()).isEqualTo("IN_EXECUTION");
        works.step("cancel", "2026-04-10", settlement("0.00", returned("300000.00")))
                .is(200);
    }

    @Test
    void what_is_accepted_goes_on_under_a_terminated_agreement_and_the_rest_is_cut() {
        Works works = Works.sponsored(site, site.partner("COMPANY")).lots("A", "B");
        works.notified("2026-03-01", "L1").visited("2026-03-05", "L1");
        works.accept("2026-03-10", Works.named("L1")).is(200);
        String allocation = finance.allocated(Purse.project(works.project()), "200000.00", "2026-03-11");
        works.raise(site.officer, "2026-03-20", "MINOR", ", 'lot': 'L1'").is(201);
        String reserve = works.delivery().at("/reserves/0/id");

        site.agreementStep(
                        site.officer,
                        agreement(works),
                        "terminate",
                        "{'on': '2026-04-01', 'document': " + paper("NOTICE", "2026-03-31")
                                + settlement("0.00", owed("5000.00") + returned("295000.00")) + "}")
                .is(200);

        assertThat(works.stage()).isEqualTo("PROVISIONALLY_ACCEPTED");
        assertThat(works.delivery().each("/cut", "/id")).containsExactly("L2");
        pay(allocation, "5000.00", "2026-04-12", "");
        works.lift(admin, reserve, "2026-04-20").is(200);
        works.finish("2027-03-10").is(200);
        assertThat(works.stage()).isEqualTo("FINALLY_ACCEPTED");
    }

    @Test
    void an_accepted_lot_of_a_suspended_project_is_accepted_finally_all_the_same() {
        Works works = Works.sponsored(site, site.partner("COMPANY")).lots("A", "B");
        works.notified("2026-03-01", "L1").visited("2026-03-05", "L1");
        works.accept("2026-03-10", Works.named("L1")).is(200);
        site.step(site.director, works.project(), "suspend", "{'on': '2026-04-01', 'reason': 'a made-up reason'}")
                .is(200);

        works.step("accept-finally", "2027-03-09", Works.named("L1")).isRefusedBy("guarantee.elapsed");
        works.step("accept-finally", "2027-03-10", Works.named("L2")).isRefusedBy("guarantee.elapsed");
        works.step("accept-finally", "2027-03-10", Works.named("L1")).is(200);

        assertThat(works.stage()).isEqualTo("SUSPENDED");
        assertThat(works.delivery().each("/lots", "/stage")).containsExactly("FINALLY_ACCEPTED", "IN_EXECUTION");
    }

    @Test
    void a_budget_is_never_amended_below_what_is_spent() {
        Works works = Works.sponsored(site, site.partner("COMPANY"));
        String allocation = finance.allocated(Purse.project(works.project()), "200000.00", "2026-02-20");
        pay(allocation, "40000.00", "");

        rebudgeted(works, "39999.99").isRefusedBy("terms.amendment");
        rebudgeted(works, "1000000.01").isRefusedBy("agreement.committed");
        site.pool("0.01");
        site.allocate(works.project(), "100000.01", "2026-03-20");
        rebudgeted(works, "1000000.01").is(200);
        rebudgeted(works, "40000.00").is(200);
    }

    private String agreement(Works works) {
        return admin.get(PROJECTS + "/" + works.project() + "/agreement").at("/id");
    }

    private Answer amended(Works works, String lots, String spent, String more) {
        return amending(
                works,
                "'cut': {'projectId': '" + works.project() + "', 'lots': ['" + lots + "']"
                        + settlement(spent, more).substring(REASON.length()) + "}");
    }

    private Answer rebudgeted(Works works, String budget) {
        return amending(
                works, "'budgets': [{'projectId': '" + works.project() + "', 'budget': " + money(budget) + "}]");
    }

    private Answer amending(Works works, String what) {
        return site.agreementStep(
                site.officer,
                agreement(works),
                "amend",
                "{'on': '2026-04-01', 'document': " + paper("AMENDMENT", "2026-04-01") + ", 'signatories': ["
                        + Site.bothSides("2026-04-01") + "], 'what': 'a made-up change', " + what + "}");
    }

    private static String owed(String amount) {
        return ", 'owed': " + money(amount);
    }

    private void pay(String allocation, String amount, String more) {
        pay(allocation, amount, "2026-03-01", more);
    }

    private void pay(String allocation, String amount, String on, String more) {
        String payment = finance.preparing(allocation, amount, on, more).is(201).at("/id");
        new Purse(site.director).approving(payment, on).is(200);
    }

    private void consented(String pledge, String to) {
        site.finance
                .post(
                        PLEDGES + "/" + pledge + "/steps/consent",
                        json("{'to': %s, 'document': %s, 'on': '2026-04-11'}", to, paper("CONSENT", "2026-03-31")))
                .is(200);
    }

    private String contract(Works works) {
        String bond = "{'purpose': 'PERFORMANCE', 'amount': %s, 'document': %s}"
                .formatted(money("30000.00"), paper("BOND", "2026-02-16"));
        return works.post(
                        site.officer,
                        "contracts",
                        "{'contractor': {'name': 'Made-up Builders'}, 'amount': %s, 'document': %s, 'bonds': [%s]}"
                                .formatted(money("1000000.00"), paper("CONTRACT", "2026-02-16"), bond))
                .is(201)
                .at("/id");
    }

    private List<String> toReturn() {
        Answer agenda =
                site.finance.get("/api/v1/agenda?from=2026-01-01&to=2026-12-31").is(200);
        List<String> kinds = agenda.each("/items", "/kind");
        return IntStream.range(0, kinds.size())
                .filter(place -> kinds.get(place).equals("RETURN"))
                .mapToObj(place -> agenda.at("/items/" + place + "/about"))
                .toList();
    }
}
