package org.sharaka.domain.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;

class NotationTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-01");

    private final Notation<Garden> gardens = Notation.of(Garden.class);

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
                throw InvalidValue.at("/within", "plot.within", "many", id.value());
            }
            if (id.value().isBlank()) {
                throw new IllegalArgumentException("a plot without a name");
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
            List<Fact<Integer>> harvests,
            Fact<Ruling> ruling) {}

    private static Garden full() {
        return new Garden(
                "حديقة",
                true,
                Long.MAX_VALUE,
                -3,
                DAY,
                Instant.parse("2026-06-01T10:00:00.120Z"),
                Money.parse("1500000.5"),
                Fraction.of(2, 6),
                Fact.known(Colour.BLUE),
                Optional.of(new PlotId("p1")),
                Set.of(new PlotId("p2"), new PlotId("p1"), new PlotId("p3")),
                Map.of(Colour.RED, List.of("b", "a"), Colour.BLUE, List.of()),
                Map.of(new PlotId("p/1"), Money.ZERO),
                List.of(
                        new Plot(
                                new PlotId("p1"),
                                new Tree(4),
                                List.of(new Plot(new PlotId("p2"), new SmallBush("rose"), List.of()))),
                        new Plot(new PlotId("p3"), new Nettle(), List.of())),
                List.of(Fact.known(2), Fact.unknown()),
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
                List.of(),
                Fact.unknown());
    }

    private static Ruling ruling() {
        return new Ruling(
                "garden",
                DAY,
                "garden.v1",
                Map.of("garden", "garden.v1"),
                2,
                List.of(new Check(
                        RuleCode.of("garden.share"),
                        Result.FAIL,
                        "low",
                        Reading.percent(Fraction.of(1, 3)),
                        Reading.UNKNOWN)));
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> members(Garden garden) {
        return (Map<String, Object>) gardens.write(garden);
    }

    @Test
    void what_is_written_is_read_back_equal() {
        assertThat(gardens.read(gardens.write(full()))).isEqualTo(full());
        assertThat(gardens.read(gardens.write(bare()))).isEqualTo(bare());
    }

    @Test
    void members_are_in_the_order_of_their_names_and_read_as_people_write_them() {
        assertThat(members(full()).toString()).isEqualTo("""
                {area=9223372036854775807, best=p1, colour=BLUE, favourites=[p1, p2, p3], harvests=[2, null], \
                name=حديقة, open=true, \
                plots=[{id=p1, plant={type=TREE, height=4}, \
                within=[{id=p2, plant={type=SMALL_BUSH, name=rose}}]}, {id=p3, plant={type=NETTLE}}], \
                prices={p/1=0.00}, \
                ruling={checks=[{about=, actual={type=UNKNOWN}, reason=low, required={type=PERCENT, value=1/3}, result=FAIL, \
                rule={dimension=, family=garden.share}}], edition=2, gate=garden, on=2026-06-01, policies={garden=garden.v1}, policy=garden.v1}, \
                seen=2026-06-01T10:00:00.120Z, share=1/3, since=2026-06-01, visitors=-3, \
                words={BLUE=[], RED=[b, a]}, worth=1500000.50}""");
    }

    @Test
    void unknown_and_empty_members_are_left_out() {
        assertThat(members(bare()))
                .containsOnlyKeys("area", "name", "open", "seen", "share", "since", "visitors", "worth");
    }

    @Test
    void equal_values_have_equal_trees() {
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
                same.harvests(),
                same.ruling());

        assertThat(members(other)).hasToString(members(same).toString());
    }

    record Beds(
            Set<List<Plant>> plants, Set<Fact<Boolean>> wet, Set<Integer> numbers, Set<Map<Colour, String>> words) {}

    @Test
    void a_set_of_anything_has_one_order() {
        Notation<Beds> beds = Notation.of(Beds.class);
        List<List<Plant>> plants =
                List.of(List.of(), List.of(new Nettle()), List.of(new Tree(2)), List.of(new Tree(10), new Nettle()));
        List<Fact<Boolean>> wet = List.of(Fact.unknown(), Fact.known(false), Fact.known(true));
        List<Integer> numbers = List.of(-1, 2, 10);
        List<Map<Colour, String>> words =
                List.of(Map.of(), Map.of(Colour.BLUE, "b"), Map.of(Colour.BLUE, "c"), Map.of(Colour.RED, "a"));

        Object forth = beds.write(new Beds(inOrder(plants), inOrder(wet), inOrder(numbers), inOrder(words)));
        Object back = beds.write(new Beds(
                inOrder(reversed(plants)),
                inOrder(reversed(wet)),
                inOrder(reversed(numbers)),
                inOrder(reversed(words))));

        assertThat(forth).hasToString("""
                {numbers=[-1, 2, 10], \
                plants=[[], [{type=NETTLE}], [{type=TREE, height=2}], [{type=TREE, height=10}, {type=NETTLE}]], \
                wet=[null, false, true], words=[{}, {BLUE=b}, {BLUE=c}, {RED=a}]}""");
        assertThat(back).hasToString(forth.toString());
    }

    private static <T> Set<T> inOrder(List<T> elements) {
        return new LinkedHashSet<>(elements);
    }

    private static <T> List<T> reversed(List<T> elements) {
        return IntStream.rangeClosed(1, elements.size())
                .mapToObj(place -> elements.get(elements.size() - place))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "0.75, 0.75",
        "0.750, 0.75",
        "3/4, 0.75",
        "6/8, 0.75",
        "2, 2",
        "4/2, 2",
        "-1/3, -1/3",
        "-0.5, -0.5",
        "9223372036854775807.000000, 9223372036854775807",
        "-9223372036854775808/7, -9223372036854775808/7"
    })
    void a_ratio_is_read_in_both_forms_and_written_in_one(String read, String written) {
        Notation<Fraction> ratios = Notation.of(Fraction.class);

        assertThat(ratios.write(ratios.read(read))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 0.00",
        "1500000, 1500000.00",
        "0.5, 0.50",
        "-12.34, -12.34",
        "92233720368547758.07, 92233720368547758.07"
    })
    void an_amount_is_a_decimal_number_of_dirhams(String read, String written) {
        Notation<Money> amounts = Notation.of(Money.class);

        assertThat(amounts.write(amounts.read(read))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.005                | form
            1,5                  | form
            1 500                | form
            1e3                  | form
            +1                   | form
            92233720368547758.08 | range
            """)
    void another_text_is_no_amount(String text, String reason) {
        assertThat(faults(Notation.of(Money.class), text)).containsExactly(" value.amount " + reason);
    }

    @ParameterizedTest
    @CsvSource({"0.0000001", "1/0", "1/-2", ".5", "1/3.0", "1e3", "75 %", "9999999999999999999"})
    void another_text_is_no_ratio(String text) {
        assertThat(faults(Notation.of(Fraction.class), text)).containsExactly(" value.ratio form");
    }

    @Test
    void whole_numbers_of_any_width_are_read_within_their_range() {
        Notation<Integer> small = Notation.of(Integer.class);
        Notation<Long> large = Notation.of(Long.class);

        assertThat(small.read(7)).isEqualTo(7);
        assertThat(small.read(2147483647L)).isEqualTo(2147483647);
        assertThat(faults(small, 2147483648L)).containsExactly(" value.number range");
        assertThat(faults(small, -2147483649L)).containsExactly(" value.number range");
        assertThat(large.read(BigInteger.valueOf(Long.MIN_VALUE))).isEqualTo(Long.MIN_VALUE);
        assertThat(faults(large, BigInteger.TWO.pow(63))).containsExactly(" value.number range");
        assertThat(small.write(7)).isEqualTo(7L);
    }

    static Stream<Arguments> whatElseMayBeInAMember() {
        return Stream.of(
                Arguments.of("open", "true", "/open value.truth form"),
                Arguments.of("open", 1L, "/open value.truth form"),
                Arguments.of("open", null, "/open value.required missing"),
                Arguments.of("more", 1L, "/more value.member unknown"),
                Arguments.of("a/b~c", 1L, "/a~1b~0c value.member unknown"),
                Arguments.of("visitors", -3.0, "/visitors value.number form"),
                Arguments.of("visitors", "-3", "/visitors value.number form"),
                Arguments.of("worth", 1234L, "/worth value.text form"),
                Arguments.of("share", List.of(2L, 6L), "/share value.text form"),
                Arguments.of("since", "2026-06-31", "/since value.date form"),
                Arguments.of("seen", "2026-06-01", "/seen value.instant form"),
                Arguments.of("colour", "GREEN", "/colour value.enum unknown"),
                Arguments.of("colour", 1L, "/colour value.text form"),
                Arguments.of("best", 1L, "/best value.text form"),
                Arguments.of("favourites", List.of("p1", "p1"), "/favourites/1 value.list twice"),
                Arguments.of("favourites", Map.of(), "/favourites value.list form"),
                Arguments.of("favourites", null, "/favourites value.required missing"),
                Arguments.of("plots", Arrays.asList((Object) null), "/plots/0 value.required missing"),
                Arguments.of("words", List.of(), "/words value.object form"),
                Arguments.of("words", Map.of(1L, List.of()), "/words value.object form"),
                Arguments.of("words", Map.of("PINK", List.of()), "/words/PINK value.enum unknown"),
                Arguments.of("words", Map.of("RED", List.of(1L)), "/words/RED/0 value.text form"),
                Arguments.of("prices", Map.of("p/1", "x"), "/prices/p~11 value.amount form"),
                Arguments.of("plots", plot(Map.of("type", "OAK")), "/plots/0/plant/type value.enum unknown"),
                Arguments.of("plots", plot(Map.of("kind", "TREE")), "/plots/0/plant/type value.required missing"),
                Arguments.of(
                        "plots",
                        plot(Map.of("type", "NETTLE", "height", 2L)),
                        "/plots/0/plant/height value.member unknown"));
    }

    private static List<Object> plot(Map<String, Object> plant) {
        return List.of(Map.of("id", "p", "plant", plant));
    }

    @ParameterizedTest
    @MethodSource("whatElseMayBeInAMember")
    void whatever_else_is_in_a_member_is_refused_with_its_pointer(String member, Object tree, String fault) {
        Map<String, Object> damaged = members(full());
        damaged.put(member, tree);

        assertThat(faults(gardens, damaged)).containsExactly(fault);
    }

    @Test
    void every_fault_is_found_at_once() {
        Map<String, Object> damaged = members(full());
        damaged.remove("name");
        damaged.put("since", "never");
        damaged.put("favourites", List.of(1L, "p1", 2L));
        damaged.put("more", "");

        assertThat(faults(gardens, damaged))
                .containsExactlyInAnyOrder(
                        "/more value.member unknown",
                        "/name value.required missing",
                        "/since value.date form",
                        "/favourites/0 value.text form",
                        "/favourites/2 value.text form");
    }

    @Test
    void what_a_constructor_refuses_is_under_the_pointer_of_its_record() {
        Map<String, Object> nettle = Map.of("id", "n", "plant", Map.of("type", "NETTLE"));
        Map<String, Object> damaged = members(full());
        damaged.put(
                "plots",
                List.of(
                        nettle,
                        Map.of("id", "two", "plant", Map.of("type", "NETTLE"), "within", List.of(nettle, nettle)),
                        Map.of("id", " ", "plant", Map.of("type", "NETTLE"))));

        assertThat(faults(gardens, damaged))
                .containsExactly("/plots/1/within plot.within many", "/plots/2 value.object refused");
        assertThatThrownBy(() -> gardens.read(damaged))
                .isInstanceOfSatisfying(
                        InvalidValue.class,
                        invalid ->
                                assertThat(invalid.faults().get(1).details()).containsExactly("a plot without a name"));
    }

    @Test
    void a_tree_of_another_kind_is_refused_as_a_whole() {
        assertThat(faults(gardens, null)).containsExactly(" value.required missing");
        assertThat(faults(gardens, List.of())).containsExactly(" value.object form");
        assertThat(faults(gardens, "text")).containsExactly(" value.object form");
    }

    record Young(PlotId id, Money worth) {}

    record Grown(
            PlotId id,
            Money worth,
            Fact<Money> offered,
            Optional<LocalDate> seen,
            List<Young> within,
            Set<Colour> colours,
            Map<Colour, Fraction> shares) {}

    @Test
    void a_record_grows_and_what_was_written_before_is_read_and_written_as_before() {
        Object before = Notation.of(Young.class).write(new Young(new PlotId("p1"), Money.parse("2")));
        Notation<Grown> grown = Notation.of(Grown.class);
        Grown read = grown.read(before);

        assertThat(read)
                .isEqualTo(new Grown(
                        new PlotId("p1"),
                        Money.parse("2"),
                        Fact.unknown(),
                        Optional.empty(),
                        List.of(),
                        Set.of(),
                        Map.of()));
        assertThat(grown.write(read)).hasToString(before.toString());
    }

    @Test
    void null_is_read_where_something_may_be_unknown() {
        Map<String, Object> nulls = new HashMap<>(Map.of("id", "p1", "worth", "2.00"));
        nulls.put("offered", null);
        nulls.put("seen", null);

        assertThat(Notation.of(Grown.class).read(nulls))
                .isEqualTo(Notation.of(Grown.class).read(Map.of("id", "p1", "worth", "2.00")));
    }

    @Test
    void an_empty_list_that_is_known_is_not_an_unknown_one() {
        Notation<WithKnownList> lists = Notation.of(WithKnownList.class);
        WithKnownList known = new WithKnownList(Fact.known(List.of()));

        assertThat(lists.write(known)).hasToString("{names=[]}");
        assertThat(lists.read(lists.write(known))).isEqualTo(known);
        assertThat(lists.read(Map.of())).isEqualTo(new WithKnownList(Fact.unknown()));
    }

    record WithKnownList(Fact<List<String>> names) {}

    record Total(
            boolean flag,
            int number,
            long large,
            String text,
            Colour colour,
            Money money,
            Fraction ratio,
            LocalDate day,
            PlotId id,
            Young young,
            Plant plant,
            Pond pond) {}

    @Test
    void any_other_member_that_is_absent_is_refused() {
        assertThat(faults(Notation.of(Total.class), Map.of()))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Total.class.getRecordComponents())
                        .map(component -> "/" + component.getName() + " value.required missing")
                        .toList());
    }

    record Pots(WithKnownList known, List<Young> young, Map<Colour, Fraction> shares) {}

    record Shed(Pots pots, int size) {}

    @Test
    void a_record_of_what_may_be_absent_may_be_left_out_and_is_written_all_the_same() {
        Notation<Shed> sheds = Notation.of(Shed.class);
        Shed empty = new Shed(new Pots(new WithKnownList(Fact.unknown()), List.of(), Map.of()), 3);

        assertThat(sheds.read(Map.of("size", 3))).isEqualTo(empty);
        assertThat(sheds.write(empty)).hasToString("{pots={known={}}, size=3}");
    }

    record WithDecimal(BigDecimal value, Currency in) {}

    @Test
    void a_decimal_number_keeps_its_places() {
        Notation<WithDecimal> notation = Notation.of(WithDecimal.class);
        WithDecimal two = new WithDecimal(new BigDecimal("1000.50"), Currency.getInstance("EUR"));

        assertThat(notation.write(two)).hasToString("{in=EUR, value=1000.50}");
        assertThat(notation.read(notation.write(two))).isEqualTo(two);
        assertThat(faults(notation, Map.of("in", "EURO", "value", "1e9")))
                .containsExactly("/value value.number form", "/in value.currency unknown");
        assertThat(faults(notation, Map.of("in", "EUR", "value", new BigDecimal("1000.50"))))
                .containsExactly("/value value.text form");
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
                throw InvalidValue.at("/depth", "pond.depth", "negative");
            }
            return new Pond(drawn);
        }
    }

    record WithAggregate(List<Pond> ponds) {}

    @Test
    void an_aggregate_is_its_snapshot_and_restored_from_it() {
        Notation<WithAggregate> notation = Notation.of(WithAggregate.class);
        Object tree = notation.write(new WithAggregate(List.of(Pond.restore(new Pond.Drawn(2)))));

        assertThat(tree).hasToString("{ponds=[{depth=2}]}");
        assertThat(notation.read(tree).ponds()).extracting(Pond::snapshot).containsExactly(new Pond.Drawn(2));
        assertThat(faults(notation, Map.of("ponds", List.of(Map.of("depth", -2L)))))
                .containsExactly("/ponds/0/depth pond.depth negative");
    }

    interface Animal {}

    record WithAnimals(List<Animal> animals) {}

    record WithFloat(double value) {}

    record WithAnything(List<?> values) {}

    record WithTwiceUnknown(Fact<Fact<Money>> value) {}

    record WithKeysOfNoText(Map<Integer, String> values) {}

    sealed interface Told {}

    record ByItself(String type) implements Told {}

    record WithTold(Told told) {}

    sealed interface Shape {}

    static final class Round implements Shape {}

    record WithShape(Shape shape) {}

    record Deep(List<Fact<WithFloat>> held) {}

    @Test
    void a_type_without_a_notation_is_refused_before_anything_is_written() {
        for (Class<?> type : List.of(
                WithFloat.class,
                WithAnything.class,
                WithTwiceUnknown.class,
                WithKeysOfNoText.class,
                WithTold.class,
                WithShape.class,
                WithAnimals.class)) {
            assertThatIllegalArgumentException().as(type.getName()).isThrownBy(() -> Notation.of(type));
        }
    }

    @Test
    void a_type_without_a_notation_is_named_with_the_path_to_it_every_time() {
        for (int time = 0; time < 2; time++) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Notation.of(Deep.class))
                    .withMessage("Deep.held: WithFloat.value: no notation for double");
        }
    }

    @Test
    void many_threads_may_make_and_use_one_notation() {
        Notations fresh = new Notations(ValueForm.ALL, true);

        assertThat(IntStream.range(0, 200).parallel().mapToObj(number -> {
                    Notation<Garden> notation = fresh.of(Garden.class);
                    return notation.read(notation.write(full()));
                }))
                .containsOnly(full());
    }

    private static List<String> faults(Notation<?> notation, Object tree) {
        InvalidValue invalid = catchThrowableOfType(InvalidValue.class, () -> notation.read(tree));
        return invalid.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code() + " " + fault.reason())
                .toList();
    }
}
