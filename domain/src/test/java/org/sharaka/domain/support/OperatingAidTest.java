package org.sharaka.domain.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.domain.fault.Fault;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.AidYear;
import org.sharaka.domain.policy.MeasureKind;
import org.sharaka.domain.policy.SupportPolicy;

class OperatingAidTest {

    private final SupportPolicy v1 = SupportPolicy.standard();

    private OperatingAid aid(int year, String budget, String actual, String unjustified) {
        return OperatingAid.of(v1, year, Money.parse(budget), Money.parse(actual), Money.parse(unjustified));
    }

    private static List<String> plain(List<Money> amounts) {
        return amounts.stream().map(Money::plain).toList();
    }

    @Test
    void example_12_taper() {
        OperatingAid first = aid(1, "1000000.00", "1000000.00", "0");
        OperatingAid second = aid(2, "1000000.00", "1000000.00", "35420.55");

        assertThat(first.aid().plain()).isEqualTo("600000.00");
        assertThat(second.share()).isEqualTo(Fraction.percent(50));
        assertThat(second.aid().plain()).isEqualTo("450000.00");
        assertThat(plain(second.instalments())).containsExactly("180000.00", "180000.00", "90000.00");
        assertThat(plain(second.payable())).containsExactly("180000.00", "144579.45", "90000.00");
        assertThat(second.debt()).isEqualTo(Money.ZERO);
    }

    @Test
    void example_13_centimes() {
        OperatingAid third = aid(3, "333333.35", "333333.35", "0");

        assertThat(third.aid().plain()).isEqualTo("83333.34");
        assertThat(plain(third.instalments())).containsExactly("33333.34", "33333.34", "16666.66");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 857142.85, 600000.00",
        "1, 857142.84, 599999.99",
        "1, 857142.86, 600000.00",
        "2, 900000.00, 450000.00",
        "2, 899999.98, 449999.99",
        "2, 900000.02, 450000.00",
        "3, 1000000.00, 250000.00",
        "3, 999999.96, 249999.99",
        "3, 1000000.04, 250000.00",
        "4, 1000000.00, 0.00",
        "40, 1000000.00, 0.00",
        "1, 0.00, 0.00",
        "1, 9999999999999.99, 600000.00"
    })
    void is_a_share_of_the_costs_up_to_the_cap_of_the_year(int year, String costs, String expected) {
        assertThat(aid(year, costs, costs, "0").aid().plain()).isEqualTo(expected);
    }

    @Test
    void costs_count_up_to_the_approved_budget() {
        assertThat(aid(2, "100000.00", "100000.02", "0").aid().plain()).isEqualTo("50000.00");
        assertThat(aid(2, "100000.00", "99999.98", "0").aid().plain()).isEqualTo("49999.99");
    }

    @ParameterizedTest
    @CsvSource({
        "180000.00, 180000.00 0.00 90000.00, 0.00",
        "180000.01, 180000.00 0.00 89999.99, 0.00",
        "270000.00, 180000.00 0.00 0.00, 0.00",
        "270000.01, 180000.00 0.00 0.00, 0.01",
        "999999.99, 180000.00 0.00 0.00, 729999.99"
    })
    void the_unjustified_is_taken_from_the_second_then_the_third_and_the_rest_is_a_debt(
            String unjustified, String payable, String debt) {
        OperatingAid aid = aid(2, "1000000.00", "1000000.00", unjustified);

        assertThat(plain(aid.payable())).containsExactlyElementsOf(Arrays.asList(payable.split(" ")));
        assertThat(aid.debt().plain()).isEqualTo(debt);
    }

    @Test
    void without_aid_all_that_is_unjustified_is_a_debt() {
        OperatingAid aid = aid(4, "1000000.00", "1000000.00", "12.34");

        assertThat(aid.share()).isEqualByComparingTo(Fraction.ZERO);
        assertThat(plain(aid.instalments())).containsExactly("0.00", "0.00", "0.00");
        assertThat(plain(aid.payable())).containsExactly("0.00", "0.00", "0.00");
        assertThat(aid.debt().plain()).isEqualTo("12.34");
    }

    @Test
    void instalments_always_add_up_and_none_is_negative() {
        SupportPolicy halves =
                v1.aidYears(List.of(new AidYear(Fraction.ONE, Money.LARGEST))).instalmentShare("0.5");
        for (SupportPolicy policy : List.of(v1, halves)) {
            for (long centimes = 0; centimes < 500; centimes++) {
                Money costs = Money.ofCentimes(centimes);
                OperatingAid aid = OperatingAid.of(policy, 1, costs, costs, Money.ZERO);

                assertThat(aid.instalments()).allMatch(part -> part.compareTo(Money.ZERO) >= 0);
                assertThat(aid.instalments().stream().reduce(Money.ZERO, Money::plus))
                        .isEqualTo(aid.aid());
                assertThat(aid.payable()).isEqualTo(aid.instalments());
            }
        }
    }

    @Test
    void tells_every_part_that_cannot_be() {
        Money negative = Money.ofCentimes(-1);

        assertThatThrownBy(() -> OperatingAid.of(v1, 0, negative, negative, negative))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(Fault::pointer)
                                .containsExactly("/year", "/approvedBudget", "/actualCosts", "/unjustified"));
    }

    @Test
    void a_policy_has_instalments_within_the_whole() {
        assertThatThrownBy(() -> v1.instalmentShare("0.51")).isInstanceOf(InvalidValue.class);
    }

    @Test
    void aid_equipment_and_repair_are_material() {
        assertThat(MeasureKind.values())
                .filteredOn(MeasureKind::isMaterial)
                .containsExactly(MeasureKind.OPERATING_AID, MeasureKind.EQUIPMENT, MeasureKind.REPAIR);
    }
}
