package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.ALLOCATIONS;
import static org.sharaka.bootstrap.Purse.PAYMENTS;
import static org.sharaka.bootstrap.Purse.PLEDGES;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Purse.project;
import static org.sharaka.bootstrap.Purse.purpose;
import static org.sharaka.bootstrap.Site.PROJECTS;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import tools.jackson.databind.JsonNode;

/** Section 2 of the rulebook over HTTP: where money goes, and how it is paid. */
class AllocationsTest extends InAHouse {

    private Site site;
    private Purse purse;
    private Purse director;
    private String donor;
    private String project;

    @BeforeEach
    void open() {
        site = new Site(house);
        purse = new Purse(site.finance);
        director = new Purse(site.director);
        donor = site.partner("COMPANY");
        project = site.draft("OWN");
    }

    private static List<String> rules(JsonNode ruling) {
        return ruling.get("checks")
                .valueStream()
                .map(check -> check.get("rule").asString())
                .toList();
    }

    @Test
    void allocation_available_draws_the_narrowest_purpose_then_the_oldest_receipt() {
        String programme = site.programme();
        String inProgramme = site.draft("OWN", "EQUIPMENT", "'programmeId': '" + programme + "', " + site.points());
        String late = purse.given(donor, POOL, "10.00", "2026-01-03");
        String early = purse.given(donor, POOL, "10.00", "2026-01-02");
        String ofProgramme = purse.given(donor, purpose("PROGRAMME", programme), "10.00", "2026-01-05");
        String ofProject = purse.given(donor, project(inProgramme), "10.00", "2026-01-06");
        String ofOther = purse.given(donor, project(project), "10.00", "2026-01-01");

        purse.allocating(project(inProgramme), "40.01", "2026-01-10").isRefusedBy("allocation.available");
        Answer made =
                purse.allocating(project(inProgramme), "35.00", "2026-01-10").is(201);
        assertThat(made.header("Location")).endsWith(ALLOCATIONS + "/" + made.at("/id"));
        assertThat(made.at("/reference")).matches("ALL-\\d{4}-\\d{4}");
        assertThat(made.each("/sources", "/receiptId")).containsExactly(ofProject, ofProgramme, early, late);
        assertThat(made.at("/sources/3/amount/amount")).isEqualTo("5.00");
        assertThat(admin.get(ALLOCATIONS + "/" + made.at("/id")).is(200).json()).isEqualTo(made.json());

        Answer own = purse.allocating(project(project), "15.00", "2026-01-10").is(201);
        assertThat(own.each("/sources", "/receiptId")).containsExactly(ofOther, late);
        // what is spoken for on a later day is not there on an earlier one
        purse.allocating(project(inProgramme), "0.01", "2026-01-04").isRefusedBy("allocation.available");
        assertThat(admin.get(ALLOCATIONS + "?receiptId=" + late).each("/items", "/id"))
                .containsExactly(made.at("/id"), own.at("/id"));
        assertThat(admin.get(ALLOCATIONS + "?purpose=PROJECT&purposeId=" + project)
                        .each("/items", "/id"))
                .containsExactly(own.at("/id"));
    }

    @Test
    void what_begins_has_a_gate_beside_the_list_that_it_is_added_to() {
        String allocate = ALLOCATIONS + "/gates/allocate?on=2026-01-10&to=PROJECT&toId=" + project + "&amount=";
        assertThat(admin.get(allocate + "10.00").is(200).notPassed()).containsExactly("allocation.available");
        purse.given(donor, POOL, "10.00", "2026-01-03");
        assertThat(admin.get(allocate + "10.00").is(200).notPassed()).isEmpty();
        admin.get(ALLOCATIONS + "/gates/allocate?to=PROJECT").isProblem(400, "request.malformed");
        String allocation = purse.allocating(project(project), "10.00", "2026-01-10")
                .is(201)
                .at("/id");

        String prepare = PAYMENTS + "/gates/prepare?on=2026-01-11&allocationId=" + allocation + "&amount=";
        assertThat(admin.get(prepare + "10.00").is(200).notPassed()).isEmpty();
        assertThat(admin.get(prepare + "10.01").is(200).notPassed()).containsExactly("payment.available");
        String make = PLEDGES + "/gates/make?on=2026-01-10&amount=5.00&purpose=POOL&donorId=";
        assertThat(admin.get(make + donor).is(200).notPassed()).isEmpty();
        admin.get(make + "nobody").hasFaults("/donorId value.reference");
        assertThat(admin.get("/api/v1/partners/" + donor + "/gates/change?kind=NATURAL_PERSON")
                        .is(200)
                        .notPassed())
                .isEmpty();
    }

    @Test
    void pledge_purpose_asks_for_the_written_consent_of_the_donor() {
        String other = site.draft("OWN");
        String pledge = purse.pledged(donor, project(other), "100.00");
        purse.received(pledge, "100.00", "2026-01-02");
        String from = ", 'pledgeId': '" + pledge + "'";

        purse.allocating(project(project), "1.00", "2026-02-01", from)
                .isRefusedBy("pledge.purpose", "allocation.available");
        String consents = PLEDGES + "/" + pledge + "/steps/consent";
        String consent = "{'on': '2026-02-02', 'to': %s, 'document': %s}";
        site.finance
                .post(consents, json(consent, project(project), paper("NOTICE", "2026-02-01")))
                .hasFaults("/document/kind value.enum");
        site.finance
                .post(consents, json(consent, project("nothing"), paper("CONSENT", "2026-02-01")))
                .hasFaults("/to/id value.reference");
        Answer consented = site.finance
                .post(consents, json(consent, project(project), paper("CONSENT", "2026-02-01")))
                .is(200);
        assertThat(consented.at("/consents/0/to/id")).isEqualTo(project);
        assertThat(admin.get(PLEDGES + "/" + pledge + "/gates/consent?on=2026-02-02")
                        .is(200)
                        .notPassed())
                .isEmpty();

        purse.allocating(project(project), "1.00", "2026-02-01", from)
                .isRefusedBy("pledge.purpose", "allocation.available");
        purse.allocating(project(project), "1.00", "2026-02-02", from).is(201);
        purse.allocating(project(project), "1.00", "2026-02-02").is(201);
        purse.allocating(project(other), "1.00", "2026-02-02").is(201);
    }

    @Test
    void an_allocation_names_a_target_that_is_there_and_goes_on() {
        String rejected = site.submitted("OWN");
        site.review(rejected, "REJECTED", "2026-01-15").is(201);
        site.step(site.officer, rejected, "appraise", "{'on': '2026-01-20'}").is(200);

        site.finance
                .post(ALLOCATIONS, "{}")
                .hasFaults("/amount value.required", "/to value.required", "/on value.required");
        purse.allocating(POOL, "0.00", "2026-01-10").hasFaults("/amount value.amount", "/to/kind value.enum");
        purse.allocating(project("nothing"), "1.00", "2026-01-10", ", 'pledgeId': 'nothing'")
                .hasFaults("/to/id value.reference", "/pledgeId value.reference");
        purse.allocating(project(rejected), "1.00", "2026-02-01").hasFaults("/to/id value.reference");
        new Purse(site.officer)
                .allocating(project(project), "1.00", "2026-01-10")
                .isProblem(403, "auth.forbidden");
    }

    @Test
    void allocation_release_gives_back_what_is_unspent_the_last_drawn_first() {
        String first = purse.given(donor, POOL, "50.00", "2026-01-02");
        String second = purse.given(donor, POOL, "50.00", "2026-01-03");
        String allocation = purse.allocated(project(project), "80.00", "2026-01-04");
        director.approving(purse.prepared(allocation, "20.00", "2026-01-05"), "2026-01-06")
                .is(200);

        purse.releasing(allocation, "2026-01-07", ", 'amount': " + money("60.01"))
                .isRefusedBy("allocation.release");
        Answer gate = admin.get(ALLOCATIONS + "/" + allocation + "/gates/release?on=2026-01-07&amount=60.01")
                .is(200);
        assertThat(rules(gate.json()))
                .containsExactly("actor.interest", "partner.blocked", "allocation.release", "funding.balance");
        purse.releasing(allocation, "2026-01-03", "").hasFaults("/on fact.order");
        Answer released = purse.releasing(allocation, "2026-01-07", ", 'amount': " + money("40.00"))
                .is(200);
        assertThat(released.each("/releases/0/receipts", "/receiptId")).containsExactly(second, first);
        assertThat(released.at("/unspent/amount")).isEqualTo("20.00");
        assertThat(released.at("/spent/amount")).isEqualTo("20.00");
        purse.releasing(allocation, "2026-01-08", "").is(200);
        purse.releasing(allocation, "2026-01-08", "").isRefusedBy("allocation.release");
        site.finance
                .ifMatch("\"1\"")
                .post(ALLOCATIONS + "/" + allocation + "/steps/release", "{}")
                .isProblem(412, "version.stale");
    }

    @Test
    void payment_available_never_exceeds_what_is_unspent() {
        purse.given(donor, POOL, "100.00", "2026-01-02");
        String allocation = purse.allocated(project(project), "80.00", "2026-01-10");

        purse.preparing(allocation, "80.01", "2026-01-11", "").isRefusedBy("payment.available");
        purse.preparing(allocation, "1.00", "2026-01-09", "").hasFaults("/on fact.order");
        purse.preparing("nothing", "1.00", "2026-01-11", "").hasFaults("/allocationId value.reference");
        site.finance
                .post(PAYMENTS, "{}")
                .hasFaults(
                        "/allocationId value.required",
                        "/amount value.required",
                        "/document value.required",
                        "/payee value.required",
                        "/on value.required");
        String one = purse.prepared(allocation, "50.00", "2026-01-11");
        String two = purse.prepared(allocation, "50.00", "2026-01-11");
        director.approving(one, "2026-01-12").is(200);
        Answer refused = director.approving(two, "2026-01-12").isRefusedBy("payment.available");
        assertThat(rules(refused.json().get("ruling")))
                .containsExactly(
                        "actor.interest",
                        "partner.blocked",
                        "payment.available",
                        "payment.four-eyes",
                        "funding.balance");
        director.approving(one, "2026-01-12").isProblem(409, "step.unavailable");
        assertThat(admin.get(PAYMENTS + "?state=PREPARED").each("/items", "/id"))
                .containsExactly(two);
        site.finance
                .post(PAYMENTS + "/" + two + "/steps/withdraw", json("{'on': '2026-01-12', 'reason': 'twice'}"))
                .is(200);
        assertThat(admin.get(PAYMENTS + "/" + two).at("/state")).isEqualTo("WITHDRAWN");
        admin.get(PAYMENTS + "/" + two + "/gates/withdraw").isProblem(409, "step.unavailable");
        assertThat(purse.figures("2026-01-12").at("/spent/amount")).isEqualTo("50.00");
        assertThat(purse.figures("2026-01-11").at("/spent/amount")).isEqualTo("0.00");
    }

    @Test
    void payment_four_eyes_hold_for_administrators_too() {
        purse.given(donor, POOL, "100.00", "2026-01-02");
        String allocation = purse.allocated(project(project), "80.00", "2026-01-10");
        Purse administrator = new Purse(admin);
        String payment = administrator.prepared(allocation, "10.00", "2026-01-11");

        administrator.approving(payment, "2026-01-12").isRefusedBy("payment.four-eyes");
        assertThat(admin.get(PAYMENTS + "/" + payment + "/gates/approve?on=2026-01-12")
                        .is(200)
                        .notPassed())
                .containsExactly("payment.four-eyes");
        new Purse(site.officer).approving(payment, "2026-01-12").isProblem(403, "auth.forbidden");
        director.approving(payment, "2026-01-10").hasFaults("/on fact.order");
        Answer approved = director.approving(payment, "2026-01-12").is(200);
        assertThat(approved.at("/state")).isEqualTo("APPROVED");
        assertThat(approved.at("/approved/receipts/0/amount/amount")).isEqualTo("10.00");
        assertThat(admin.get(PAYMENTS + "/" + payment).is(200).etag()).isEqualTo(approved.etag());

        JsonNode entry =
                admin.get("/api/v1/journal?subject=" + payment).is(200).json().at("/items/1");
        assertThat(entry.get("action").asString()).isEqualTo("payment.approved");
        assertThat(entry.get("policy").asString()).isEqualTo("funding.v1");
        assertThat(rules(entry.get("ruling")))
                .containsExactly(
                        "actor.interest",
                        "partner.blocked",
                        "payment.available",
                        "payment.four-eyes",
                        "funding.balance");
    }

    @Test
    void works_retention_keeps_a_tenth_and_asks_for_the_bond() {
        purse.given(donor, POOL, "1000000.00", "2026-01-02");
        String appraised = site.appraised("OWN");
        String allocation = purse.allocated(project(appraised), "1000000.00", "2026-01-10");
        Answer contract = site.officer
                .post(
                        PROJECTS + "/" + appraised + "/contracts",
                        json(
                                "{'contractor': {'name': 'Made-up Builder'}, 'amount': %s, 'document': %s}",
                                money("500000.00"), paper("CONTRACT", "2026-01-03")))
                .is(201);
        String under = ", 'contractId': '" + contract.at("/id") + "'";
        purse.preparing(allocation, "1.00", "2026-01-11", ", 'contractId': 'nothing'")
                .hasFaults("/contractId value.reference");
        purse.preparing(allocation, "100000.00", "2026-01-11", under).isRefusedBy("works.retention");
        site.officer
                .post(
                        PROJECTS + "/" + appraised + "/contracts/" + contract.at("/id") + "/bonds",
                        json(
                                "{'purpose': 'PERFORMANCE', 'amount': %s, 'document': %s}",
                                money("15000.00"), paper("BOND", "2026-01-04")))
                .is(201);
        Answer payment =
                purse.preparing(allocation, "100000.05", "2026-01-11", under).is(201);
        assertThat(payment.at("/retained/amount")).isEqualTo("10000.01");
        assertThat(payment.at("/net/amount")).isEqualTo("90000.04");
        director.approving(payment.at("/id"), "2026-01-12").is(200);
        assertThat(purse.figures("2026-01-12").at("/spent/amount")).isEqualTo("90000.04");
        assertThat(admin.get(ALLOCATIONS + "/" + allocation).at("/retained/amount"))
                .isEqualTo("10000.01");
        purse.preparing(allocation, "10000.01", "2026-01-13", under + ", 'kind': 'RETENTION_RELEASE'")
                .isRefusedBy("works.retention");
        assertThat(admin.get(PAYMENTS + "?contractId=" + contract.at("/id")).each("/items", "/id"))
                .containsExactly(payment.at("/id"));
    }

    @Test
    void payments_of_a_contract_never_exceed_it_and_others_say_why_they_are_under_none() {
        purse.given(donor, POOL, "1000000.00", "2026-01-02");
        String appraised = site.appraised("OWN");
        String allocation = purse.allocated(project(appraised), "1000000.00", "2026-01-10");
        String bond = "{'purpose': 'PERFORMANCE', 'amount': %s, 'document': %s}"
                .formatted(money("3000.00"), paper("BOND", "2026-01-04"));
        String contract = site.officer
                .post(
                        PROJECTS + "/" + appraised + "/contracts",
                        json(
                                "{'contractor': {'name': 'Made-up Builder'}, 'amount': %s, 'document': %s, 'bonds': [%s]}",
                                money("100000.00"), paper("CONTRACT", "2026-01-03"), bond))
                .is(201)
                .at("/id");
        String under = ", 'contractId': '" + contract + "'";
        String first = purse.preparing(allocation, "60000.00", "2026-01-11", under)
                .is(201)
                .at("/id");
        director.approving(first, "2026-01-12").is(200);

        purse.preparing(allocation, "40000.01", "2026-01-13", under).isRefusedBy("works.retention");
        purse.preparing(allocation, "40000.00", "2026-01-13", under).is(201);
        Answer revision = purse.preparing(allocation, "500.00", "2026-01-13", under + ", 'kind': 'PRICE_REVISION'")
                .is(201);
        assertThat(revision.at("/retained/amount")).isEqualTo("0.00");
        purse.preparing(allocation, "1.00", "2026-01-13", ", 'kind': 'LEGAL_INTEREST'")
                .hasFaults("/contractId value.required");
        purse.preparing(allocation, "1.00", "2026-01-13", "").isRefusedBy("works.retention");
        assertThat(purse.preparing(allocation, "1.00", "2026-01-13", ", 'withoutContract': 'a made-up fee'")
                        .is(201)
                        .at("/withoutContract"))
                .isEqualTo("a made-up fee");
    }

    @Test
    void an_approved_payment_that_comes_back_is_reversed_by_two_people_into_its_allocation() {
        purse.given(donor, POOL, "1000.00", "2026-01-02");
        String own = site.appraised("OWN");
        String allocation = purse.allocated(project(own), "1000.00", "2026-01-10");
        String payment = purse.prepared(allocation, "400.00", "2026-01-11");
        String steps = PAYMENTS + "/" + payment + "/steps/";
        site.finance
                .post(steps + "reverse", json("{'on': '2026-01-12', 'reason': 'a made-up error of the bank'}"))
                .isProblem(409, "step.unavailable");
        director.approving(payment, "2026-01-12").is(200);

        site.director
                .post(steps + "confirm-reversal", json("{'on': '2026-01-13'}"))
                .isProblem(409, "step.unavailable");
        admin.post(steps + "reverse", json("{'on': '2026-01-13', 'reason': 'a made-up error of the bank'}"))
                .is(200);
        assertThat(purse.figures("2026-01-13").at("/spent/amount")).isEqualTo("400.00");
        admin.get(PAYMENTS + "/" + payment + "/gates/confirm-reversal?on=2026-01-14")
                .is(200);
        admin.post(steps + "confirm-reversal", json("{'on': '2026-01-14'}")).isRefusedBy("payment.four-eyes");
        Answer reversed = site.director
                .post(steps + "confirm-reversal", json("{'on': '2026-01-14'}"))
                .is(200);

        assertThat(reversed.at("/state")).isEqualTo("REVERSED");
        assertThat(purse.figures("2026-01-13").at("/spent/amount")).isEqualTo("400.00");
        assertThat(purse.figures("2026-01-14").at("/spent/amount")).isEqualTo("0.00");
        purse.preparing(allocation, "1000.00", "2026-01-15", "").is(201);
        admin.get(PAYMENTS + "/" + payment + "/gates/reverse?on=2026-01-14").isProblem(409, "step.unavailable");
        assertThat(new Chronicle(admin).isWhole()).isTrue();
    }

    @Test
    void payment_available_holds_what_a_suspended_project_would_pay() {
        purse.given(donor, POOL, "100.00", "2026-01-02");
        String appraised = site.appraised("OWN");
        site.step(site.officer, appraised, "agree", "{'on': '2026-02-01'}").is(200);
        String allocation = purse.allocated(project(appraised), "80.00", "2026-02-01");
        String payment = purse.prepared(allocation, "10.00", "2026-02-02");
        site.step(site.director, appraised, "suspend", "{'on': '2026-02-03', 'reason': 'a made-up reason'}")
                .is(200);

        purse.preparing(allocation, "10.00", "2026-02-04", "").isRefusedBy("payment.available");
        director.approving(payment, "2026-02-04").isRefusedBy("payment.available");
    }
}
