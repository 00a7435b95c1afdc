package org.sharaka.application.store;

import org.sharaka.domain.gate.Fact;

/**
 * A part of a list in the order of entry; it stays where it is when more is added.
 *
 * @param after the place of the last one already read; unknown to begin
 * @param limit how many at most, 1 to 200
 */
public record Window(Fact<Long> after, int limit) {

    /** How many a part may hold. */
    public static final int LARGEST_LIMIT = 200;

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException for a limit outside 1 to 200
     */
    public Window {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }
}
