package org.sharaka.domain.committee;

import java.util.Objects;

/**
 * The id of a seat on the committee.
 *
 * @param value opaque
 */
public record MembershipId(String value) {

    /** Never null. */
    public MembershipId {
        Objects.requireNonNull(value);
    }
}
