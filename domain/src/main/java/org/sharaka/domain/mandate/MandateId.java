package org.sharaka.domain.mandate;

import java.util.Objects;

/**
 * The id of a mandate.
 *
 * @param value opaque
 */
public record MandateId(String value) {

    /** Never null. */
    public MandateId {
        Objects.requireNonNull(value);
    }
}
