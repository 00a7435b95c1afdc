package org.sharaka.domain.funding;

import java.util.Objects;

/**
 * The id of an allocation.
 *
 * @param value opaque
 */
public record AllocationId(String value) {

    /** Never null. */
    public AllocationId {
        Objects.requireNonNull(value);
    }
}
