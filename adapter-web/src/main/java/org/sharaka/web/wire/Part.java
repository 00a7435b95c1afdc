package org.sharaka.web.wire;

import java.util.List;

/**
 * A record of the wire that holds what a value of the domain is made of. It is made once while the body is read, where
 * its members are in order, so that what its constructor refuses is among the faults of the whole body.
 *
 * @param <T> the value
 */
@FunctionalInterface
public interface Part<T> {

    T make();

    static <T> List<T> values(List<? extends Part<T>> parts) {
        return parts.stream().map(Part::make).toList();
    }
}
