package org.sharaka.domain.training;

import java.util.Objects;

/**
 * The id of a person within the team of one centre, given in order: {@code P1}.
 *
 * @param value opaque to who reads it
 */
public record PersonId(String value) {

    /** Never null. */
    public PersonId {
        Objects.requireNonNull(value);
    }
}
