package org.sharaka.domain.handover;

import java.util.Objects;

/**
 * The id of a step-back.
 *
 * @param value opaque
 */
public record StepBackId(String value) {

    /** Never null. */
    public StepBackId {
        Objects.requireNonNull(value);
    }
}
