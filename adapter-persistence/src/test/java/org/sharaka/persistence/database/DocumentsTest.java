package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

class DocumentsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private final Documents<Garden> gardens = Documents.of(Garden.class);

    record PlotId(String value) {}

    record Plot(PlotId id, List<Plot> within) {
        Plot {
            if (within.size() > 1) {
                throw new IllegalArgumentException("too many within " + id.value());
            }
        }
    }

    record Garden(
            String name,
            boolean open,
            long area,
            LocalDate since,
            Fact<Money> worth,
            Map<String, Fraction> shares,
            List<Plot> plots) {}

    private static Garden full() {
        return new Garden(
                "حديقة \"é\"\n",
                true,
                Long.MAX_VALUE,
                DAY,
                Fact.known(Money.parse("12.34")),
                Map.of("b", Fraction.of(1, 3), "a", Fraction.percent(75)),
                List.of(new Plot(new PlotId("p1"), List.of(new Plot(new PlotId("p2"), List.of())))));
    }

    @Test
    void a_document_is_written_in_one_way_for_ever() {
        StoredText.of("garden.json").isThatOf(gardens, full());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "open":true           | "open":"true"
            "open":true           | "opened":true
            "open":true           | "open":true,"more":1
            "open":true           | "open":true,"open":true
            "area":92233          | "area":192233
            "area":92233          | "area":1.92233
            "worth":"12.34"       | "worth":12.34
            "plots":[             | "plots":[null,
            """, quoteCharacter = '\0')
    void whatever_else_is_there_is_damage(String sound, String damaged) {
        String text = gardens.text(full());
        assertThat(text).contains(sound);
        assertThatThrownBy(() -> gardens.read("garden g1", text.replace(sound, damaged)))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageStartingWith("garden g1 is damaged in the database: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"text\"", "{}", "{} {}"})
    void a_text_that_is_no_object_of_a_snapshot_is_damage(String text) {
        assertThatThrownBy(() -> gardens.read("garden g1", text)).isInstanceOf(StoreUnavailable.class);
    }

    @Test
    void damage_is_named_with_its_pointer() {
        Documents<Plot> plots = Documents.of(Plot.class);

        assertThatThrownBy(() -> plots.read("plot a", "{\"id\":\"a\",\"within\":[{\"id\":1}]}"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("/within/0/id");
        assertThatThrownBy(() -> plots.read("plot a", "{\"id\":\"a\",\"within\":[{\"id\":\"b\"},{\"id\":\"c\"}]}"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("too many within a");
    }

    record WithFloat(double value) {}

    @Test
    void a_type_that_no_document_can_hold_is_refused_before_anything_is_stored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.of(WithFloat.class))
                .withMessageContaining("WithFloat.value");
    }
}
