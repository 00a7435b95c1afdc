package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Mandates.CENTRES;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.Supports.PLANS;
import static org.sharaka.bootstrap.Supports.measure;
import static org.sharaka.bootstrap.Supports.training;
import static org.sharaka.bootstrap.Supports.year;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/** Support plans over HTTP (section 5 of the rulebook). */
class SupportPlansTest extends InAHouse {

    private static final String[] PAPERS = {"FILING_RECEIPT", "STATUTES", "BUREAU_LIST", "BANK_ACCOUNT"};

    private Site site;
    private Supports supports;
    private ReadyCentres centres;
    private String space;

    @BeforeEach
    void open() {
        centres = new ReadyCentres(house);
        site = centres.site;
        supports = new Supports(house, site);
        space = supports.space();
    }

    /** A centre whose association shows these papers and was assessed on a day, with a mandate of three years. */
    private ReadyCentres.Ready run(String since, String assessed, String... papers) {
        ReadyCentres.Ready ready = centres.registered("SOCIAL", "ASSOCIATION", since);
        String until = since.replace(since.substring(0, 4), "" + (Integer.parseInt(since.substring(0, 4)) + 3));
        ready.mandate("SOCIAL", since, LocalDate.parse(until).minusDays(1).toString(), Mandates.papers(papers));
        return assessed.isEmpty() ? ready : ready.assessed(assessed, "33233333");
    }

    private ReadyCentres.Ready eligible() {
        return run("2025-01-01", "2025-12-15", PAPERS);
    }

    private String plan(ReadyCentres.Ready ready, String... years) {
        return supports.approved(ready.centre, ready.manager, "2026-01-05", "2025-01-01", years);
    }

    /** The reports of a centre up to a day, all accepted. */
    private void reported(ReadyCentres.Ready ready, String by) {
        centres.books.reported(ready.centre, by);
    }

    @Test
    void worked_example_12_is_paid_over_http_to_the_centime() {
        ReadyCentres.Ready ready = eligible();
        reported(ready, "2026-01-05");
        String plan = plan(ready, year(2, "1000000.00", measure("OPERATING_AID", "450000.00", ""), training(space)));
        assertThat(admin.get("/api/v1/centres/" + ready.centre + "/support-plans")
                        .is(200)
                        .each("/items", "/id"))
                .containsExactly(plan);
        assertThat(admin.post("/api/v1/simulations/operating-aid", """
                                {"year": 2, "approvedBudget": "1000000.00", "actualCosts": "1000000.00", "unjustified": "35420.55"}""").is(200).at("/aid"))
                .isEqualTo("450000.00");
        String allocation = supports.allocated(ready.centre, "450000.00", "2026-01-06");
        supports.agree(plan, 2, "2026-01-07", "SUPPORT_AGREEMENT").is(200);

        supports.paid(plan, 2, 1, allocation, "2026-01-15");
        assertThat(supports.purse.figures("2026-01-15").at("/spent/amount")).isEqualTo("180000.00");
        supports.pay(plan, 2, allocation, "", "2026-04-01").isRefusedBy("instalment.second");
        reported(ready, "2026-04-12");
        supports.justify(plan, 2, 1, "125999.99", "2026-04-20").is(200);
        supports.pay(plan, 2, allocation, "", "2026-04-21").isRefusedBy("instalment.second");
        supports.justify(plan, 2, 1, "18579.46", "2026-04-22").is(200);
        supports.justify(plan, 2, 1, "35420.56", "2026-04-22").hasFaults("/amount value.amount");
        supports.refuse(plan, 2, 1, "35420.56", "2026-04-22").hasFaults("/amount value.amount");
        supports.refuse(plan, 2, 1, "35420.54", "2026-04-22").is(200);
        Corrections corrections = new Corrections(admin, "2026-04-22");
        String refused = PLANS + "/" + plan + "/refusals/2.1";
        corrections
                .correct(centres.books.colleague, refused, "'amount': " + Site.money("180000.01"))
                .hasFaults("/value/amount value.amount");
        corrections.corrected(site.officer, centres.books.colleague, refused, "'amount': " + Site.money("35420.55"));
        corrections
                .correct(
                        centres.books.colleague,
                        PLANS + "/" + plan + "/justifications/2.2",
                        "'amount': " + Site.money("54000.02"))
                .hasFaults("/value/amount value.amount");
        supports.pay(plan, 2, allocation, "180000.00", "2026-04-23").isRefusedBy("support.unjustified");
        supports.pay(plan, 2, allocation, "144579.44", "2026-04-23").isRefusedBy("support.instalments");
        supports.paid(plan, 2, 2, allocation, "2026-04-23");
        assertThat(supports.purse.figures("2026-04-23").at("/spent/amount")).isEqualTo("324579.45");

        supports.justify(plan, 2, 2, "144579.45", "2026-12-01").is(200);
        reported(ready, "2026-12-31");
        supports.pay(plan, 2, allocation, "", "2027-01-20").isRefusedBy("instalment.third", "support.settlement");
        supports.account(plan, 2, "1000000.00", "2027-02-01", "ACCOUNTS").is(200);
        reported(ready, "2027-01-12");
        supports.pay(plan, 2, allocation, "89999.99", "2027-02-02").isRefusedBy("support.settlement");
        supports.paid(plan, 2, 3, allocation, "2027-02-02");

        assertThat(supports.purse.figures("2027-02-02").at("/spent/amount")).isEqualTo("414579.45");
        assertThat(supports.read(plan).at("/open/amount")).isEqualTo("0.00");
        assertThat(supports.read(plan).at("/aid/0/instalments/2/amount/amount")).isEqualTo("90000.00");
        supports.pay(plan, 2, allocation, "", "2027-02-03").isProblem(409, "step.unavailable");
        supports.close(plan, "2027-03-01").is(200);
        assertThat(supports.purse.figures("2027-03-01").at("/available/amount")).isEqualTo("35420.55");
        assertThat(admin.get("/api/v1/journal?subject=" + plan).each("/items", "/action"))
                .containsExactly(
                        "plan.drafted",
                        "plan.approved",
                        "plan.agreed",
                        "plan.paying",
                        "plan.paid",
                        "plan.justified",
                        "plan.justified",
                        "plan.refused",
                        "fact.corrected",
                        "plan.paying",
                        "plan.paid",
                        "plan.justified",
                        "plan.accounted",
                        "plan.paying",
                        "plan.paid",
                        "plan.closed");
    }

    @Test
    void worked_example_13_is_paid_over_http_in_centimes() {
        ReadyCentres.Ready ready = run("2024-01-01", "2025-12-15", PAPERS);
        reported(ready, "2026-01-05");
        String plan = supports.approved(
                ready.centre,
                ready.manager,
                "2026-01-05",
                "2024-01-01",
                year(3, "333333.35", measure("OPERATING_AID", "83333.34", ""), training(space)));
        String allocation = supports.allocated(ready.centre, "83333.34", "2026-01-06");
        supports.agree(plan, 3, "2026-01-07", "SUPPORT_AGREEMENT").is(200);
        supports.paid(plan, 3, 1, allocation, "2026-01-15");
        supports.justify(plan, 3, 1, "33333.34", "2026-04-14").is(200);
        reported(ready, "2026-04-12");
        supports.paid(plan, 3, 2, allocation, "2026-04-16");
        supports.justify(plan, 3, 2, "33333.34", "2026-12-14").is(200);
        reported(ready, "2027-01-12");
        supports.account(plan, 3, "333333.35", "2027-02-01", "ACCOUNTS").is(200);
        supports.paid(plan, 3, 3, allocation, "2027-02-02");

        assertThat(supports.read(plan).each("/aid/0/instalments", "/amount/amount"))
                .containsExactly("33333.34", "33333.34", "16666.66");
    }

    @Test
    void a_plan_is_refused_by_every_rule_that_it_breaks() {
        ReadyCentres.Ready weak = run("2025-01-01", "", "FILING_RECEIPT", "STATUTES", "BUREAU_LIST");
        String plan = supports.draft(
                        weak.centre,
                        weak.manager,
                        "2026-01-05",
                        "2026-01-01",
                        year(
                                1,
                                "100000.00",
                                measure("OPERATING_AID", "70000.01", ""),
                                measure("EQUIPMENT", "500000.01", "")))
                .is(201)
                .at("/id");
        supports.approve(site.director, plan, "2026-01-06")
                .isRefusedBy("support.eligible", "support.experience-first", "support.share", "support.cap");
        assertThat(site.officer
                        .get(PLANS + "/" + plan + "/gates/approve?on=2026-01-06")
                        .is(200)
                        .at("/verdict"))
                .isEqualTo("NOT_ELIGIBLE");

        ReadyCentres.Ready ready = eligible();
        reported(ready, "2026-01-05");
        String unprovided = supports.draft(
                        ready.centre,
                        ready.manager,
                        "2026-01-05",
                        "2026-01-01",
                        year(1, "1000000.00", measure("OPERATING_AID", "600000.01", ""), measure("ADVICE", "0.00", "")))
                .is(201)
                .at("/id");
        supports.approve(site.director, unprovided, "2026-01-06").isRefusedBy("support.cap", "support.provider");
        supports.approve(site.officer, unprovided, "2026-01-06").is(403);

        var both = house.someone("Jalal Exemple", "\"ADMIN\"");
        String own = both.post(
                        CENTRES + "/" + ready.centre + "/support-plans",
                        json(
                                "{'managerId': '%s', 'on': '2026-01-05', 'startsOn': '2026-01-01', 'years': [%s]}",
                                ready.manager, year(1, "1.00", training(space))))
                .is(201)
                .at("/id");
        supports.approve(both, own, "2026-01-06").isRefusedBy("support.four-eyes");
        supports.approve(site.director, own, "2026-01-06").is(200);
        supports.approve(site.director, own, "2026-01-07").isProblem(409, "step.unavailable");
    }

    @Test
    void impossible_values_are_named() {
        ReadyCentres.Ready ready = eligible();
        supports.draft(ready.centre, "nobody", "2026-01-05", "2026-01-01", year(1, "1.00", training(ready.centre)))
                .hasFaults("/managerId value.reference", "/years/0/measures/0/spaceId value.reference");
        supports.draft(ready.centre, ready.manager, "2026-01-05", "2026-01-01").hasFaults("/years value.required");
        supports.draft(
                        ready.centre,
                        ready.manager,
                        "2026-01-05",
                        "2026-01-01",
                        year(1, "1.00", measure("OPERATING_AID", "0.00", "")))
                .hasFaults("/years/0/measures/0/amount value.amount");
        site.officer.get(PLANS + "/none").is(404);
        site.officer.get(PLANS + "/none/years/1/gates/pay").is(404);
    }

    @Test
    void the_first_instalment_takes_papers_and_reports_in_time() {
        ReadyCentres.Ready ready = eligible();
        reported(ready, "2026-01-05");
        String plan = plan(ready, year(2, "200000.00", measure("OPERATING_AID", "50000.01", ""), training(space)));
        String allocation = supports.allocated(ready.centre, "100000.00", "2026-01-06");
        supports.pay(plan, 2, allocation, "", "2026-01-07").isRefusedBy("instalment.first", "instalment.written");
        site.officer
                .ifMatch("\"0\"")
                .post(
                        PLANS + "/" + plan + "/years/2/agreement",
                        json("{'on': '2026-01-08', 'agreement': %s}", paper("SUPPORT_LETTER", "2026-01-08")))
                .is(412);
        supports.agree(plan, 2, "2026-01-08", "SUPPORT_LETTER").is(200);
        supports.pay(plan, 2, allocation, "", "2026-01-09").isRefusedBy("instalment.written");
        supports.agree(plan, 2, "2026-01-10", "SUPPORT_AGREEMENT").is(200);
        String late = admin.get(CENTRES + "/" + ready.centre + "/reports?on=2026-06-30")
                .is(200)
                .at("/expected/0/due");
        assertThat(late).isNotEmpty();
        supports.pay(plan, 2, allocation, "", "2026-07-15").isRefusedBy("support.late-report");
        String payment = supports.pay(plan, 2, allocation, "", "2026-01-12")
                .is(200)
                .at("/aid/0/instalments/0/payment/paymentId");
        supports.pay(plan, 2, allocation, "", "2026-01-12").isProblem(409, "step.unavailable");
        supports.approvePayment(site.finance, plan, payment, "2026-01-13").isRefusedBy("payment.four-eyes");
        supports.approvePayment(supports.secondFinance, plan, payment, "2026-07-15")
                .isRefusedBy("support.late-report");
        supports.secondFinance
                .post("/api/v1/payments/" + payment + "/steps/approve", json("{'on': '2026-01-13'}"))
                .isProblem(409, "step.unavailable");
        JsonNode waits =
                supports.secondFinance.get("/api/v1/agenda").is(200).json().at("/items/0");
        assertThat(waits.at("/subject/id").stringValue()).isEqualTo(payment);
        assertThat(waits.at("/gate").isNull()).isTrue();
        site.finance
                .post(
                        PLANS + "/" + plan + "/payments/" + payment + "/steps/withdraw",
                        json("{'on': '2026-01-13', 'reason': 'a made-up reason'}"))
                .is(200);
        assertThat(supports.read(plan).each("/aid/0/instalments", "/number")).isEmpty();
        supports.purse.preparing(allocation, "1.00", "2026-01-14", "").hasFaults("/allocationId value.reference");
    }

    @Test
    void what_is_unjustified_blocks_the_handover_until_it_is_given_back() {
        ReadyCentres.Ready ready = centres.association("2023-06-01", "2026-06-01")
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
        String mandate =
                admin.get(CENTRES + "/" + ready.centre + "/mandates").is(200).at("/items/0/id");
        site.officer
                .post(
                        "/api/v1/mandates/" + mandate + "/papers",
                        json("{'documents': [%s]}", paper("BANK_ACCOUNT", "2023-06-01")))
                .is(201);
        String plan = supports.approved(
                ready.centre,
                ready.manager,
                "2025-12-01",
                "2025-12-01",
                year(1, "50000.00", measure("OPERATING_AID", "35000.00", ""), training(space)));
        String allocation = supports.allocated(ready.centre, "35000.00", "2026-01-06");
        supports.agree(plan, 1, "2026-01-07", "SUPPORT_LETTER").is(200);
        supports.paid(plan, 1, 1, allocation, "2026-02-01");
        supports.justify(plan, 1, 1, "13000.00", "2026-03-01").is(200);
        supports.refuse(plan, 1, 1, "1000.00", "2026-04-01").is(200);

        assertThat(ready.readiness("2026-01-31").json().toString()).doesNotContain("\"actual\":\"14000.00\"");
        Handovers handovers = new Handovers(site);
        handovers.propose(site.officer, "2026-06-01", "", ready.centre).isRefusedBy("handover.unjustified");
        supports.repay(plan, 1, "1000.01", "2026-05-30").hasFaults("/amount value.amount");
        supports.repay(plan, 1, "1000.00", "2026-05-30").is(200);
        assertThat(supports.purse.figures("2026-05-29").at("/spent/amount")).isEqualTo("14000.00");
        assertThat(supports.purse.figures("2026-05-30").at("/spent/amount")).isEqualTo("13000.00");
        handovers.transferred("2026-06-01", ready.centre);

        supports.grant(plan, "2026-06-02", measure("EQUIPMENT", "1.00", ""))
                .isRefusedBy("support.eligible", "support.stops");
        supports.grant(plan, "2026-06-02", measure("COACHING", "1.00", ", 'spaceId': '" + space + "'"))
                .is(200);
        supports.close(plan, "2026-07-01").is(200);
        assertThat(supports.purse.figures("2026-07-01").at("/available/amount")).isEqualTo("22000.00");
    }

    @Test
    void equipment_that_enters_the_inventory_late_holds_the_instalment_and_the_handover_until_then() {
        ReadyCentres.Ready ready = centres.association("2023-06-01", "2026-06-01")
                .assessed("2025-10-15", "44444444")
                .assessed("2026-04-15", "44444444");
        String mandate =
                admin.get(CENTRES + "/" + ready.centre + "/mandates").is(200).at("/items/0/id");
        site.officer
                .post(
                        "/api/v1/mandates/" + mandate + "/papers",
                        json("{'documents': [%s]}", paper("BANK_ACCOUNT", "2023-06-01")))
                .is(201);
        String plan = supports.approved(
                ready.centre,
                ready.manager,
                "2025-12-01",
                "2025-12-01",
                year(1, "50000.00", measure("OPERATING_AID", "35000.00", ""), training(space)));
        String oven = supports.read(plan).at("/reference") + " G1";
        String allocation = supports.allocated(ready.centre, "60000.00", "2026-01-06");
        supports.agree(plan, 1, "2026-01-07", "SUPPORT_LETTER").is(200);
        supports.grant(plan, "2026-01-10", measure("EQUIPMENT", "12000.00", "")).is(200);
        supports.enter(plan, "G1", "2026-03-02", "12000.00").isProblem(409, "step.unavailable");
        supports.delivered(plan, "G1", "2026-03-02").is(200);
        supports.delivered(plan, "G1", "2026-03-02").isProblem(409, "step.unavailable");
        assertThat(equipment("2026-05-30")).isEmpty();
        assertThat(equipment("2026-05-31"))
                .containsExactly("SUPPORT_PLAN " + supports.read(plan).at("/reference") + " G1 2026-05-31");

        supports.pay(plan, 1, allocation, "14000.01", "2026-05-31")
                .isRefusedBy("support.instalments", "support.unjustified");
        var refused = supports.pay(plan, 1, allocation, "14000.00", "2026-06-01");
        refused.isRefusedBy("support.unjustified");
        var check = check(refused.json().get("ruling"), "support.unjustified");
        assertThat(check.get("reason").asString()).isEqualTo("equipment");
        assertThat(check.get("required").asString()).isEqualTo("2000.00");
        assertThat(check.get("actual").asString()).isEqualTo("14000.00");
        assertThat(check.get("missing").get(0).asString()).isEqualTo(oven);
        assertThat(check.get("remedy").asString()).contains(oven).contains("14.000,00");
        Handovers handovers = new Handovers(site);
        var held = handovers.propose(site.officer, "2026-06-01", "", ready.centre);
        held.isRefusedBy("handover.unjustified");
        check = check(held.json().get("ruling"), "handover.unjustified");
        assertThat(check.get("actual").asString()).isEqualTo("12000.00");
        assertThat(check.get("remedy").asString()).contains(oven);
        assertThat(held.at("/ruling/policies/support")).isEqualTo("support.v1");

        var paid = supports.paid(plan, 1, 1, allocation, "2026-06-01");
        assertThat(paid.at("/aid/0/instalments/0/amount/amount")).isEqualTo("2000.00");
        assertThat(paid.at("/aid/0/instalments/0/withheld/0/item")).isEqualTo(oven);
        assertThat(paid.at("/aid/0/instalments/0/withheld/0/amount/amount")).isEqualTo("12000.00");

        supports.enter(plan, "G1", "2026-03-01", "12000.00").hasFaults("/on fact.order");
        supports.enter(plan, "G1", "2026-06-01", "12000.00").is(200);
        supports.enter(plan, "G1", "2026-06-01", "12000.00").isProblem(409, "step.unavailable");
        assertThat(supports.read(plan).at("/grants/0/entered/on")).isEqualTo("2026-06-01");
        assertThat(equipment("2026-06-01")).isEmpty();
        supports.justify(plan, 1, 1, "2000.00", "2026-06-01").is(200);
        assertThat(admin.get(CENTRES + "/" + ready.centre + "/assets").is(200).each("/items", "/origin"))
                .contains(oven);
        handovers.transferred("2026-06-01", ready.centre);
        assertThat(admin.get("/api/v1/journal/verification").is(200).at("/firstDifferent"))
                .isEmpty();
    }

    /** What the agenda says of it up to a day. */
    private List<String> equipment(String to) {
        return admin.get("/api/v1/agenda?from=2026-05-01&to=" + to)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .filter(item -> item.get("kind").asString().equals("EQUIPMENT"))
                .map(item -> "%s %s %s %s"
                        .formatted(
                                item.at("/subject/kind").asString(),
                                item.at("/subject/reference").asString(),
                                item.get("about").asString(),
                                item.get("dueOn").asString()))
                .toList();
    }

    private static JsonNode check(JsonNode ruling, String rule) {
        return ruling.get("checks")
                .valueStream()
                .filter(one -> one.get("rule").asString().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_grant_is_paid_and_enters_the_inventory() {
        ReadyCentres.Ready ready = eligible();
        reported(ready, "2026-01-05");
        String plan = plan(ready, year(2, "1.00", training(space)));
        String allocation = supports.allocated(ready.centre, "60000.00", "2026-01-06");
        supports.grant(plan, "2026-02-01", measure("EQUIPMENT", "50000.01", "")).isRefusedBy("support.cap");
        supports.grant(plan, "2026-02-01", measure("EQUIPMENT", "40000.00", "")).is(200);
        supports.grant(plan, "2026-02-02", measure("REPAIR", "10000.01", "")).isRefusedBy("support.cap");
        supports.grant(plan, "2026-02-02", measure("OPERATING_AID", "1.00", "")).is(422);

        supports.payGrant(plan, "G1", allocation, "40000.01", "2026-02-03", "2026-02-04")
                .isRefusedBy("support.cap");
        String payment = supports.payGrant(plan, "G1", allocation, "40000.00", "2026-02-03", "2026-02-04")
                .is(200)
                .at("/grants/0/payments/0/paymentId");
        supports.approvePayment(site.finance, plan, payment, "2026-02-05").isRefusedBy("payment.four-eyes");
        supports.approvePayment(supports.secondFinance, plan, payment, "2026-02-05")
                .is(200);
        supports.payGrant(plan, "G9", allocation, "1.00", "2026-02-03", "2026-02-04")
                .is(404);
        assertThat(supports.purse.figures("2026-02-05").at("/spent/amount")).isEqualTo("40000.00");

        site.officer
                .post(PLANS + "/" + plan + "/grants/G1/delivery", json("{'on': '2026-02-10'}"))
                .hasFaults("/document value.required");
        supports.deliver(plan, "G1", "2026-02-10", "39500.00").is(200);
        supports.deliver(plan, "G1", "2026-02-10", "39500.00").isProblem(409, "step.unavailable");
        assertThat(admin.get(CENTRES + "/" + ready.centre + "/assets").is(200).each("/items", "/origin"))
                .containsExactly("PLN-2026-0001 G1");
    }

    @Test
    void every_step_of_a_plan_shows_its_gate_beforehand() {
        ReadyCentres.Ready ready = eligible();
        reported(ready, "2026-01-05");
        String plan = plan(ready, year(2, "1.00", training(space)));
        String allocation = supports.allocated(ready.centre, "60000.00", "2026-01-06");

        assertThat(verdict(site.officer, plan, "/gates/grant?on=2026-02-01")).isEqualTo("ELIGIBLE");
        assertThat(verdict(site.officer, plan, "/gates/grant?on=2026-02-01&kind=EQUIPMENT&amount=50000.00"))
                .isEqualTo("ELIGIBLE");
        assertThat(verdict(site.officer, plan, "/gates/grant?on=2026-02-01&kind=EQUIPMENT&amount=50000.01"))
                .isEqualTo("NOT_ELIGIBLE");
        supports.grant(plan, "2026-02-01", measure("EQUIPMENT", "40000.00", "")).is(200);

        assertThat(verdict(site.finance, plan, "/grants/G1/gates/pay?on=2026-02-04"))
                .isEqualTo("ELIGIBLE");
        site.finance
                .get(PLANS + "/" + plan + "/grants/G9/gates/pay?on=2026-02-04")
                .is(404);
        String payment = supports.payGrant(plan, "G1", allocation, "40000.00", "2026-02-03", "2026-02-04")
                .is(200)
                .at("/grants/0/payments/0/paymentId");
        String gates = "/payments/" + payment + "/gates/";
        assertThat(verdict(site.finance, plan, gates + "approve?on=2026-02-05")).isEqualTo("NOT_ELIGIBLE");
        assertThat(verdict(supports.secondFinance, plan, gates + "approve?on=2026-02-05"))
                .isEqualTo("ELIGIBLE");
        assertThat(verdict(site.finance, plan, gates + "withdraw?on=2026-02-05"))
                .isEqualTo("ELIGIBLE");
        site.finance
                .get(PLANS + "/" + plan + "/payments/none/gates/approve?on=2026-02-05")
                .is(404);

        site.officer.get(PLANS + "/" + plan + "/gates/close?on=2026-02-05").isProblem(409, "step.unavailable");
        supports.approvePayment(supports.secondFinance, plan, payment, "2026-02-05")
                .is(200);
        assertThat(verdict(site.officer, plan, "/gates/close?on=2026-02-05")).isEqualTo("ELIGIBLE");
    }

    private static String verdict(Client who, String plan, String gate) {
        return who.get(PLANS + "/" + plan + gate).is(200).at("/verdict");
    }

    @Test
    void one_action_is_granted_to_many_plans_or_to_none() {
        ReadyCentres.Ready one = eligible();
        ReadyCentres.Ready other = eligible();
        reported(one, "2026-01-05");
        reported(other, "2026-01-05");
        String first = plan(one, year(2, "1.00", training(space)));
        String second = plan(other, year(2, "1.00", training(space)));
        supports.grant(second, "2026-02-01", measure("EQUIPMENT", "45000.00", ""))
                .is(200);
        String desks = measure("EQUIPMENT", "6000.00", "");

        supports.grantToMany("2026-03-01", true, desks, first, second)
                .isRefusedBy("support.batch " + supports.read(second).at("/reference"));
        assertThat(supports.read(first).each("/grants", "/id")).isEmpty();
        var done =
                supports.grantToMany("2026-03-01", false, desks, first, second).is(200);
        assertThat(done.each("/items", "/granted")).containsExactly("true", "false");
        assertThat(done.at("/items/1/ruling/verdict")).isEqualTo("NOT_ELIGIBLE");
        assertThat(supports.read(first).each("/grants", "/id")).containsExactly("G1");
        supports.grantToMany("2026-03-01", false, desks, first, first, "none")
                .hasFaults("/planIds/1 value.list", "/planIds/2 value.reference");
    }

    @Test
    void what_was_recommended_is_held_against_the_next_assessment() {
        ReadyCentres.Ready ready = eligible();
        reported(ready, "2026-01-05");
        String plan = plan(ready, year(2, "1.00", training(space)));
        String effects = PLANS + "/" + plan + "/effects?on=";

        assertThat(site.officer.get(effects + "2026-05-01").is(200).each("/items", "/dimension"))
                .containsExactly("FIN", "RES", "SRV", "MEL");
        assertThat(site.officer.get(effects + "2026-05-01").at("/items/0/after"))
                .isEmpty();
        ready.assessed("2026-06-15", "34333333");
        assertThat(site.officer.get(effects + "2026-06-15").each("/items", "/change"))
                .containsExactly("1", "1", "0", "0");
    }
}
