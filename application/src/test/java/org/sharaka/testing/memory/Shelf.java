package org.sharaka.testing.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Entries;
import org.sharaka.application.store.Facets;
import org.sharaka.application.store.Listed;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Id;

/** Values by id, each with its version, in the order they were added. */
class Shelf<I extends Id, A> implements Store<I, A> {

    private final Map<I, Versioned<A>> values;
    private final Function<A, I> id;

    Shelf(Map<I, Versioned<A>> values, Function<A, I> id) {
        this.values = values;
        this.id = id;
    }

    @Override
    public void add(A added) {
        if (values.putIfAbsent(id.apply(added), new Versioned<>(added, 1)) != null) {
            throw new IllegalArgumentException("the id " + id.apply(added) + " was given before");
        }
    }

    @Override
    public long keep(A state, long version) {
        I key = id.apply(state);
        if (find(key).map(Versioned::version).orElse(0L) != version) {
            throw new Rejected.StaleVersion(key.value(), version);
        }
        values.put(key, new Versioned<>(state, version + 1));
        return version + 1;
    }

    /** Takes a draft away. */
    public void remove(A draft, long version) {
        if (find(id.apply(draft)).map(Versioned::version).orElse(0L) != version) {
            throw new Rejected.StaleVersion(id.apply(draft).value(), version);
        }
        values.remove(id.apply(draft));
    }

    @Override
    public Optional<Versioned<A>> find(I key) {
        return Optional.ofNullable(values.get(key));
    }

    List<Versioned<A>> those(Predicate<A> test) {
        return values.values().stream().filter(one -> test.test(one.value())).toList();
    }

    /** Those that criteria want; {@code beside} looks at what a record does not know of itself. */
    Slice<Versioned<A>, Long> listed(Facets<A> facets, Criteria criteria, Predicate<A> beside) {
        return Windows.of(
                values.values(),
                criteria,
                one -> facets.fit(one.value(), criteria)
                        && Windows.has(
                                criteria, Listed.ID, id.apply(one.value()).value())
                        && beside.test(one.value()));
    }

    /** The entries of books; each has its place by its book and its turn in it. */
    <T> Slice<Entries.Entry<T>, Long> listed(Entries<A, T> entries, Criteria criteria) {
        List<Entries.Entry<T>> all = values.values().stream()
                .flatMap(book -> entries.of().apply(book.value()).stream()
                        .map(entry -> new Entries.Entry<>(
                                new CentreId(id.apply(book.value()).value()), entry)))
                .toList();
        return Windows.of(
                all,
                criteria,
                entry -> entries.facets().fit(entry.value(), criteria)
                        && Windows.has(criteria, Entries.CENTRE, entry.centre().value()));
    }
}
