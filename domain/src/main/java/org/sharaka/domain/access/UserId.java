package org.sharaka.domain.access;

import org.sharaka.domain.event.Id;

/**
 * The id of a user.
 *
 * @param value opaque
 */
public record UserId(String value) implements Id {

    /** The foundation's own system, when no person asked: the first start, the reference data, the terminal. */
    public static final UserId SYSTEM = new UserId("system");
}
