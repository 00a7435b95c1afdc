package org.sharaka.web.handover;

import java.time.LocalDate;
import org.sharaka.application.handover.DueAtCentre;

/** A visit or an assessment that follow-up still asks. */
record DueFollowUpWire(String handoverId, String centreId, String kind, int month, String due, boolean overdue) {

    static DueFollowUpWire of(DueAtCentre due, LocalDate on) {
        return new DueFollowUpWire(
                due.handover().id().value(),
                due.centre().value(),
                due.what().kind().name(),
                due.what().month(),
                due.what().due().toString(),
                due.what().due().isBefore(on));
    }
}
