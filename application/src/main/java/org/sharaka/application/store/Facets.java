package org.sharaka.application.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Region;

/**
 * What the records of a list are found by: members, as the interface names them, and days. It is the one place that
 * knows: stores index what is kept, and the interface offers just these filters.
 *
 * @param <A> what is listed
 */
public final class Facets<A> {

    private final List<Facet<A>> all;
    private final Optional<Function<A, Days>> days;
    private final boolean named;

    /**
     * A member that records are found by.
     *
     * @param member its name
     * @param words the words it can be, in their order; empty for ids and texts
     * @param kept whether it changes with the record alone, and not with the day
     * @param of the values of a record, on a day
     * @param <A> what is listed
     */
    public record Facet<A>(String member, List<String> words, boolean kept, BiFunction<A, LocalDate, Object> of) {

        /**
         * The values of a record.
         *
         * @param record the record
         * @param on the day, for what changes with it
         * @return each of them as text; empty where it has none
         */
        public Set<String> values(A record, LocalDate on) {
            return texts(of.apply(record, on)).collect(Collectors.toUnmodifiableSet());
        }

        private static Stream<String> texts(Object value) {
            if (value instanceof Fact<?> fact) {
                return fact.value().stream().flatMap(Facet::texts);
            }
            if (value instanceof Collection<?> several) {
                return several.stream().flatMap(Facet::texts);
            }
            return Stream.of(text(value));
        }

        private static String text(Object value) {
            if (value instanceof Region region) {
                return region.code();
            }
            if (value instanceof Enum<?> word) {
                return word.name();
            }
            return value instanceof Id id ? id.value() : value.toString();
        }
    }

    /**
     * The days of a record; of most one and the same.
     *
     * @param first the first
     * @param last the last
     */
    public record Days(LocalDate first, LocalDate last) {}

    private Facets(List<Facet<A>> all, Optional<Function<A, Days>> days, boolean named) {
        this.all = List.copyOf(all);
        this.days = days;
        this.named = named;
    }

    /**
     * No members yet.
     *
     * @param listed what is listed
     * @param <A> what is listed
     * @return facets that narrow nothing
     */
    public static <A> Facets<A> of(Class<A> listed) {
        return new Facets<>(List.of(), Optional.empty(), false);
    }

    /**
     * Found by an id, or a text, too.
     *
     * @param member the name of the member
     * @param value reads it; an id, a text, a number, a fact of one, or several
     * @return the facets
     */
    public Facets<A> by(String member, Function<A, Object> value) {
        return and(new Facet<>(member, List.of(), true, (one, day) -> value.apply(one)));
    }

    /**
     * Found by a word too.
     *
     * @param member the name of the member
     * @param words the words it can be
     * @param value reads it; a word, or a fact of one, or several
     * @return the facets
     */
    public Facets<A> by(String member, Class<? extends Enum<?>> words, Function<A, Object> value) {
        return and(new Facet<>(member, words(words), true, (one, day) -> value.apply(one)));
    }

    /**
     * Found by a word that changes with the day too.
     *
     * @param member the name of the member
     * @param words the words it can be
     * @param value reads it on a day
     * @return the facets
     */
    public Facets<A> byDay(String member, Class<? extends Enum<?>> words, BiFunction<A, LocalDate, Object> value) {
        return and(new Facet<>(member, words(words), false, value));
    }

    private static List<String> words(Class<? extends Enum<?>> words) {
        return Stream.of(words.getEnumConstants()).map(Facet::text).toList();
    }

    /**
     * Found by an id that changes with the day too.
     *
     * @param member the name of the member
     * @param value reads it on a day
     * @return the facets
     */
    public Facets<A> byDay(String member, BiFunction<A, LocalDate, Object> value) {
        return and(new Facet<>(member, List.of(), false, value));
    }

    /**
     * Found by whether something holds of it on a day too.
     *
     * @param member the name of the member
     * @param holds whether it holds
     * @return the facets
     */
    public Facets<A> flag(String member, BiPredicate<A, LocalDate> holds) {
        return and(new Facet<>(member, List.of("true", "false"), false, holds::test));
    }

    /**
     * Found by its day too.
     *
     * @param day reads it
     * @return the facets
     */
    public Facets<A> on(Function<A, LocalDate> day) {
        return during(one -> new Days(day.apply(one), day.apply(one)));
    }

    /**
     * Found by the days from its first to its last too.
     *
     * @param span reads both
     * @return the facets
     */
    public Facets<A> during(Function<A, Days> span) {
        return new Facets<>(all, Optional.of(span), named);
    }

    /** {@return the same, found by words of the name and the reference too} */
    public Facets<A> named() {
        return new Facets<>(all, days, true);
    }

    private Facets<A> and(Facet<A> facet) {
        List<Facet<A>> more = new ArrayList<>(all);
        more.add(facet);
        return new Facets<>(more, days, named);
    }

    /** {@return whether records are found by their days; false where they have none} */
    public boolean haveDays() {
        return days.isPresent();
    }

    /** {@return whether records are found by words; false where they have no name} */
    public boolean areNamed() {
        return named;
    }

    /** {@return the members; in the order they were added} */
    public List<Facet<A>> all() {
        return all;
    }

    /**
     * The days of a record.
     *
     * @param record the record
     * @return nothing where the list is not found by days
     */
    public Optional<Days> days(A record) {
        return days.map(span -> span.apply(record));
    }

    /**
     * What a record is found by whatever the day.
     *
     * @param record the record
     * @return the values of each member that is kept
     */
    public Map<String, Set<String>> kept(A record) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        all.stream()
                .filter(Facet::kept)
                .forEach(facet -> values.put(facet.member(), facet.values(record, LocalDate.MAX)));
        return values;
    }

    /**
     * Whether a record is one of those that are wanted, whatever its name.
     *
     * @param record the record
     * @param criteria what is wanted
     * @return true where it has a value of every member that is named, and the days fit
     */
    public boolean fit(A record, Criteria criteria) {
        boolean members = all.stream()
                .allMatch(facet -> Optional.ofNullable(criteria.values().get(facet.member()))
                        .map(any -> facet.values(record, criteria.on()).stream().anyMatch(any::contains))
                        .orElse(true));
        return members
                && days(record)
                        .map(its -> !criteria.from().is(from -> its.last().isBefore(from))
                                && !criteria.to().is(to -> its.first().isAfter(to)))
                        .orElse(true);
    }
}
