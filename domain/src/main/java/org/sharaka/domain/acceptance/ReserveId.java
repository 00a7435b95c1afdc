package org.sharaka.domain.acceptance;

import java.util.Objects;

/**
 * The id of a reserve.
 *
 * @param value opaque
 */
public record ReserveId(String value) {

    /** Never null. */
    public ReserveId {
        Objects.requireNonNull(value);
    }
}
