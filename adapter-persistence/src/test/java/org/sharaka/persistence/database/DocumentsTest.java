package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

class DocumentsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private final Documents<Garden> gardens = Documents.of(Garden.class);

    record PlotId(String value) {}

    enum Colour {
        RED,
        BLUE
    }

    sealed interface Plant {}

    record Tree(int height) implements Plant {}

    record SmallBush(String name) implements Plant {}

    sealed interface Weed extends Plant {}

    record Nettle() implements Weed {}

    record Plot(PlotId id, Plant plant, List<Plot> within) {
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
            Integer visitors,
            LocalDate since,
            Instant seen,
            Money worth,
            Fraction share,
            Fact<Colour> colour,
            Optional<PlotId> best,
            Set<PlotId> favourites,
            Map<Colour, List<String>> words,
            Map<PlotId, Money> prices,
            List<Plot> plots,
            Fact<Ruling> ruling) {}

    private static Garden full() {
        return new Garden(
                "حديقة \"é\"\n",
                true,
                Long.MAX_VALUE,
                -3,
                DAY,
                Instant.parse("2026-06-01T10:00:00.120Z"),
                Money.parse("12.34"),
                Fraction.of(2, 6),
                Fact.known(Colour.BLUE),
                Optional.of(new PlotId("p1")),
                Set.of(new PlotId("p2"), new PlotId("p1"), new PlotId("p3")),
                Map.of(Colour.RED, List.of("b", "a"), Colour.BLUE, List.of()),
                Map.of(new PlotId("p1"), Money.ZERO),
                List.of(
                        new Plot(
                                new PlotId("p1"),
                                new Tree(4),
                                List.of(new Plot(new PlotId("p2"), new SmallBush("rose"), List.of()))),
                        new Plot(new PlotId("p3"), new Nettle(), List.of())),
                Fact.known(ruling()));
    }

    private static Garden bare() {
        return new Garden(
                "",
                false,
                0,
                0,
                DAY,
                Instant.EPOCH,
                Money.ZERO,
                Fraction.ONE,
                Fact.unknown(),
                Optional.empty(),
                Set.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Fact.unknown());
    }

    private static Ruling ruling() {
        return new Ruling(
                "garden",
                DAY,
                "garden.v1",
                List.of(new Check(
                        RuleCode.of("garden.share"),
                        Result.FAIL,
                        "low",
                        Reading.percent(Fraction.of(1, 3)),
                        Reading.UNKNOWN)));
    }

    @Test
    void what_is_written_is_read_back_equal() {
        assertThat(gardens.read("garden", gardens.text(full()))).isEqualTo(full());
        assertThat(gardens.read("garden", gardens.text(bare()))).isEqualTo(bare());
    }

    @Test
    void a_document_is_written_in_one_way_for_ever() {
        StoredText.of("garden.json").isThatOf(gardens, full());
    }

    @Test
    void equal_snapshots_have_equal_texts() {
        Set<PlotId> otherOrder = new LinkedHashSet<>(List.of(new PlotId("p3"), new PlotId("p2"), new PlotId("p1")));
        Map<Colour, List<String>> otherWords = new LinkedHashMap<>();
        otherWords.put(Colour.RED, List.of("b", "a"));
        otherWords.put(Colour.BLUE, List.of());
        Garden same = full();
        Garden other = new Garden(
                same.name(),
                same.open(),
                same.area(),
                same.visitors(),
                same.since(),
                same.seen(),
                same.worth(),
                same.share(),
                same.colour(),
                same.best(),
                otherOrder,
                otherWords,
                same.prices(),
                same.plots(),
                same.ruling());
        assertThat(gardens.text(other)).isEqualTo(gardens.text(same));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "open":true           | "open":"true"
            "open":true           | "open":1
            "open":true           | "open":null
            "open":true           | "opened":true
            "open":true           | "open":true,"more":1
            "open":true           | "open":true,"open":true
            "visitors":-3         | "visitors":-3.0
            "visitors":-3         | "visitors":"-3"
            "visitors":-3         | "visitors":2147483648
            "worth":1234          | "worth":12.34
            "share":[2,6]         | "share":[2,6,1]
            "share":[2,6]         | "share":[2,0]
            "share":[2,6]         | "share":2
            "since":"2026-06-01"  | "since":"2026-06-31"
            "colour":"BLUE"       | "colour":"GREEN"
            "colour":"BLUE"       | "colour":1
            ["p1","p2","p3"]      | ["p1","p2","p2"]
            ["p1","p2","p3"]      | {}
            "plots":[             | "plots":[null,
            "type":"TREE"         | "type":"OAK"
            "type":"TREE"         | "kind":"TREE"
            "type":"NETTLE"       | "type":"NETTLE","height":2
            "RED":                | "PINK":
            "result":"FAIL"       | "result":"LOW"
            """, quoteCharacter = '\0')
    void whatever_else_stands_there_is_damage(String sound, String damaged) {
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
    void what_a_constructor_refuses_is_damage() {
        Documents<Plot> plots = Documents.of(Plot.class);
        String two = "{\"id\":\"a\",\"plant\":{\"type\":\"NETTLE\"},\"within\":[%1$s,%1$s]}"
                .formatted("{\"id\":\"b\",\"plant\":{\"type\":\"NETTLE\"},\"within\":[]}");
        assertThatThrownBy(() -> plots.read("plot a", two))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageEndingWith("too many within a");
    }

    record WithDecimal(BigDecimal value, Currency in) {}

    @Test
    void a_decimal_number_keeps_its_places() {
        Documents<WithDecimal> documents = Documents.of(WithDecimal.class);
        WithDecimal two = new WithDecimal(new BigDecimal("1000.50"), Currency.getInstance("EUR"));

        assertThat(documents.text(two)).isEqualTo("{\"in\":\"EUR\",\"value\":\"1000.50\"}");
        assertThat(documents.read("two", documents.text(two))).isEqualTo(two);
        assertThatThrownBy(() -> documents.read("two", "{\"in\":\"EUR\",\"value\":1000.50}"))
                .isInstanceOf(StoreUnavailable.class);
    }

    record WithFloat(double value) {}

    record WithAnything(List<?> values) {}

    record WithTwiceUnknown(Fact<Fact<Money>> value) {}

    sealed interface Told {}

    record ByItself(String type) implements Told {}

    record WithTold(Told told) {}

    sealed interface Shape {}

    static final class Round implements Shape {}

    record WithShape(Shape shape) {}

    @Test
    void a_type_that_no_document_can_hold_is_refused_before_anything_is_stored() {
        for (Class<? extends Record> type :
                List.of(WithFloat.class, WithAnything.class, WithTwiceUnknown.class, WithTold.class, WithShape.class)) {
            assertThatIllegalArgumentException().as(type.getName()).isThrownBy(() -> Documents.of(type));
        }
    }

    static final class Pond {

        private final Drawn drawn;

        private Pond(Drawn drawn) {
            this.drawn = drawn;
        }

        record Drawn(long depth) {}

        Drawn snapshot() {
            return drawn;
        }

        static Pond restore(Drawn drawn) {
            if (drawn.depth() < 0) {
                throw new IllegalArgumentException("no depth " + drawn.depth());
            }
            return new Pond(drawn);
        }
    }

    record WithAggregate(List<Pond> ponds) {}

    @Test
    void an_aggregate_is_its_snapshot_and_restored_from_it() {
        Documents<WithAggregate> documents = Documents.of(WithAggregate.class);
        String text = documents.text(new WithAggregate(List.of(Pond.restore(new Pond.Drawn(2)))));

        assertThat(text).isEqualTo("{\"ponds\":[{\"depth\":2}]}");
        assertThat(documents.read("ponds", text).ponds())
                .extracting(Pond::snapshot)
                .containsExactly(new Pond.Drawn(2));
        assertThatThrownBy(() -> documents.read("ponds", text.replace("2", "-2")))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageEndingWith("no depth -2");
    }

    record Deep(List<Fact<WithFloat>> held) {}

    @Test
    void a_type_that_no_document_can_hold_is_told_with_the_path_to_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Documents.of(Deep.class))
                .withMessage("Deep.held: WithFloat.value: no document can hold double");
    }
}
