package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.handover.Clause;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that opening a step-back needs. A protective step: neither a block nor an interest stops it.
 *
 * @param on the day
 * @param trigger what is said to have happened
 * @param facts what is known of the centre
 * @param clause the reversion clause
 */
public record OpeningStepBackInquiry(LocalDate on, StepBackTrigger trigger, StepBackFacts facts, Clause clause)
        implements Inquiry {

    @Override
    public Gate<OpeningStepBackInquiry> gate() {
        return StepBackGates.OPEN;
    }
}
