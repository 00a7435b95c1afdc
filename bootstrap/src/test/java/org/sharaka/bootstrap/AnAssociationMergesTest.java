package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.bootstrap.Purse.POOL;
import static org.sharaka.bootstrap.Purse.purpose;
import static org.sharaka.bootstrap.Site.json;
import static org.sharaka.bootstrap.Site.money;
import static org.sharaka.bootstrap.Site.paper;
import static org.sharaka.bootstrap.Supports.PLANS;
import static org.sharaka.bootstrap.Supports.measure;
import static org.sharaka.bootstrap.Supports.training;
import static org.sharaka.bootstrap.Supports.year;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/**
 * An association merges in the middle of its second year of aid (S9, S12). The one that it merges into takes mandate,
 * plan and debts over, each by its own gate: the years of support go on, maturity and months start anew.
 */
class AnAssociationMergesTest extends InAHouse {

    private static final String[] PAPERS = {"FILING_RECEIPT", "STATUTES", "BUREAU_LIST", "BANK_ACCOUNT"};

    private ReadyCentres centres;
    private Site site;
    private Supports supports;
    private Mandates mandates;
    private ReadyCentres.Ready its;
    private ReadyCentres.Ready next;
    private String mandate;
    private String plan;
    private String allocation;

    @Test
    void a_successor_takes_mandate_plan_and_debts_over_in_the_second_year_of_aid() {
        an_association_is_supported_for_a_year();
        it_merges_in_its_second_year();
        nothing_is_paid_to_one_that_is_gone();
        the_plan_is_taken_over_with_its_debts();
        the_mandate_ends_without_notice_and_is_signed_anew();
        aid_goes_on_where_it_was();
        months_and_maturity_start_anew();
        the_money_is_told_to_the_centime();
        the_journal_tells_it_all();
    }

    private void an_association_is_supported_for_a_year() {
        centres = new ReadyCentres(house);
        site = centres.site;
        supports = new Supports(house, site);
        mandates = new Mandates(site);
        its = centres.registered("SOCIAL", "ASSOCIATION", "2024-01-01");
        mandate = its.mandate("SOCIAL", "2024-01-01", "2026-12-31", Mandates.papers(PAPERS));
        its.papers("2024-01-10", "OPERATING_AUTHORISATION", "INSURANCE");
        its.assessed("2024-02-15", "32223222");
        plan = supports.approved(
                its.centre,
                its.manager,
                "2024-03-01",
                "2024-03-01",
                year(
                        1,
                        "400000.00",
                        measure("OPERATING_AID", "280000.00", ", 'dimension': 'RES'"),
                        training(supports.space())),
                year(2, "500000.00", measure("OPERATING_AID", "250000.00", ", 'dimension': 'RES'")));
        supports.purse.given(site.partner("COMPANY"), purpose("SUPPORT", its.centre), "300000.00", "2024-03-02");
        supports.purse.given(site.partner("COMPANY"), POOL, "500000.00", "2024-03-03");
        allocation = supports.purse.allocated(purpose("SUPPORT", its.centre), "600000.00", "2024-03-05");
        supports.agree(plan, 1, "2024-03-12", "SUPPORT_AGREEMENT").is(200);
        supports.paid(plan, 1, 1, allocation, "2024-03-20");
        centres.books.reported(its.centre, "2024-07-12");
        supports.justify(plan, 1, 1, "112000.00", "2024-07-20").is(200);
        supports.paid(plan, 1, 2, allocation, "2024-07-21");
        centres.books.reported(its.centre, "2025-01-12");
        supports.justify(plan, 1, 2, "112000.00", "2025-02-01").is(200);
        supports.account(plan, 1, "400000.00", "2025-03-10", "ACCOUNTS").is(200);
        supports.paid(plan, 1, 3, allocation, "2025-03-12");
    }

    private void it_merges_in_its_second_year() {
        supports.agree(plan, 2, "2025-03-20", "SUPPORT_AGREEMENT").is(200);
        supports.paid(plan, 2, 1, allocation, "2025-04-05");
        centres.books.reported(its.centre, "2025-07-12");
        supports.justify(plan, 2, 1, "60000.00", "2025-08-20").is(200);
        next = centres.of(its.centre, site.partner("ASSOCIATION"));
        site.officer
                .post(
                        "/api/v1/partners/" + its.manager + "/steps/end",
                        json(
                                "{'on': '2025-09-01', 'kind': 'MERGED', 'document': %s, 'successorId': '%s'}",
                                paper("END_OF_PERSON", "2025-09-01"), next.manager))
                .is(200);
        assertThat(admin.get(Mandates.MANDATES + mandate).at("/suspensions/0/set/on"))
                .isEqualTo("2025-09-01");
    }

    private void nothing_is_paid_to_one_that_is_gone() {
        assertThat(supports.pay(plan, 2, allocation, "", "2025-09-10").is(409).notPassed())
                .contains("partner.ended");
    }

    private void the_plan_is_taken_over_with_its_debts() {
        String written = ", 'document': " + paper("SUCCESSION_ACCEPTANCE", "2025-09-15");
        succeed("2025-09-15", next.manager, "").isRefusedBy("succession.accept");
        succeed("2025-09-15", site.partner("COMPANY"), written).isRefusedBy("succession.accept");
        Answer taken = succeed("2025-09-15", next.manager, written).is(200);
        assertThat(taken.at("/managerId")).isEqualTo(next.manager);
        assertThat(taken.at("/takeovers/0/fromId")).isEqualTo(its.manager);
        assertThat(taken.at("/aid/1/justified/amount")).isEqualTo("60000.00");
        Corrections corrections = new Corrections(admin, "2025-09-15");
        String fact = PLANS + "/" + plan + "/takeovers/1";
        corrections.correct(centres.books.colleague, fact, "'on': '2025-09-14'").hasFaults("/value/on fact.order");
        String mistyped = site.partner("ASSOCIATION");
        corrections
                .correct(centres.books.colleague, fact, "'successorId': '" + mistyped + "'")
                .is(201);
        corrections
                .correct(site.officer, fact, "'successorId': '" + next.manager + "'")
                .is(201);
        assertThat(supports.pay(plan, 2, allocation, "", "2025-09-16").is(409).notPassed())
                .anyMatch(rule -> rule.startsWith("partner.ended"));
    }

    private void the_mandate_ends_without_notice_and_is_signed_anew() {
        String end = "{'on': '2025-09-15', 'reason': 'merged', 'documents': [%s, " + paper("ACCOUNTS", "2025-09-15")
                + ", " + paper("STAFF_LIST", "2025-09-15") + ", " + paper("SOCIAL_SECURITY", "2025-09-15")
                + "], 'unjustified': " + money("40000.00") + ", 'successorId': '" + next.manager + "'}";
        mandates.step(mandate, "end", end.formatted(paper("MINUTES", "2025-09-15")))
                .isRefusedBy("mandate.end");
        mandates.step(mandate, "end", end.formatted(paper("INVENTORY", "2025-09-15")))
                .is(200);
        next.mandate("SOCIAL", "2025-09-16", "2028-09-15", Mandates.papers(PAPERS));
        next.papers("2025-09-16", "OPERATING_AUTHORISATION", "INSURANCE");
        next.assessed("2025-09-20", "32223222");
    }

    private void aid_goes_on_where_it_was() {
        centres.books.reported(its.centre, "2025-10-12");
        supports.justify(plan, 2, 1, "40000.00", "2025-10-15").is(200);
        String payment = supports.pay(plan, 2, allocation, "", "2025-10-20")
                .is(200)
                .at("/aid/1/instalments/1/payment/paymentId");
        assertThat(waiting(site.director)).contains("PAYMENT_APPROVAL");
        assertThat(waiting(supports.secondFinance)).contains("PAYMENT_APPROVAL");
        assertThat(waiting(site.finance)).doesNotContain("PAYMENT_APPROVAL");
        assertThat(waiting(site.officer)).doesNotContain("PAYMENT_APPROVAL");
        Answer paid = supports.approvePayment(supports.secondFinance, plan, payment, "2025-10-21")
                .is(200);
        assertThat(paid.at("/aid/1/instalments/1/amount/amount")).isEqualTo("100000.00");
    }

    private void months_and_maturity_start_anew() {
        Answer before = its.readiness("2025-08-31");
        Answer after = next.readiness("2025-12-01");
        assertThat(actual(before, "handover.months")).isEqualTo("19");
        assertThat(actual(after, "handover.months")).isEqualTo("2");
    }

    private void the_money_is_told_to_the_centime() {
        assertThat(told("2025-03-12")).isEqualTo("800000.00 600000.00 280000.00");
        assertThat(told("2025-09-01")).isEqualTo("800000.00 600000.00 380000.00");
        assertThat(told("2025-10-21")).isEqualTo("800000.00 600000.00 480000.00");
    }

    /** Received, allocated and spent. */
    private String told(String day) {
        Figures.on(site.finance, day);
        Answer figures = supports.purse.figures(day);
        return Stream.of("received", "allocated", "spent")
                .map(name -> figures.at("/" + name + "/amount"))
                .collect(Collectors.joining(" "));
    }

    private void the_journal_tells_it_all() {
        Chronicle chronicle = new Chronicle(admin);
        assertThat(chronicle.checks("plan.succeeded"))
                .containsExactly("actor.interest PASS", "partner.blocked PASS", "succession.accept PASS");
        assertThat(chronicle.isWhole()).isTrue();
    }

    private Answer succeed(String on, String successor, String more) {
        return site.officer.post(
                PLANS + "/" + plan + "/steps/succeed",
                json("{'on': '%s', 'successorId': '%s'%s}", on, successor, more));
    }

    private static String actual(Answer ruling, String rule) {
        int place = ruling.each("/checks", "/rule").indexOf(rule);
        return ruling.at("/checks/" + place + "/actual");
    }

    private static List<String> waiting(Client who) {
        return who.get("/api/v1/agenda").is(200).each("/items", "/kind");
    }
}
