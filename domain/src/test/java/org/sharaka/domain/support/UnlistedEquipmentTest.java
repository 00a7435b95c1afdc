package org.sharaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.domain.support.AidCases.aid;
import static org.sharaka.domain.support.AidCases.instalment;
import static org.sharaka.testing.MandateFixture.paper;
import static org.sharaka.testing.Outcomes.fault;
import static org.sharaka.testing.Outcomes.faultsOf;
import static org.sharaka.testing.Outcomes.wrongState;
import static org.sharaka.testing.SupportFixture.CENTRE;
import static org.sharaka.testing.SupportFixture.OFFICER;
import static org.sharaka.testing.SupportFixture.aPlan;
import static org.sharaka.testing.SupportFixture.around;
import static org.sharaka.testing.SupportFixture.eligible;
import static org.sharaka.testing.SupportFixture.goods;
import static org.sharaka.testing.SupportFixture.money;
import static org.sharaka.testing.SupportFixture.on;
import static org.sharaka.testing.SupportFixture.training;
import static org.sharaka.testing.SupportFixture.year;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.SupportPolicy;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.SupportFixture;

class UnlistedEquipmentTest {

    private static final SupportPolicy VALUES = SupportPolicy.standard();
    private static final Oversight EMPTY = Oversight.of(CENTRE);
    private static final String OVEN = "PLN-2026-0001 G1";

    /** 100 000.00 a year, of which the first instalment pays 40 000.00, and an oven. */
    private static SupportFixture plan() {
        return aPlan(
                        year(1, "200000.00", SupportFixture.aid("100000.00"), training()),
                        year(2, "200000.00", SupportFixture.aid("50000.00")))
                .approved()
                .agreed(1, "2026-01-05")
                .agreed(2, "2026-01-05")
                .granted(goods(MeasureKind.EQUIPMENT, "3000.00"), "2026-01-10");
    }

    private static String unjustified(SupportFixture plan, SupportPolicy values, String day) {
        return UnlistedEquipment.unjustified(UnlistedEquipment.of(List.of(plan.there()), on(day)), values, on(day))
                .plain();
    }

    private static String unjustified(SupportFixture plan, String day) {
        return unjustified(plan, VALUES, day);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, 0.00", "2026-05-01, 0.00", "2026-05-02, 3000.00"})
    void what_was_delivered_is_unjustified_from_the_day_after_its_limit(String day, String amount) {
        assertThat(unjustified(plan().delivered("G1", "2026-01-31"), day)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-07-31, 0.00",
        "2026-01-31, 2026-08-01, 1200.00",
        "2026-08-31, 2027-02-28, 0.00",
        "2026-08-31, 2027-03-01, 1200.00",
    })
    void what_was_paid_for_is_unjustified_from_the_day_after_its_limit(String paid, String day, String amount) {
        assertThat(unjustified(plan().paidFor("G1", "1200.00", paid), day)).isEqualTo(amount);
    }

    @Test
    void the_earlier_limit_counts() {
        SupportFixture plan = plan().paidFor("G1", "1200.00", "2026-01-15").delivered("G1", "2026-06-01");
        List<UnlistedEquipment> oven = UnlistedEquipment.of(List.of(plan.there()), on("2026-07-15"));

        assertThat(oven)
                .extracting(one -> one.dueOn(VALUES, on("2026-07-15")))
                .containsExactly(Fact.known(on("2026-07-15")));
        assertThat(unjustified(plan, "2026-07-15")).isEqualTo("0.00");
        assertThat(unjustified(plan, "2026-07-16")).isEqualTo("1200.00");
        assertThat(unjustified(plan, "2026-08-30")).isEqualTo("1200.00");
        assertThat(unjustified(plan, "2026-08-31")).isEqualTo("3000.00");
    }

    @Test
    void other_values_have_other_limits() {
        SupportFixture delivered = plan().delivered("G1", "2026-01-31");
        SupportFixture paid = plan().paidFor("G1", "1200.00", "2026-01-31");

        assertThat(unjustified(delivered, VALUES.goodsDeliveredDays(10), "2026-02-10"))
                .isEqualTo("0.00");
        assertThat(unjustified(delivered, VALUES.goodsDeliveredDays(10), "2026-02-11"))
                .isEqualTo("3000.00");
        assertThat(unjustified(paid, VALUES.goodsPaidMonths(1), "2026-02-28")).isEqualTo("0.00");
        assertThat(unjustified(paid, VALUES.goodsPaidMonths(1), "2026-03-01")).isEqualTo("1200.00");
    }

    @Test
    void what_enters_the_inventory_is_justified_from_that_day() {
        SupportFixture plan = plan().delivered("G1", "2026-01-31").entered("G1", "2026-06-01");

        assertThat(unjustified(plan, "2026-05-31")).isEqualTo("3000.00");
        assertThat(unjustified(plan, "2026-06-01")).isEqualTo("0.00");
    }

    @Test
    void a_repair_has_no_place_in_the_inventory() {
        SupportFixture plan = plan().granted(goods(MeasureKind.REPAIR, "500.00"), "2026-01-10")
                .delivered("G2", "2026-01-31");

        assertThat(unjustified(plan, "2028-01-01")).isEqualTo("0.00");
        assertThat(wrongState(() -> plan.entered("G2", "2026-02-01"))).isEqualTo("enter in REPAIR");
    }

    @Test
    void it_is_delivered_before_it_enters_and_enters_once() {
        SupportFixture plan = plan();
        assertThat(wrongState(() -> plan.entered("G1", "2026-02-01"))).isEqualTo("enter in GRANTED");
        plan.delivered("G1", "2026-01-31");
        assertThat(faultsOf(() -> plan.entered("G1", "2026-01-30")))
                .containsExactly(fault("/on", "fact.order", "early", "2026-01-31"));
        plan.entered("G1", "2026-01-31");
        assertThat(wrongState(() -> plan.entered("G1", "2026-02-01"))).isEqualTo("enter in ENTERED");
    }

    @Test
    void a_paper_shows_a_delivery_and_is_not_dated_after_it() {
        Act act = new Act(OFFICER, on("2026-01-31"));
        SupportPlan plan = plan().there();

        assertThat(faultsOf(() -> plan.delivered(
                        plan.grant("G1").orElseThrow(),
                        act,
                        Fact.known(paper(DocumentKind.INVOICE, "2026-02-01")),
                        false)))
                .extracting(found -> found.pointer() + " " + found.code())
                .containsExactly("/document/kind value.enum", "/document/date value.date");
    }

    @Test
    void the_next_instalment_is_lowered_by_what_is_late_and_the_third_gives_it_back_once_it_entered() {
        SupportFixture plan = plan().delivered("G1", "2026-01-31");
        assertThat(aid(plan, EMPTY).payable(1, 1, on("2026-05-01")).plain()).isEqualTo("40000.00");
        assertThat(aid(plan, EMPTY).payable(1, 1, on("2026-05-02")).plain()).isEqualTo("37000.00");

        plan.paid(1, "2026-05-02");
        assertThat(plan.there().aid(1).tranches().get(0).withheld())
                .containsExactly(new Withheld(OVEN, Withheld.Cause.EQUIPMENT, money("3000.00")));
        assertThat(unjustified(plan, "2026-05-02")).isEqualTo("0.00");
        plan.justified(1, 1, "37000.00", "2026-07-01").paid(1, "2026-08-01").justified(1, 2, "40000.00", "2026-12-01");
        assertThat(plan.there().aid(1).paidBy(on("2026-08-01")).plain()).isEqualTo("77000.00");
        plan.accounted(1, "200000.00", "2027-02-01");
        assertThat(aid(plan, EMPTY).payable(1, 3, on("2027-02-02")).plain()).isEqualTo("20000.00");
        plan.entered("G1", "2027-02-02");
        assertThat(aid(plan, EMPTY).payable(1, 3, on("2027-02-02")).plain()).isEqualTo("23000.00");
    }

    @Test
    void what_the_third_settles_is_not_taken_again_the_year_after() {
        SupportFixture plan = plan().delivered("G1", "2026-01-31")
                .paid(1, "2026-05-02")
                .justified(1, 1, "37000.00", "2026-07-01")
                .paid(1, "2026-08-01")
                .justified(1, 2, "40000.00", "2026-12-01")
                .accounted(1, "200000.00", "2027-02-01")
                .paid(1, "2027-02-02");

        assertThat(plan.there().aid(1).paidBy(on("2027-02-02")).plain()).isEqualTo("97000.00");
        assertThat(aid(plan, EMPTY).payable(2, 1, on("2027-02-03")).plain()).isEqualTo("20000.00");
        assertThat(plan.open("2027-02-03")).isEqualTo(Money.ZERO);
        assertThat(unjustified(plan, "2027-02-03")).isEqualTo("0.00");
    }

    @Test
    void what_the_year_cannot_carry_stays_open_and_is_no_debt_beside() {
        // on its actual costs the year's aid is 79 000.00: of the oven only 2 000.00 are left to be taken
        SupportFixture plan = plan().delivered("G1", "2026-01-31")
                .paid(1, "2026-05-02")
                .justified(1, 1, "37000.00", "2026-07-01")
                .paid(1, "2026-08-01")
                .justified(1, 2, "40000.00", "2026-12-01")
                .accounted(1, "112857.14", "2027-02-01")
                .paid(1, "2027-02-02");

        assertThat(plan.there().aid(1).tranches().get(2).withheld())
                .containsExactly(new Withheld(OVEN, Withheld.Cause.EQUIPMENT, money("2000.00")));
        assertThat(plan.open("2027-02-02").plain()).isEqualTo("0.00");
        assertThat(unjustified(plan, "2027-02-02")).isEqualTo("1000.00");
        assertThat(aid(plan, EMPTY).payable(2, 1, on("2027-02-03")).plain()).isEqualTo("19000.00");
    }

    @Test
    void equipment_of_another_plan_of_the_manager_counts() {
        SupportPlan other = aPlan("pln-2", "2026-01-01", year(1, "1.00", training()))
                .approved()
                .granted(goods(MeasureKind.EQUIPMENT, "500.00"), "2026-01-10")
                .delivered("G1", "2026-01-31")
                .there();

        assertThat(aid(plan(), EMPTY, around(eligible(), other))
                        .payable(1, 1, on("2026-05-02"))
                        .plain())
                .isEqualTo("39500.00");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 37000.00, PASS pass 37000.00 37000.00",
        "1, 40000.00, FAIL equipment 37000.00 40000.00",
        "2, 40000.00, FAIL equipment-too 7000.00 40000.00",
    })
    void a_whole_instalment_is_refused_with_the_items(int number, String asked, String expected) {
        SupportFixture plan = plan().paid(1, "2026-01-20").delivered("G1", "2026-01-31");
        SupportFixture paid =
                number == 1 ? plan().delivered("G1", "2026-01-31") : plan.justified(1, 1, "10000.00", "2026-04-01");
        Check check = unjustified(aid(paid, EMPTY), number, asked, "2026-05-02");

        assertThat(told(check)).isEqualTo(expected);
        assertThat(check.missing()).isEqualTo(expected.startsWith("PASS") ? List.of() : List.of(OVEN));
    }

    @Test
    void an_instalment_of_which_nothing_is_left_asks_for_no_amount_of_zero() {
        SupportFixture plan = plan().paid(1, "2026-01-20");

        assertThat(told(unjustified(aid(plan, EMPTY), 2, "40000.00", "2026-05-02")))
                .isEqualTo("FAIL nothing 0.00 40000.00");
        plan.justified(1, 1, "0.01", "2026-05-01");
        assertThat(told(unjustified(aid(plan, EMPTY), 2, "40000.00", "2026-05-02")))
                .isEqualTo("FAIL fail 0.01 40000.00");
    }

    private static Check unjustified(AidCase aid, int number, String asked, String day) {
        AidInquiry inquiry = instalment(aid, 1, number, asked, day);
        return Rulebook.standard().rule(inquiry).checks().stream()
                .filter(one -> one.rule().equals(SupportRules.UNJUSTIFIED))
                .findFirst()
                .orElseThrow();
    }

    private static String told(Check check) {
        return check.result() + " " + check.reason() + " " + check.required().plain() + " "
                + check.actual().plain();
    }

    @Test
    void no_amount_is_negative() {
        assertThat(faultsOf(() -> new UnlistedEquipment(
                        OVEN, Money.ofCentimes(-1), Fact.unknown(), List.of(), Money.ofCentimes(-1))))
                .extracting(found -> found.pointer())
                .containsExactly("/granted", "/taken");
        assertThat(faultsOf(() -> new UnlistedEquipment.Paid(on("2026-01-01"), Money.ofCentimes(-1))))
                .extracting(found -> found.pointer())
                .containsExactly("/amount");
    }
}
