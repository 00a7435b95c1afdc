package org.sharaka.domain.maturity;

import java.util.Objects;
import org.sharaka.domain.event.Id;

/**
 * The id of an assessment.
 *
 * @param value opaque
 */
public record AssessmentId(String value) implements Id {

    /** Never null. */
    public AssessmentId {
        Objects.requireNonNull(value);
    }
}
