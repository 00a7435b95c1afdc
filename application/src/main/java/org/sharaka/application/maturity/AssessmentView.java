package org.sharaka.application.maturity;

import java.util.Objects;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.AssessmentState;

/**
 * An assessment as it stands today.
 *
 * @param assessment the assessment
 * @param state whether it counts
 * @param version its version
 */
public record AssessmentView(AssessmentRecord assessment, AssessmentState state, long version) {

    /** Never null. */
    public AssessmentView {
        Objects.requireNonNull(assessment);
        Objects.requireNonNull(state);
    }
}
