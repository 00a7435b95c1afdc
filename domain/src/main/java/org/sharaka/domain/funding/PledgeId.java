package org.sharaka.domain.funding;

import java.util.Objects;

/**
 * The id of a pledge.
 *
 * @param value opaque
 */
public record PledgeId(String value) {

    /** Never null. */
    public PledgeId {
        Objects.requireNonNull(value);
    }
}
