package org.sharaka.domain.mandate;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;

/**
 * The written notice that a mandate is to end.
 *
 * @param given who recorded it, and the day it was given
 * @param paper the notice itself
 * @param urgency why it need not be waited for; unknown for the usual one
 */
public record Notice(Act given, Document paper, Fact<Urgency> urgency) {

    /** What lets a mandate end at once. */
    public enum Urgency {
        /** Danger to persons. */
        DANGER,
        /** Fraud. */
        FRAUD
    }

    /**
     * Checks the paper.
     *
     * @throws InvalidValue at {@code /document} for another paper than a notice, or one dated later than it was given
     */
    public Notice {
        Faults faults = new Faults();
        paper.mustBe(DocumentKind.NOTICE, given.on(), "/document", faults);
        faults.throwIfAny();
    }

    /** The first day on which the mandate may end by it. */
    LocalDate earliestEnd(int months) {
        LocalDate on = given.on();
        return urgency.value().isPresent() ? on : on.plusMonths(months);
    }
}
