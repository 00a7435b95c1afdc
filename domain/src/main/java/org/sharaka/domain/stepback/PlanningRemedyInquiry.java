package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that a remedy plan needs: the time to cure is over, and the plan is short enough.
 *
 * @param on the day
 * @param notified the day of the notice
 * @param until the last day of the plan
 */
public record PlanningRemedyInquiry(LocalDate on, LocalDate notified, LocalDate until) implements Inquiry {

    @Override
    public Gate<PlanningRemedyInquiry> gate() {
        return StepBackGates.PLAN;
    }
}
