package org.sharaka.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.policy.EvidenceRequired.From;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.text.LanguageMap;

class MaturityGridTest {

    private static final MaturityGrid GRID = MaturityGrid.standard();

    private static void faults(Supplier<?> making, String... faults) {
        assertThatThrownBy(making::get)
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.pointer() + " " + fault.code() + " " + fault.reason())
                                .containsExactlyElementsOf(Arrays.asList(faults)));
    }

    private static MaturityGrid with(String code) {
        Map<String, GridDimension> more = new LinkedHashMap<>(GRID.dimensions());
        more.put(code, GRID.dimension("COM"));
        return GRID.dimensions(more);
    }

    @ParameterizedTest
    @CsvSource({
        "LEG, 15, 3, 3, true",
        "FIN, 20, 4, 3, true",
        "RES, 15, 3, 3, false",
        "HR, 10, 3, 3, false",
        "SRV, 15, 4, 4, true",
        "OPS, 10, 3, 3, false",
        "MEL, 10, 3, 3, false",
        "COM, 5, 3, 3, false"
    })
    void the_first_grid_is_the_table_of_the_rulebook(
            String code, int weight, int floor, int publicFloor, boolean critical) {
        GridDimension dimension = GRID.dimension(code);

        assertThat(dimension.weight()).isEqualTo(weight);
        assertThat(dimension.floorUnder(false)).isEqualTo(floor);
        assertThat(dimension.floorUnder(true)).isEqualTo(publicFloor);
        assertThat(dimension.critical()).isEqualTo(critical);
        assertThat(dimension.title().texts()).containsOnlyKeys(Language.values());
        assertThat(dimension.evidence()).isNotEmpty();
        assertThat(dimension.measures()).isNotEmpty();
    }

    @Test
    void the_order_of_dimensions_and_modules_is_that_of_their_maps() {
        assertThat(GRID.dimensions().keySet()).containsExactly("LEG", "FIN", "RES", "HR", "SRV", "OPS", "MEL", "COM");
        assertThat(SupportPolicy.standard().modules().keySet()).containsExactly("M1", "M2", "M3", "M4", "M5", "M6");
        assertThat(with("AA").dimensions().keySet()).endsWith("COM", "AA");
    }

    @Test
    void every_value_can_be_exchanged_in_a_copy() {
        MaturityGrid other = GRID.named("grid.v2")
                .from("2027-01-01")
                .top(6)
                .evidenceCap(1)
                .floor("FIN", 6)
                .weight("FIN", 1)
                .dimension("LEG", leg -> leg.publicFloor(1).critical(false).evidence(List.of()))
                .baselineMonths(1)
                .everyMonths(2)
                .everyMonthsAfterHandover(3);

        assertThat(other.version()).isEqualTo("grid.v2");
        assertThat(other.inForceFrom()).isEqualTo("2027-01-01");
        assertThat(other.top()).isEqualTo(6);
        assertThat(other.evidenceCap()).isEqualTo(1);
        assertThat(other.dimension("FIN").floor()).isEqualTo(6);
        assertThat(other.dimension("FIN").weight()).isEqualTo(1);
        assertThat(other.dimension("LEG").publicFloor()).isEqualTo(1);
        assertThat(other.dimension("LEG").critical()).isFalse();
        assertThat(other.dimension("LEG").evidence()).isEmpty();
        assertThat(other.baselineMonths()).isEqualTo(1);
        assertThat(other.everyMonths()).isEqualTo(2);
        assertThat(other.everyMonthsAfterHandover()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB", "ABCDEF", "B2", "A12345"})
    void a_code_has_two_to_six_capitals_or_digits_after_a_capital(String code) {
        assertThat(with(code).dimensions()).containsKey(code);
    }

    @ParameterizedTest
    @CsvSource({"A, A", "ABCDEFG, ABCDEFG", "Ab, Ab", "2B, 2B", "A/B, A~1B"})
    void no_other_code_is_one(String code, String shown) {
        faults(() -> with(code), "/dimensions/" + shown + " policy.valid code");
    }

    @Test
    void every_fault_is_found_at_once() {
        faults(
                () -> GRID.dimension(
                        "LEG",
                        leg -> leg.weight(0)
                                .floor(0)
                                .publicFloor(6)
                                .evidence(List.of(
                                        EvidenceRequired.of(From.ALL),
                                        EvidenceRequired.of(From.ALL, "STATUTES", "POEM")
                                                .atMostMonthsOld(-1)))),
                "/dimensions/LEG/weight policy.valid between",
                "/dimensions/LEG/floor policy.valid between",
                "/dimensions/LEG/publicFloor policy.valid between",
                "/dimensions/LEG/evidence/0/anyOf policy.valid empty",
                "/dimensions/LEG/evidence/1/anyOf policy.valid unknown",
                "/dimensions/LEG/evidence/1/months policy.valid between");
    }

    @Test
    void floors_and_cap_are_levels_of_the_grid() {
        faults(
                () -> GRID.top(3),
                "/dimensions/FIN/floor policy.valid between",
                "/dimensions/SRV/floor policy.valid between",
                "/dimensions/SRV/publicFloor policy.valid between");
        faults(() -> GRID.top(10), "/top policy.valid between");
        faults(() -> GRID.evidenceCap(0), "/evidenceCap policy.valid between");
        faults(() -> GRID.evidenceCap(6), "/evidenceCap policy.valid between");
        assertThat(GRID.top(4).top()).isEqualTo(4);
        assertThat(GRID.evidenceCap(5).evidenceCap()).isEqualTo(5);
    }

    @Test
    void a_grid_measures_something_and_asks_for_it_again() {
        faults(() -> GRID.dimensions(Map.of()), "/dimensions policy.valid empty");
        faults(() -> GRID.baselineMonths(0), "/baselineMonths policy.valid between");
        faults(() -> GRID.everyMonths(0), "/everyMonths policy.valid between");
        faults(() -> GRID.everyMonthsAfterHandover(0), "/everyMonthsAfterHandover policy.valid between");
        assertThatThrownBy(() -> GRID.dimension("XX")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_module_has_a_code_of_capitals_and_digits() {
        SupportPolicy policy = SupportPolicy.standard();
        Map<String, LanguageMap> more = new LinkedHashMap<>(policy.modules());
        more.put("m7", policy.modules().get("M1"));

        faults(() -> policy.modules(more), "/modules/m7 policy.valid code");
    }

    @Test
    void the_book_knows_the_grid_of_a_day() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        Rulebook book =
                Rulebook.standard().adopting(GRID.named("grid.v2").from(day).floor("FIN", 3));

        assertThat(book.on(day.minusDays(1)).grid()).isEqualTo(GRID);
        assertThat(book.on(day).grid().dimension("FIN").floor()).isEqualTo(3);
    }
}
