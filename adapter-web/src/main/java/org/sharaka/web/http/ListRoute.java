package org.sharaka.web.http;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Facets;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.PageWire;

/**
 * Lists as routes: narrowed by the members of what they hold, several values of one parted by commas, and by days; in
 * parts.
 */
public final class ListRoute {

    private static final int USUAL_LIMIT = 50;
    private static final List<String> PARTS = List.of("limit", "cursor");

    /** In what order a list is. */
    enum Order {
        /** Of entry. */
        ENTERED,
        /** What was entered last comes first. */
        LATEST
    }

    private ListRoute() {}

    /**
     * A list that is narrowed.
     *
     * @param facets what its records are found by
     * @param more what else the query may name
     */
    public static Route of(String path, Facets<?> facets, Operation operation, String... more) {
        Stream<String> members = facets.all().stream().map(Facets.Facet::member);
        Stream<String> days = facets.haveDays() ? Stream.of("from", "to") : Stream.empty();
        return Route.get(path, Permission.READ, operation)
                .asking(Stream.of(members, days, Stream.of("order"), PARTS.stream(), Stream.of(more))
                        .flatMap(names -> names)
                        .toArray(String[]::new));
    }

    /** A list of the entries of all centres. */
    public static Route of(String path, Entries<?, ?> entries, Operation operation) {
        return of(path, entries.facets(), operation, Entries.CENTRE);
    }

    /**
     * A list that is not narrowed.
     *
     * @param more what else the query may name
     */
    public static Route inParts(String path, Operation operation, String... more) {
        return Route.get(path, Permission.READ, operation)
                .asking(Stream.concat(PARTS.stream(), Stream.of(more)).toArray(String[]::new));
    }

    /**
     * What the query wants of a list.
     *
     * @param facets what its records are found by
     * @param on the day on which members that change with time are looked at
     * @param more ids that it is found by beside
     */
    public static Criteria criteria(Exchange exchange, Facets<?> facets, LocalDate on, String... more) {
        QueryString query = exchange.query();
        Map<String, Set<String>> values = new LinkedHashMap<>();
        facets.all()
                .forEach(facet -> query.value(facet.member(), text -> any(text, facet.words()))
                        .filter(any -> !any.isEmpty())
                        .ifPresent(any -> values.put(facet.member(), any)));
        Stream.of(more).forEach(member -> any(query, member).ifPresent(any -> values.put(member, any)));
        return new Criteria(
                values,
                facets.areNamed() ? query.text("q").orElse("") : "",
                Fact.of(query.value("from", Form::dateOf)),
                Fact.of(query.value("to", Form::dateOf)),
                on,
                query.value("order", word -> Form.wordOf(word, Order.class) == Order.LATEST)
                        .orElse(false),
                window(exchange));
    }

    /** What the query wants of a list that is at hand whole, by its members alone. */
    public static Criteria narrowing(Exchange exchange, Facets<?> facets) {
        Criteria criteria = Criteria.all(new Window(Fact.unknown(), USUAL_LIMIT));
        for (Map.Entry<String, Set<String>> member :
                values(exchange.query(), facets).entrySet()) {
            criteria = criteria.with(member.getKey(), member.getValue());
        }
        return criteria;
    }

    private static Map<String, Set<String>> values(QueryString query, Facets<?> facets) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        facets.all()
                .forEach(facet -> query.value(facet.member(), text -> any(text, facet.words()))
                        .filter(any -> !any.isEmpty())
                        .ifPresent(any -> values.put(facet.member(), any)));
        return values;
    }

    /** The values of a member that are ids; nothing where it is not named. */
    public static Optional<Set<String>> any(QueryString query, String member) {
        return query.value(member, text -> any(text, List.of())).filter(any -> !any.isEmpty());
    }

    private static Set<String> any(String text, List<String> words) {
        if (text.isEmpty() && words.isEmpty()) {
            return Set.of();
        }
        Set<String> any = new LinkedHashSet<>();
        for (String value : text.split(",", -1)) {
            if (value.isEmpty() || !words.isEmpty() && !words.contains(value)) {
                throw InvalidValue.of("value.enum", "unknown", value, String.join(", ", words));
            }
            any.add(value);
        }
        return any;
    }

    /** Where the list begins, and how long it is. */
    public static Window window(Exchange exchange) {
        return new Window(Place.after(exchange), exchange.query().limit(USUAL_LIMIT, Window.LARGEST_LIMIT));
    }

    /** A part of a list. */
    public static <T> Answer page(Slice<T, Long> slice, Function<T, ?> wire) {
        return Answer.ok(wire(slice, wire));
    }

    /** A part of a list that is at hand whole, in an order that what is added later does not change. */
    public static <T> Answer part(Exchange exchange, List<T> all, Function<T, ?> wire) {
        return page(slice(exchange, all), wire);
    }

    /**
     * A part of a list that is at hand whole, in the order of a key: a part begins behind the key of the last one
     * shown, whatever came between since.
     *
     * @param key of an item; two items never have the same
     */
    public static <T> Answer sorted(Exchange exchange, List<T> all, Function<T, String> key, Function<T, ?> wire) {
        int limit = exchange.query().limit(USUAL_LIMIT, Window.LARGEST_LIMIT);
        Optional<String> after = exchange.query().value("cursor", Place::key);
        List<T> found = all.stream()
                .filter(item ->
                        after.map(last -> key.apply(item).compareTo(last) > 0).orElse(true))
                .sorted(Comparator.comparing(key))
                .toList();
        List<T> held = found.stream().limit(limit).toList();
        return Answer.ok(new PageWire<>(
                held.stream().map(wire).toList(),
                found.size() > limit ? Place.cursor(key.apply(held.get(limit - 1))) : null));
    }

    /** A part of a list that is at hand whole, to be shown beside something else. */
    public static <T, W> PageWire<W> partOf(Exchange exchange, List<T> all, Function<T, W> wire) {
        return wire(slice(exchange, all), wire);
    }

    private static <T> Slice<T, Long> slice(Exchange exchange, List<T> all) {
        Window window = window(exchange);
        int from = (int) Math.min(window.after().value().orElse(0L), all.size());
        int to = Math.min(from + window.limit(), all.size());
        return new Slice<>(all.subList(from, to), to < all.size() ? Fact.known((long) to) : Fact.unknown());
    }

    private static <T, W> PageWire<W> wire(Slice<T, Long> slice, Function<T, W> wire) {
        return new PageWire<>(slice.items().stream().map(wire).toList(), Place.cursor(slice.next()));
    }
}
