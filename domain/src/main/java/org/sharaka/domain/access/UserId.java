package org.sharaka.domain.access;

import java.util.Objects;

/**
 * The id of a user.
 *
 * @param value opaque
 */
public record UserId(String value) {

    /** The foundation's own system, when no person asked: the first start, the reference data, the terminal. */
    public static final UserId SYSTEM = new UserId("system");

    /** Never null. */
    public UserId {
        Objects.requireNonNull(value);
    }
}
