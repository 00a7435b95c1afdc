package org.sharaka.domain.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.domain.fault.InvalidValue;

class LevelsTest {

    private static final MaturityGrid GRID = MaturityGrid.v1();

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

        List<Dimension> applicable =
                Dimension.ALL.stream().filter(levels::applies).toList();
        assertThat(applicable).extracting(levels::of).containsExactly(1, 2, 3, 4, 5, 1, 2);
        assertThat(levels.notApplicable()).contains(Dimension.COM);
        assertThat(levels("12345123").notApplicable()).isEmpty();
        assertThat(levels).isNotEqualTo(levels("12345123")).isNotEqualTo("1234512-");
        assertThatThrownBy(() -> levels.of(Dimension.COM)).isInstanceOf(IllegalArgumentException.class);
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
        Map<Dimension, Integer> named = new EnumMap<>(Dimension.class);
        Dimension.ALL.forEach(dimension -> named.put(dimension, 4));
        named.remove(Dimension.RES);

        assertThat(Levels.of(named, GRID)).isEqualTo(levels("44-44444"));
    }

    @Test
    void a_dimension_that_does_not_apply_can_keep_an_earlier_level() {
        Levels full = levels("44444444");

        assertThat(levels("55-55555").orElse(levels("12345123"))).isEqualTo(levels("55355555"));
        assertThat(levels("55-55555").orElse(levels("11-11111"))).isEqualTo(levels("55-55555"));
        assertThat(full.orElse(levels("55555555"))).isSameAs(full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"44434434", "4443443-", "-5555551"})
    void levels_come_back_as_they_were_kept(String text) {
        assertThat(Levels.restore(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4443443", "444344344", "44434430", "44434436", "4443443x"})
    void no_other_text_was_kept(String text) {
        assertThatThrownBy(() -> Levels.restore(text)).isInstanceOf(InvalidValue.class);
    }
}
