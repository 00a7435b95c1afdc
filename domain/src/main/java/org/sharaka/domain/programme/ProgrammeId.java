package org.sharaka.domain.programme;

import java.util.Objects;

/**
 * The id of a programme.
 *
 * @param value opaque
 */
public record ProgrammeId(String value) {

    /** Never null. */
    public ProgrammeId {
        Objects.requireNonNull(value);
    }
}
