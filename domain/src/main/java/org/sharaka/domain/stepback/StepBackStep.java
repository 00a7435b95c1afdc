package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.rulebook.Step;

/** A step on the way by which a centre comes back (S9, S11). */
public sealed interface StepBackStep extends Step<StepBack, StepBackCircumstances>
        permits Notify, Cure, Plan, CloseRemedied, Revert {

    @Override
    default LocalDate earliest(StepBack before, StepBackCircumstances around) {
        return before.lastStep();
    }
}
