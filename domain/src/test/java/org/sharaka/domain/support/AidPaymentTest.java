package org.sharaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.domain.support.AidCases.instalment;
import static org.sharaka.testing.MandateFixture.aMandate;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.OversightFixture.and;
import static org.sharaka.testing.OversightFixture.report;
import static org.sharaka.testing.SupportFixture.CENTRE;
import static org.sharaka.testing.SupportFixture.aPlan;
import static org.sharaka.testing.SupportFixture.around;
import static org.sharaka.testing.SupportFixture.beneficiary;
import static org.sharaka.testing.SupportFixture.eligible;
import static org.sharaka.testing.SupportFixture.money;
import static org.sharaka.testing.SupportFixture.on;
import static org.sharaka.testing.SupportFixture.stopped;
import static org.sharaka.testing.SupportFixture.told;
import static org.sharaka.testing.SupportFixture.training;
import static org.sharaka.testing.SupportFixture.year;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.oversight.Reports;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.Beneficiary.Bond;
import org.sharaka.testing.SupportFixture;

class AidPaymentTest {

    private static final Oversight EMPTY = Oversight.of(CENTRE);

    /** Year 2 of the worked example 12: 450 000.00 of aid. */
    private static SupportFixture taper() {
        return aPlan("pln-1", "2025-01-01", year(2, "1000000.00", SupportFixture.aid("450000.00"), training()))
                .approved()
                .agreed(2, "2026-01-05");
    }

    private static Oversight reported(ReportPeriod period, String on) {
        Oversight books = and(EMPTY, new Reports.Submit(LocalDate.parse(on), report(period, on)));
        return and(books, new Reports.Accept(LocalDate.parse(on), new EntryId("R1")));
    }

    private static Ruling pays(SupportFixture plan, Oversight books, int number, String amount, String on) {
        return Rulebook.standard().rule(instalment(AidCases.aid(plan, books), 2, number, amount, on));
    }

    private static String payable(SupportFixture plan, int number, String on) {
        return AidCases.aid(plan, EMPTY).payable(2, number, on(on)).plain();
    }

    @Test
    void worked_example_12_is_paid_to_the_centime() {
        SupportFixture plan = taper();
        assertThat(payable(plan, 1, "2026-01-10")).isEqualTo("180000.00");
        plan.paid(2, "2026-01-10").justified(2, 1, "144579.45", "2026-04-30");
        assertThat(payable(plan, 2, "2026-04-30")).isEqualTo("180000.00");
        assertThat(payable(plan, 2, "2026-05-01")).isEqualTo("144579.45");
        plan.paid(2, "2026-05-01").justified(2, 2, "144579.45", "2026-12-01").accounted(2, "1000000.00", "2027-02-01");
        assertThat(payable(plan, 3, "2027-02-02")).isEqualTo("90000.00");
        plan.paid(2, "2027-02-02");
        assertThat(plan.open("2026-04-30")).isEqualTo(money("0.00"));
        assertThat(plan.open("2026-05-01")).isEqualTo(money("0.00"));
        assertThat(plan.open("2027-02-02")).isEqualTo(money("0.00"));
        assertThat(wrongState(() -> PayInstalment.of(2, on("2027-02-03"))
                        .look(Rulebook.standard(), plan.there(), around(eligible()))))
                .isEqualTo("pay in SETTLED");
    }

    @Test
    void worked_example_13_rounds_to_the_centime() {
        SupportFixture plan = aPlan(
                        "pln-1", "2024-01-01", year(3, "333333.35", SupportFixture.aid("83333.34"), training()))
                .approved();
        assertThat(List.of(1, 2, 3).stream()
                        .map(number -> AidCases.aid(plan, EMPTY)
                                .sums(3, number, on("2026-02-01"))
                                .part()
                                .plain()))
                .containsExactly("33333.34", "33333.34", "16666.66");
    }

    @Test
    void what_is_justified_late_is_paid_with_the_third() {
        SupportFixture plan = taper().paid(2, "2026-01-10")
                .justified(2, 1, "144579.45", "2026-04-30")
                .paid(2, "2026-05-01")
                .justified(2, 1, "35420.55", "2026-06-01")
                .justified(2, 2, "144579.45", "2026-12-01")
                .accounted(2, "1000000.00", "2027-02-01");

        assertThat(payable(plan, 3, "2027-02-02")).isEqualTo("125420.55");
    }

    @Test
    void lower_costs_lower_the_third_and_below_zero_it_is_a_debt() {
        SupportFixture plan = taper().paid(2, "2026-01-10")
                .justified(2, 1, "180000.00", "2026-04-30")
                .paid(2, "2026-05-01")
                .justified(2, 2, "180000.00", "2026-12-01")
                .accounted(2, "700000.00", "2027-02-01");

        assertThat(payable(plan, 3, "2027-02-02")).isEqualTo("0.00");
        plan.paid(2, "2027-02-02");
        assertThat(plan.open("2027-02-02")).isEqualTo(money("10000.00"));
        plan.returned(2, "4000.00", "2027-03-01");
        assertThat(plan.open("2027-03-01")).isEqualTo(money("6000.00"));
        assertThat(faultsOf(() -> plan.returned(2, "6000.01", "2027-03-02")))
                .extracting(found -> found.pointer())
                .containsExactly("/amount");
        assertThat(plan.returned(2, "6000.00", "2027-03-02").open("2027-03-02")).isEqualTo(money("0.00"));
    }

    @Test
    void the_first_takes_agreement_and_annual_plan() {
        SupportFixture bare = aPlan(
                        "pln-1", "2025-01-01", year(2, "1000000.00", SupportFixture.aid("450000.00"), training()))
                .approved();

        assertThat(told(pays(bare, EMPTY, 1, "", "2026-01-10")))
                .containsExactly("instalment.first fail", "instalment.written fail");
        assertThat(told(pays(taper(), EMPTY, 1, "", "2026-01-10"))).isEmpty();
        assertThat(told(pays(taper(), EMPTY, 1, "", "2026-01-04")))
                .containsExactly("instalment.first fail", "instalment.written fail");
    }

    @ParameterizedTest
    @CsvSource({"100000.00, true", "100000.02, false"})
    void above_a_limit_the_agreement_is_written(String budget, boolean letterSuffices) {
        String aid = money(budget).shareRoundedHalfUp(Fraction.percent(50)).plain();
        SupportFixture plan = aPlan("pln-1", "2025-01-01", year(2, budget, SupportFixture.aid(aid), training()))
                .approved()
                .agreed(2, DocumentKind.SUPPORT_LETTER, "2026-01-05");

        assertThat(told(instalment(AidCases.aid(plan, EMPTY), 2, 1, "", "2026-01-10")))
                .isEqualTo(letterSuffices ? List.of() : List.of("instalment.written fail"));
    }

    @Test
    void the_second_takes_a_report_and_most_of_the_first_justified() {
        SupportFixture plan = taper().paid(2, "2026-01-10").justified(2, 1, "125999.99", "2026-04-20");
        Oversight books = reported(ReportPeriod.quarter(2026, 1), "2026-04-20");

        assertThat(told(pays(plan, EMPTY, 2, "", "2026-04-21"))).containsExactly("instalment.second report");
        assertThat(told(pays(plan, books, 2, "", "2026-04-21"))).containsExactly("instalment.second fail");
        plan.justified(2, 1, "0.01", "2026-04-20");
        assertThat(told(pays(plan, books, 2, "", "2026-04-21"))).isEmpty();
        assertThat(told(pays(plan, reported(ReportPeriod.quarter(2025, 4), "2026-01-20"), 2, "", "2026-04-21")))
                .containsExactly("instalment.second report");
    }

    @Test
    void an_instalment_is_what_the_aid_gives_less_what_is_unjustified() {
        SupportFixture plan = taper().paid(2, "2026-01-10")
                .justified(2, 1, "144579.45", "2026-04-20")
                .refused(2, 1, "35420.55", "2026-04-20");
        Oversight books = reported(ReportPeriod.quarter(2026, 1), "2026-04-20");

        assertThat(told(pays(plan, books, 2, "144579.45", "2026-04-21"))).isEmpty();
        assertThat(told(pays(plan, books, 2, "180000.00", "2026-04-21"))).containsExactly("support.unjustified fail");
        assertThat(told(pays(plan, books, 2, "144579.44", "2026-04-21"))).containsExactly("support.instalments fail");
        assertThat(told(pays(plan, books, 2, "180000.01", "2026-04-21")))
                .containsExactly("support.instalments fail", "support.unjustified fail");
    }

    @Test
    void the_third_takes_a_statement_of_costs_and_settles_to_the_centime() {
        SupportFixture plan = taper().paid(2, "2026-01-10")
                .justified(2, 1, "180000.00", "2026-04-20")
                .paid(2, "2026-05-01")
                .justified(2, 2, "180000.00", "2026-12-01");
        assertThat(told(pays(plan, EMPTY, 3, "", "2027-02-02")))
                .containsExactly("instalment.third fail", "support.settlement missing");
        plan.accounted(2, "1000000.00", "2027-02-01");
        Oversight books = reported(ReportPeriod.year(2026), "2027-02-01");
        assertThat(told(pays(plan, books, 3, "", "2027-02-02"))).isEmpty();
        assertThat(told(pays(plan, books, 3, "89999.99", "2027-02-02"))).containsExactly("support.settlement fail");
        assertThat(told(pays(plan, books, 3, "90000.01", "2027-02-02")))
                .containsExactly("support.instalments fail", "support.unjustified fail", "support.settlement fail");
    }

    @ParameterizedTest
    @CsvSource({"30, ''", "31, held", "60, held", "61, suspended"})
    void a_late_report_holds_and_suspends(long days, String reason) {
        Beneficiary late = beneficiary(PartnerKind.ASSOCIATION, Bond.RUNNING, true, days);
        Ruling ruling = Rulebook.standard()
                .rule(instalment(AidCases.aid(taper(), EMPTY, around(late)), 2, 1, "", "2026-01-10"));

        assertThat(told(ruling)).isEqualTo(reason.isEmpty() ? List.of() : List.of("support.late-report " + reason));
    }

    @ParameterizedTest
    @CsvSource({"2026-08-28, ''", "2026-08-29, support.late-report ended"})
    void support_that_a_late_report_has_ended_stays_ended(String handedIn, String unmet) {
        // the report of the first quarter is due on 30 April
        Oversight books = reported(ReportPeriod.quarter(2026, 1), handedIn);
        Oversight all = and(
                books, new Reports.Submit(LocalDate.parse(handedIn), report(ReportPeriod.quarter(2026, 2), handedIn)));
        Ruling ruling =
                Rulebook.standard().rule(instalment(AidCases.ofOpenCentre(taper(), all), 2, 1, "", "2026-09-01"));

        assertThat(String.join("", told(ruling))).isEqualTo(unmet);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 2027-06-30, ''",
        "2026-12-31, 2027-07-01, support.stops settlement-late",
        "2026-12-30, 2027-03-05, support.stops settlement-open",
    })
    void after_the_end_the_last_instalment_of_a_year_that_ended_by_then_is_settled_for_six_months(
            String last, String paid, String unmet) {
        SupportFixture plan = taper().paid(2, "2026-01-10")
                .justified(2, 1, "180000.00", "2026-04-20")
                .paid(2, "2026-05-01")
                .justified(2, 2, "180000.00", "2026-12-01")
                .accounted(2, "1000000.00", "2027-02-01");
        Ruling ruling = Rulebook.standard()
                .rule(instalment(
                        AidCases.aid(plan, reported(ReportPeriod.year(2026), "2027-02-01"), stopped(last)),
                        2,
                        3,
                        "",
                        paid));

        assertThat(String.join("", told(ruling))).isEqualTo(unmet);
    }

    @Test
    void an_advance_is_not_paid_once_support_has_stopped() {
        assertThat(told(instalment(AidCases.aid(taper(), EMPTY, stopped("2026-01-09")), 2, 1, "", "2026-01-10")))
                .containsExactly("support.stops due");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, 2026-08-29, settled, 2026-08-29, 2026-08-29",
        "2026-06-30, 2026-08-30, late, 2026-08-29, 2026-08-30",
        "2026-06-30, '', missing, 2026-08-29, unknown",
        "2026-07-01, 2026-07-01, due, 2026-06-30, 2026-07-01",
        "2026-07-01, '', due, 2026-06-30, 2026-07-01",
    })
    void a_sum_is_due_before_support_stops_and_justified_within_sixty_days(
            String due, String justified, String reason, String required, String actual) {
        Fact<LocalDate> justifiedOn = justified.isEmpty() ? Fact.unknown() : Fact.known(on(justified));
        Check check = Stop.pays(
                new AidInquiry.Stopping(Fact.known(new Stop(on("2026-06-30"))), on(due), justifiedOn),
                SupportPolicy.standard());

        assertThat(check.reason()).isEqualTo(reason);
        assertThat(check.required().plain()).isEqualTo(required);
        assertThat(check.actual().plain()).isEqualTo(actual);
    }

    @Test
    void support_stops_with_the_mandate() {
        Mandate mandate =
                aMandate("2026-01-01", "2026-12-31").signed("2026-01-01").there();

        assertThat(Stop.of(List.of(mandate), mandate.manager(), on("2026-12-31")))
                .isEqualTo(Fact.unknown());
        assertThat(Stop.of(List.of(mandate), mandate.manager(), on("2027-01-01")))
                .isEqualTo(Fact.known(new Stop(on("2026-12-31"))));
    }

    @ParameterizedTest
    @CsvSource({
        "714285.71, 500000.00, ACCOUNTS, ''",
        "714285.73, 500000.01, ACCOUNTS, instalment.written certified",
        "714285.73, 500000.01, CERTIFIED_ACCOUNTS, ''",
    })
    void once_all_aid_is_above_a_limit_accounts_are_certified(
            String budget, String planned, DocumentKind accounts, String unmet) {
        SupportFixture paid = aPlan(year(1, budget, SupportFixture.aid(planned), training()))
                .approved()
                .agreed(1, "2026-01-05")
                .paid(1, "2026-01-10");
        paid.justified(1, 1, paid.there().aid(1).paidBy(on("2026-01-10")).plain(), "2026-04-20")
                .paid(1, "2026-05-01");
        String second = paid.there().aid(1).tranches().get(1).amount().plain();
        paid.justified(1, 2, second, "2026-12-01").accounted(1, budget, accounts, "2027-02-01");
        AidCase aid = AidCases.aid(paid, reported(ReportPeriod.year(2026), "2027-02-01"));

        assertThat(String.join("", told(instalment(aid, 1, 3, "", "2027-02-02"))))
                .isEqualTo(unmet);
    }

    @Test
    void nobody_justifies_more_than_was_paid() {
        SupportFixture plan = taper().paid(2, "2026-01-10").justified(2, 1, "180000.00", "2026-04-20");

        assertThat(faultsOf(() -> plan.justified(2, 1, "0.01", "2026-04-21")))
                .extracting(found -> found.pointer() + " " + found.code())
                .containsExactly("/amount value.amount");
    }
}
