package org.sharaka.application.store;

import org.sharaka.domain.gate.Fact;

/**
 * Which programmes are asked for. A part that is unknown does not narrow the list.
 *
 * @param words every word must stand in the name in any language, whole, at its beginning or inside it, or in the
 *     reference; empty for all
 * @param after the place of the last one already read; unknown to begin
 * @param limit how many at most, 1 to 200
 */
public record ProgrammeQuery(String words, Fact<Long> after, int limit) {

    /** How many a part may hold. */
    public static final int LARGEST_LIMIT = 200;

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException for a limit outside 1 to 200
     */
    public ProgrammeQuery {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /** {@return the same as criteria; what the list is narrowed by} */
    Criteria criteria() {
        return Criteria.all(new Window(after, limit)).saying(words);
    }
}
