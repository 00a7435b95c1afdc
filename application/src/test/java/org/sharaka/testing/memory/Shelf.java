package org.sharaka.testing.memory;

import java.util.Map;
import java.util.Optional;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Versioned;

/** Values by id, each with its version. */
record Shelf<I, T>(Map<I, Versioned<T>> values) {

    void add(I id, T value) {
        if (values.putIfAbsent(id, new Versioned<>(value, 1)) != null) {
            throw new IllegalArgumentException("the id " + id + " was given before");
        }
    }

    long keep(I id, String shown, T value, long version) {
        if (find(id).filter(stored -> stored.version() == version).isEmpty()) {
            throw new Rejected.StaleVersion(shown, version);
        }
        values.put(id, new Versioned<>(value, version + 1));
        return version + 1;
    }

    Optional<Versioned<T>> find(I id) {
        return Optional.ofNullable(values.get(id));
    }
}
