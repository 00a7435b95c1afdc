package org.sharaka.persistence.funding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sharaka.application.store.Window;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.gate.Fact;

/** A part of a table in the order of entry, narrowed by what is asked for. */
final class Listing {

    private final String table;
    private final Window window;
    private final List<String> conditions = new ArrayList<>(List.of("place > :after"));
    private final Map<String, Object> bound = new HashMap<>();

    Listing(String table, Window window) {
        this.table = table;
        this.window = window;
    }

    /** Narrows it, where something is asked for, to the rows of a condition on {@code :asked}. */
    Listing where(String condition, Optional<String> asked) {
        asked.ifPresent(value -> {
            String name = "asked" + bound.size();
            conditions.add(condition.replace(":asked", ":" + name));
            bound.put(name, value);
        });
        return this;
    }

    /** Reads it: one row more than it may hold tells whether it goes on. */
    <R extends Row, T> Slice<Versioned<T>, Long> read(
            Handle handle, Class<R> type, Function<List<R>, List<Versioned<T>>> whole) {
        List<R> rows = handle.createQuery("SELECT * FROM " + table + " WHERE " + String.join(" AND ", conditions)
                        + " ORDER BY place LIMIT :limit")
                .bindMap(bound)
                .bind("after", window.after().value().orElse(0L))
                .bind("limit", window.limit() + 1)
                .mapTo(type)
                .list();
        List<R> held = rows.stream().limit(window.limit()).toList();
        return new Slice<>(
                whole.apply(held),
                rows.size() > held.size() ? Fact.known(held.get(held.size() - 1).place()) : Fact.unknown());
    }
}
