package org.sharaka.domain.handover;

import java.util.Objects;

/**
 * The id of a handover.
 *
 * @param value opaque
 */
public record HandoverId(String value) {

    /** Never null. */
    public HandoverId {
        Objects.requireNonNull(value);
    }
}
