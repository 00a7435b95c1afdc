package org.sharaka.domain.maturity;

import java.util.Objects;

/**
 * The id of an assessment.
 *
 * @param value opaque
 */
public record AssessmentId(String value) {

    /** Never null. */
    public AssessmentId {
        Objects.requireNonNull(value);
    }
}
