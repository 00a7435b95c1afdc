package org.sharaka.application.maturity;

import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.AssessmentState;
import org.sharaka.domain.policy.MaturityGrid;

/**
 * An assessment as it stands today.
 *
 * @param assessment the assessment
 * @param state whether it counts
 * @param grid the grid that judges it today: the one in force, unless its dimensions or levels are others
 * @param version its version
 */
public record AssessmentView(AssessmentRecord assessment, AssessmentState state, MaturityGrid grid, long version) {}
