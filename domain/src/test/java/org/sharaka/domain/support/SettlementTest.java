package org.sharaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.domain.support.AidCases.instalment;
import static org.sharaka.testing.OversightFixture.and;
import static org.sharaka.testing.OversightFixture.report;
import static org.sharaka.testing.SupportFixture.CENTRE;
import static org.sharaka.testing.SupportFixture.aPlan;
import static org.sharaka.testing.SupportFixture.around;
import static org.sharaka.testing.SupportFixture.eligible;
import static org.sharaka.testing.SupportFixture.money;
import static org.sharaka.testing.SupportFixture.on;
import static org.sharaka.testing.SupportFixture.stopped;
import static org.sharaka.testing.SupportFixture.told;
import static org.sharaka.testing.SupportFixture.training;
import static org.sharaka.testing.SupportFixture.year;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.oversight.ReportPeriod;
import org.sharaka.domain.oversight.Reports;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.SupportFixture;

/** When aid is unjustified, what is taken for it, and what settles a year ({@code support.settlement}). */
class SettlementTest {

    private static final Oversight EMPTY = Oversight.of(CENTRE);
    private static final String FIRST = "PLN-2026-0001 Y1";

    /** Two years of aid of 450 000.00 each. */
    private static SupportFixture years() {
        return aPlan(
                        "pln-1",
                        "2026-01-01",
                        year(1, "1000000.00", SupportFixture.aid("450000.00"), training()),
                        year(2, "1000000.00", SupportFixture.aid("450000.00"), training()))
                .approved()
                .agreed(1, "2026-01-05")
                .agreed(2, "2026-01-05");
    }

    private static String payable(SupportFixture plan, int year, int number, String on) {
        return AidCases.aid(plan, EMPTY).payable(year, number, on(on)).plain();
    }

    private static List<Withheld> withheld(SupportFixture plan, int year, int number) {
        return plan.there().aid(year).tranches().get(number - 1).withheld();
    }

    private static Withheld of(String item, Withheld.Cause cause, String amount) {
        return new Withheld(item, cause, money(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-29, 2026-04-30", // the reports of the fourth and the first quarter are due on 30 January and 30 April
        "2026-01-30, 2026-07-30",
        "2026-03-15, 2026-07-30",
        "2026-04-29, 2026-07-30",
        "2026-04-30, 2026-10-30"
    })
    void aid_is_unjustified_once_the_second_quarterly_report_due_after_its_payment_has_fallen_due(
            String paid, String last) {
        SupportFixture plan = years().paid(1, paid);

        assertThat(plan.open(last)).isEqualTo(money("0.00"));
        assertThat(plan.open(LocalDate.parse(last).plusDays(1).toString())).isEqualTo(money("180000.00"));
        assertThat(plan.there().open()).isEqualTo(money("180000.00"));
    }

    @Test
    void a_refused_justification_is_unjustified_at_once_and_until_as_much_is_justified() {
        SupportFixture plan = years().paid(1, "2026-03-15").refused(1, 1, "50000.00", "2026-04-01");
        assertThat(plan.open("2026-03-31")).isEqualTo(money("0.00"));
        assertThat(plan.open("2026-04-01")).isEqualTo(money("50000.00"));
        plan.justified(1, 1, "140000.00", "2026-05-01");
        assertThat(plan.open("2026-05-01")).isEqualTo(money("40000.00"));
        assertThat(payable(plan, 1, 2, "2026-05-02")).isEqualTo("140000.00");
    }

    @Test
    void what_was_taken_off_an_instalment_is_settled() {
        SupportFixture plan = years().paid(1, "2026-01-10")
                .justified(1, 1, "144579.45", "2026-04-20")
                .paid(1, "2026-05-01");

        assertThat(withheld(plan, 1, 2)).containsExactly(of(FIRST + " I1", Withheld.Cause.UNJUSTIFIED, "35420.55"));
        assertThat(plan.open("2026-06-01")).isEqualTo(money("0.00"));
    }

    @Test
    void what_is_justified_of_one_instalment_after_it_was_withheld_settles_nothing_of_another() {
        SupportFixture plan = years().paid(1, "2026-01-10")
                .justified(1, 1, "144579.45", "2026-04-20")
                .paid(1, "2026-05-01")
                .justified(1, 1, "35420.55", "2026-06-01");

        assertThat(plan.open("2026-10-30")).isEqualTo(money("0.00"));
        assertThat(plan.open("2026-10-31")).isEqualTo(money("144579.45"));
    }

    @Test
    void what_the_year_cannot_carry_is_taken_from_the_next_and_comes_back_with_its_third_once_justified() {
        SupportFixture plan = years().paid(1, "2026-01-10")
                .justified(1, 1, "180000.00", "2026-04-20")
                .paid(1, "2026-05-01")
                .accounted(1, "900000.00", "2027-02-01")
                .paid(2, "2027-02-02");
        assertThat(plan.there().aid(2).paidBy(on("2027-02-02"))).isEqualTo(money("0.00"));
        assertThat(withheld(plan, 2, 1)).containsExactly(of(FIRST + " I2", Withheld.Cause.UNJUSTIFIED, "180000.00"));
        assertThat(plan.open("2027-02-02")).isEqualTo(money("0.00"));
        assertThat(payable(plan, 1, 3, "2027-02-03")).isEqualTo("90000.00");

        plan.paid(1, "2027-02-03").accounted(2, "1000000.00", "2028-02-01");
        assertThat(payable(plan, 2, 3, "2028-02-02")).isEqualTo("270000.00");
        plan.justified(1, 2, "180000.00", "2028-02-02");
        assertThat(payable(plan, 2, 3, "2028-02-02")).isEqualTo("450000.00");
    }

    @Test
    void a_debt_is_taken_from_the_next_year_and_counts_as_paid_there() {
        SupportFixture plan = years().paid(1, "2026-01-10")
                .justified(1, 1, "180000.00", "2026-04-20")
                .paid(1, "2026-05-01")
                .justified(1, 2, "180000.00", "2026-10-01")
                .accounted(1, "420000.00", "2027-02-01")
                .paid(1, "2027-02-02");
        assertThat(plan.open("2027-02-02")).isEqualTo(money("66000.00"));
        assertThat(payable(plan, 2, 1, "2027-02-03")).isEqualTo("114000.00");
        plan.paid(2, "2027-02-03");
        assertThat(withheld(plan, 2, 1)).containsExactly(of(FIRST, Withheld.Cause.DEBT, "66000.00"));
        assertThat(plan.open("2027-02-03")).isEqualTo(money("0.00"));

        plan.justified(2, 1, "114000.00", "2027-03-01").accounted(2, "900000.00", "2028-02-01");
        assertThat(payable(plan, 2, 3, "2028-02-02")).isEqualTo("270000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "700000.00, 10000.00, 10000.00", // 360 000.00 were paid of 350 000.00, and 10 000.00 are open: never 20 000.00
        "700000.00, 10000.01, 10000.01",
        "700000.00, 9999.99, 10000.00",
        "720000.00, 0.00, 0.00",
        "800000.00, 40000.00, 0.00",
        "800000.00, 40000.01, 0.01"
    })
    void the_debt_is_the_greater_of_what_was_paid_above_and_what_is_open(String costs, String open, String debt) {
        SupportFixture plan = years().paid(2, "2026-01-10")
                .justified(2, 1, "180000.00", "2026-04-20")
                .paid(2, "2026-05-01")
                .justified(2, 2, money("180000.00").minus(money(open)).plain(), "2026-10-01")
                .accounted(2, costs, "2027-02-01");

        assertThat(payable(plan, 2, 3, "2027-02-02")).isEqualTo("0.00");
        plan.paid(2, "2027-02-02");
        assertThat(plan.there().aid(2).tranches().get(2).debt()).isEqualTo(money(debt));
        assertThat(plan.open("2027-02-02")).isEqualTo(money(debt));
    }

    @Test
    void what_was_withheld_is_settled_though_the_year_has_less_aid_in_the_end() {
        SupportFixture plan = years().paid(2, "2026-01-10")
                .justified(2, 1, "144579.45", "2026-04-20")
                .paid(2, "2026-05-01")
                .justified(2, 2, "144579.45", "2026-10-01")
                .accounted(2, "560000.00", "2027-02-01")
                .paid(2, "2027-02-02");

        assertThat(withheld(plan, 2, 3))
                .containsExactly(of("PLN-2026-0001 Y2 I1", Withheld.Cause.UNJUSTIFIED, "35420.55"));
        assertThat(plan.open("2027-02-02")).isEqualTo(money("44579.45"));
    }

    @Test
    void what_is_justified_after_the_year_was_settled_lowers_its_debt_to_what_was_paid_above() {
        SupportFixture plan = years().paid(2, "2026-01-10")
                .justified(2, 1, "180000.00", "2026-04-20")
                .paid(2, "2026-05-01")
                .justified(2, 2, "150000.00", "2026-10-01")
                .accounted(2, "700000.00", "2027-02-01")
                .paid(2, "2027-02-02");
        assertThat(plan.open("2027-02-02")).isEqualTo(money("30000.00"));
        plan.justified(2, 2, "25000.00", "2027-02-03");
        assertThat(plan.open("2027-02-03")).isEqualTo(money("10000.00"));
        plan.returned(2, "10000.00", "2027-02-04");
        assertThat(plan.open("2027-02-04")).isEqualTo(money("0.00"));
    }

    @Test
    void another_plan_of_the_manager_carries_what_is_open_of_the_first() {
        SupportFixture first = years().paid(1, "2026-01-10").refused(1, 1, "1000.00", "2026-02-01");
        SupportFixture other = aPlan(
                        "pln-2", "2026-01-01", year(2, "100000.00", SupportFixture.aid("50000.00"), training()))
                .approved()
                .agreed(2, "2026-01-05");
        AidCase aid = AidCases.aid(other, EMPTY, around(eligible(), first.there()));

        assertThat(aid.payable(2, 1, on("2026-02-02")).plain()).isEqualTo("19000.00");
        assertThat(aid.sums(2, 1, on("2026-02-02")).open())
                .containsExactly(of(FIRST + " I1", Withheld.Cause.UNJUSTIFIED, "1000.00"));
        assertThat(first.open("2026-02-02", other.there())).isEqualTo(money("1000.00"));
    }

    private static Oversight annual(int year, String on) {
        Oversight books = and(EMPTY, new Reports.Submit(on(on), report(ReportPeriod.year(year), on)));
        return and(books, new Reports.Accept(on(on), new EntryId("R1")));
    }

    private static List<String> third(SupportFixture plan, Oversight books, String on) {
        return check(instalment(AidCases.ofOpenCentre(plan, books), 1, 3, "", on), "instalment.third")
                .missing();
    }

    private static Check check(AidInquiry asked, String rule) {
        return Rulebook.standard().rule(asked).checks().stream()
                .filter(one -> one.rule().code().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_third_takes_a_statement_of_its_year_and_what_has_fallen_due_of_accounts_and_reports() {
        // the year of support runs from July 2026 to June 2027; the report of 2026 falls due on 30 April 2027
        SupportFixture plan = aPlan(
                        "pln-1", "2026-07-01", year(1, "1000000.00", SupportFixture.aid("450000.00"), training()))
                .approved()
                .agreed(1, "2026-07-01");
        assertThat(third(plan, EMPTY, "2027-04-30")).containsExactly("COST_STATEMENT");
        assertThat(third(plan, EMPTY, "2027-05-01"))
                .containsExactly("COST_STATEMENT", "ACCOUNTS2026", "ANNUAL_REPORT2026");
        plan.accounted(1, "1000000.00", "2027-07-15");
        assertThat(third(plan, annual(2026, "2027-04-01"), "2027-07-15")).isEmpty();
        assertThat(third(plan, annual(2026, "2027-04-01"), "2028-05-01")).containsExactly("ANNUAL_REPORT2027");
    }

    /** Accounts are approved first and certified later; nobody corrects anything for it. */
    @ParameterizedTest
    @CsvSource({
        "CERTIFIED_ACCOUNTS, 1000000.00, 2027-01-07, 2027-01-07, ''",
        "CERTIFIED_ACCOUNTS, 1000000.00, 2027-01-07, 2027-01-06, instalment.written certified",
        "CERTIFIED_ACCOUNTS, 1000000.01, 2027-01-07, 2027-01-07, /costs fact.correction",
        "CERTIFIED_ACCOUNTS, 1000000.00, 2027-01-04, 2027-01-07, /on fact.order",
        "ACCOUNTS, 1000000.00, 2027-01-07, 2027-01-07, /on fact.correction"
    })
    void accounts_are_certified_after_their_approval(
            DocumentKind kind, String costs, String on, String paidOn, String unmet) {
        SupportFixture accounted = twoYears().accounted(1, "1000000.00", DocumentKind.ACCOUNTS, "2027-01-05");

        assertThat(answer(() -> told(
                        instalment(AidCases.aid(accounted.accounted(1, costs, kind, on), EMPTY), 2, 1, "", paidOn))))
                .isEqualTo(unmet);
    }

    /** Its first two instalments are paid, and justified whole. */
    private static SupportFixture twoYears() {
        return aPlan(
                        "pln-1",
                        "2026-01-01",
                        year(1, "1000000.00", SupportFixture.aid("600000.00"), training()),
                        year(2, "1000000.00", SupportFixture.aid("450000.00"), training()))
                .approved()
                .agreed(1, "2026-01-05")
                .agreed(2, "2026-01-05")
                .paid(1, "2026-01-10")
                .justified(1, 1, "240000.00", "2026-04-20")
                .paid(1, "2026-05-01")
                .justified(1, 2, "240000.00", "2026-10-01");
    }

    private static String answer(Supplier<List<String>> asked) {
        try {
            return String.join("", asked.get());
        } catch (InvalidValue refused) {
            return refused.faults().stream()
                    .map(fault -> fault.pointer() + " " + fault.code())
                    .collect(Collectors.joining());
        }
    }

    @ParameterizedTest
    @CsvSource({"ACCOUNTS, instalment.written certified", "CERTIFIED_ACCOUNTS, ''"})
    void certified_are_the_accounts_of_the_last_year_of_support_that_has_ended(DocumentKind kind, String unmet) {
        SupportFixture plan = twoYears().accounted(1, "1000000.00", kind, "2027-01-05");

        assertThat(String.join("", told(instalment(AidCases.aid(plan, EMPTY), 2, 1, "", "2027-01-10"))))
                .isEqualTo(unmet);
        assertThat(told(instalment(AidCases.aid(plan, EMPTY), 2, 1, "", "2026-12-31")))
                .doesNotContain("instalment.written certified");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-20, 2026-07-15, settled",
        "2026-08-29, 2026-08-30, settled",
        "2026-08-30, 2026-08-30, late",
        "2026-09-30, 2026-08-30, missing"
    })
    void a_second_instalment_is_paid_after_the_end_where_it_is_justified_within_sixty_days(
            String justified, String on, String reason) {
        SupportFixture plan = years().paid(1, "2026-01-10").justified(1, 1, "126000.00", justified);

        AidInquiry asked = instalment(AidCases.aid(plan, EMPTY, stopped("2026-06-30")), 1, 2, "", on);
        assertThat(check(asked, "support.stops").reason()).isEqualTo(reason);
    }
}
