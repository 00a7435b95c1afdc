package org.sharaka.web.maturity;

import org.sharaka.application.maturity.DueAssessment;
import org.sharaka.web.wire.NameWire;

/** The next assessment of a centre. */
record DueAssessmentWire(
        String centreId,
        String reference,
        NameWire name,
        String managerId,
        String dueOn,
        boolean baseline,
        boolean overdue) {

    static DueAssessmentWire of(DueAssessment due) {
        return new DueAssessmentWire(
                due.centre().id().value(),
                due.centre().reference(),
                NameWire.of(due.centre().profile().name()),
                due.manager().value(),
                due.dueOn().toString(),
                due.baseline(),
                due.overdue());
    }
}
