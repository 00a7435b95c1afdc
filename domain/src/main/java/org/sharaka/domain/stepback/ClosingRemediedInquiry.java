package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that closing a step-back as remedied needs: what triggered it no longer holds.
 *
 * @param on the day
 * @param trigger what triggered it
 * @param facts what is known of the centre
 */
public record ClosingRemediedInquiry(LocalDate on, StepBackTrigger trigger, StepBackFacts facts) implements Inquiry {

    @Override
    public Gate<ClosingRemediedInquiry> gate() {
        return StepBackGates.CLOSE_REMEDIED;
    }
}
