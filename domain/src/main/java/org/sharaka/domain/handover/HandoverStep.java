package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.rulebook.Step;

/** A step in the life of a handover (S9, S12). */
public sealed interface HandoverStep extends Step<Handover, HandoverCircumstances>
        permits Approve, CallOff, Leave, Transfer, VisitCentre, Close, StateUse, SucceedToHandover {

    @Override
    default LocalDate earliest(Handover before, HandoverCircumstances around) {
        return before.lastStep();
    }
}
