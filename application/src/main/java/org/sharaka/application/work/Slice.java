package org.sharaka.application.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sharaka.domain.gate.Fact;

/**
 * A part of a list.
 *
 * @param items what it holds, in the order of the list
 * @param next where the list goes on; unknown at its end
 * @param <T> what is listed
 * @param <P> how a place in the list is named
 */
public record Slice<T, P>(List<T> items, Fact<P> next) {

    /** Copies the items. */
    public Slice {
        items = List.copyOf(items);
    }

    /**
     * A whole list, read part by part.
     *
     * @param read gives the part after a place; after unknown, the first
     * @param <T> what is listed
     * @param <P> how a place in the list is named
     * @return every item
     */
    public static <T, P> List<T> all(Function<Fact<P>, Slice<T, P>> read) {
        List<T> all = new ArrayList<>();
        Fact<P> after = Fact.unknown();
        do {
            Slice<T, P> part = read.apply(after);
            all.addAll(part.items());
            after = part.next();
        } while (after.value().isPresent());
        return all;
    }
}
