package org.sharaka.domain.centre;

import java.util.Objects;

/**
 * The id of a centre.
 *
 * @param value opaque
 */
public record CentreId(String value) {

    /** Never null. */
    public CentreId {
        Objects.requireNonNull(value);
    }
}
