package org.sharaka.application.work;

import org.sharaka.domain.gate.Fact;

/**
 * Something from a store, with the version that storage gives it: 1 when it is added, one more at each change.
 *
 * @param value the aggregate
 * @param version its version, from 1
 * @param <T> the kind of aggregate
 */
public record Versioned<T>(T value, long version) {

    /**
     * Goes on only where the caller has read this version.
     *
     * @param id what is to be changed
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the aggregate
     * @throws Rejected.StaleVersion where it is another
     */
    public T ifStill(String id, Fact<Long> expected) {
        expected.value().filter(read -> read != version).ifPresent(read -> {
            throw new Rejected.StaleVersion(id, read);
        });
        return value;
    }
}
