package org.sharaka.domain.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.policy.GridDimension;
import org.sharaka.domain.policy.MaturityGrid;

class LevelsTest {

    private static final MaturityGrid GRID = MaturityGrid.standard();

    private static Levels levels(String text) {
        return Levels.parse(text, GRID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345123", "55555555", "11111111", "44-44444", "4444444-"})
    void are_written_as_they_are_read(String text) {
        assertThat(levels(text)).hasToString(text).isEqualTo(levels(text)).hasSameHashCodeAs(levels(text));
    }

    @Test
    void each_dimension_has_its_level() {
        Levels levels = levels("1234512-");

        List<String> applicable = levels.applied();
        assertThat(applicable).extracting(levels::of).containsExactly(1, 2, 3, 4, 5, 1, 2);
        assertThat(levels.notApplicable()).contains("COM");
        assertThat(levels("12345123").notApplicable()).isEmpty();
        assertThat(levels).isNotEqualTo(levels("12345123")).isNotEqualTo("1234512-");
        assertThatThrownBy(() -> levels.of("COM")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "06444444, /LEG value.range between; /FIN value.range between",
        "-4444444, /LEG value.not-applicable critical",
        "4-444444, /FIN value.not-applicable critical",
        "4444-444, /SRV value.not-applicable critical",
        "44-4444-, /COM value.not-applicable several",
        "44--444-, /HR value.not-applicable several; /COM value.not-applicable several",
        "4404444-, /RES value.range between",
        "444, ' value.levels form'",
        "444444444, ' value.levels form'",
        "4444x444, /SRV value.range between"
    })
    void tell_every_fault_at_its_dimension(String text, String faults) {
        assertThatThrownBy(() -> levels(text))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(fault -> fault.pointer() + " " + fault.code() + " " + fault.reason())
                                .containsExactlyElementsOf(Arrays.asList(faults.split("; "))));
    }

    @Test
    void a_dimension_that_is_not_named_does_not_apply() {
        Map<String, Integer> named = new LinkedHashMap<>();
        GRID.dimensions().keySet().forEach(dimension -> named.put(dimension, 4));
        named.remove("RES");

        assertThat(Levels.of(named, GRID)).isEqualTo(levels("44-44444"));
    }

    @Test
    void a_dimension_that_does_not_apply_can_keep_an_earlier_level() {
        Levels full = levels("44444444");

        assertThat(levels("55-55555").orElse(levels("12345123"))).isEqualTo(levels("55355555"));
        assertThat(levels("55-55555").orElse(levels("11-11111"))).isEqualTo(levels("55-55555"));
        assertThat(full.orElse(levels("55555555"))).isSameAs(full);
    }

    @Test
    void are_those_of_a_grid_of_the_same_dimensions_and_levels() {
        Map<String, GridDimension> turned = new LinkedHashMap<>();
        turned.put("COM", GRID.dimension("COM"));
        turned.putAll(GRID.dimensions());

        assertThat(levels("44444444").isOf(GRID.floor("FIN", 1).weight("LEG", 2)))
                .isTrue();
        assertThat(levels("44444444").isOf(GRID.dimensions(turned))).isTrue();
        assertThat(levels("44444444").isOf(GRID.top(4))).isFalse();
        assertThat(levels("44444444").isOf(six())).isFalse();
        assertThat(levels("44444444").isComparableWith(Levels.parse("444444", six())))
                .isFalse();
        assertThat(levels("44-44444").orElse(Levels.parse("444444", six()))).hasToString("44-44444");
    }

    @Test
    void are_read_by_the_dimensions_and_levels_of_their_grid() {
        assertThat(Levels.parse("44444-", six()).dimensions()).containsExactly("LEG", "FIN", "RES", "HR", "SRV", "OPS");
        assertThatThrownBy(() -> Levels.parse("544444", six())).hasMessageContaining("/LEG");
        assertThatThrownBy(() -> Levels.of(Map.of("XX", 1), six())).hasMessageContaining("/XX");
        assertThat(Levels.all(4, six())).hasToString("444444");
    }

    private static MaturityGrid six() {
        Map<String, GridDimension> six = new LinkedHashMap<>(GRID.dimensions());
        six.keySet().removeAll(List.of("MEL", "COM"));
        return GRID.top(4).dimensions(six);
    }
}
