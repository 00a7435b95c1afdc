package org.sharaka.domain.stepback;

import java.time.LocalDate;
import java.util.Set;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;

/**
 * What the gates of a step-back need to know beside it.
 *
 * @param by who acts for the foundation
 * @param assessors everyone who assessed or validated an assessment of the streak
 * @param facts what is known of the centre on the day of the step
 * @param managerEnded the day on which the manager ended; unknown while it is there
 */
public record StepBackCircumstances(
        UserId by, Set<UserId> assessors, StepBackFacts facts, Fact<LocalDate> managerEnded) {

    /** Copies the set. */
    public StepBackCircumstances {
        assessors = Set.copyOf(assessors);
    }

    Act act(LocalDate on) {
        return new Act(by, on);
    }
}
