package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Objects;
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

    /** Every day is given. */
    public PlanningRemedyInquiry {
        Objects.requireNonNull(on);
        Objects.requireNonNull(notified);
        Objects.requireNonNull(until);
    }

    @Override
    public Gate<PlanningRemedyInquiry> gate() {
        return StepBackGates.PLAN;
    }
}
