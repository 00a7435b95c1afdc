package org.sharaka.testing.memory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Versioned;
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

    @Override
    public Optional<Versioned<A>> find(I key) {
        return Optional.ofNullable(values.get(key));
    }

    List<Versioned<A>> those(Predicate<A> test) {
        return values.values().stream().filter(one -> test.test(one.value())).toList();
    }
}
