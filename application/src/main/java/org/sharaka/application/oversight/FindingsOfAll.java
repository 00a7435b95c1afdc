package org.sharaka.application.oversight;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.Finding;

/**
 * The findings of all centres: those of the books, and behind them those that follow from conditions, which no book
 * holds.
 *
 * @param stores of the unit of work
 */
record FindingsOfAll(Stores stores) {

    // above every place of a book; the references of conditions, which only grow, are the places behind it
    private static final long BEHIND = 1L << 40;
    private static final long NUMBERS_OF_YEAR = 1_000_000;

    private record Placed(long place, Entries.Entry<Finding> entry) {}

    /** {@return a part of them, in the order of entry or the other way round} */
    Slice<Entries.Entry<Finding>, Long> part(Criteria criteria) {
        Comparator<Placed> order = Comparator.comparingLong(Placed::place);
        List<Placed> missed = missed(criteria)
                .sorted(criteria.latestFirst() ? order.reversed() : order)
                .toList();
        return criteria.latestFirst() ? missedFirst(criteria, missed) : booksFirst(criteria, missed);
    }

    private Slice<Entries.Entry<Finding>, Long> booksFirst(Criteria criteria, List<Placed> missed) {
        Fact<Long> after = criteria.window().after();
        if (after.is(place -> place >= BEHIND)) {
            long last = after.required("/cursor");
            return cut(
                    List.of(),
                    missed.stream().filter(one -> one.place() > last).toList(),
                    criteria.window().limit());
        }
        Slice<Entries.Entry<Finding>, Long> books = books(criteria);
        return books.next().value().isPresent()
                ? books
                : cut(books.items(), missed, criteria.window().limit());
    }

    private Slice<Entries.Entry<Finding>, Long> missedFirst(Criteria criteria, List<Placed> missed) {
        Fact<Long> after = criteria.window().after();
        if (after.is(place -> place < BEHIND)) {
            return books(criteria);
        }
        int limit = criteria.window().limit();
        Slice<Entries.Entry<Finding>, Long> first = cut(
                List.of(),
                missed.stream()
                        .filter(one -> !after.is(place -> one.place() >= place))
                        .toList(),
                limit);
        if (first.next().value().isPresent()) {
            return first;
        }
        Slice<Entries.Entry<Finding>, Long> books =
                books(within(criteria, Math.max(1, limit - first.items().size())));
        return first.items().size() == limit
                ? new Slice<>(first.items(), books.items().isEmpty() ? Fact.unknown() : Fact.known(BEHIND))
                : new Slice<>(
                        Stream.concat(first.items().stream(), books.items().stream())
                                .toList(),
                        books.next());
    }

    private static Criteria within(Criteria criteria, int limit) {
        return new Criteria(
                criteria.values(),
                criteria.words(),
                criteria.from(),
                criteria.to(),
                criteria.on(),
                criteria.latestFirst(),
                new Window(Fact.unknown(), limit));
    }

    private Slice<Entries.Entry<Finding>, Long> books(Criteria criteria) {
        return stores.of(Oversights.class).entries(Oversights.FINDINGS, criteria);
    }

    private static Slice<Entries.Entry<Finding>, Long> cut(
            List<Entries.Entry<Finding>> before, List<Placed> missed, int limit) {
        List<Placed> taken = missed.stream().limit(limit - before.size()).toList();
        long last = taken.isEmpty() ? BEHIND : taken.get(taken.size() - 1).place();
        return new Slice<>(
                Stream.concat(before.stream(), taken.stream().map(Placed::entry))
                        .toList(),
                taken.size() < missed.size() ? Fact.known(last) : Fact.unknown());
    }

    private Stream<Placed> missed(Criteria criteria) {
        return stores.of(Conditions.class).unmet().stream()
                .flatMap(condition -> Finding.missed(List.of(condition), criteria.on()).stream()
                        .filter(finding -> Oversights.FINDINGS.facets().fit(finding, criteria))
                        .flatMap(finding -> condition.of(Subject.Kind.CENTRE).stream()
                                .filter(centre -> Optional.ofNullable(
                                                criteria.values().get(Entries.CENTRE))
                                        .map(wanted -> wanted.contains(centre))
                                        .orElse(true))
                                .map(centre -> new Placed(
                                        place(condition), new Entries.Entry<>(new CentreId(centre), finding)))));
    }

    private static long place(Condition condition) {
        String[] parts = condition.id().value().split("-");
        return BEHIND + Long.parseLong(parts[1]) * NUMBERS_OF_YEAR + Long.parseLong(parts[2]);
    }
}
