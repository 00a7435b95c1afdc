package org.sharaka.domain.handover;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/**
 * A visit of follow-up.
 *
 * @param centre the centre that was visited
 * @param month for which of the months of the plan it was made
 * @param by who recorded it, and the day
 * @param minutes its minutes
 */
public record Visit(CentreId centre, int month, Act by, Document minutes) {

    /**
     * Checks the minutes.
     *
     * @throws InvalidValue at {@code /minutes} for another paper, or one dated later
     */
    public Visit {
        Faults faults = new Faults();
        minutes.mustBe(DocumentKind.MINUTES, by.on(), "/minutes", faults);
        faults.throwIfAny();
    }
}
