package org.sharaka.domain.training;

import java.util.Objects;

/**
 * The id of a training session.
 *
 * @param value opaque
 */
public record SessionId(String value) {

    /** Never null. */
    public SessionId {
        Objects.requireNonNull(value);
    }
}
