package org.sharaka.domain.training;

import java.util.Objects;

/**
 * The id of a training session.
 *
 * @param value opaque
 */
public record TrainingId(String value) {

    /** Never null. */
    public TrainingId {
        Objects.requireNonNull(value);
    }
}
