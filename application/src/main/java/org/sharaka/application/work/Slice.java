package org.sharaka.application.work;

import java.util.List;
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
}
