package org.sharaka.domain.handover;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/**
 * The yearly statement of use and insurance of a centre whose follow-up is closed ({@code followup.visit}).
 *
 * @param id given once within the handover
 * @param centre the centre
 * @param year which year of the reversion clause, the first from the day of the deed
 * @param by who recorded it, and the day
 * @param document how the centre is used, a {@link DocumentKind#REPORT}
 * @param insurance the {@link DocumentKind#INSURANCE} of the day
 */
public record UseStatement(
        UseStatementId id, CentreId centre, int year, Act by, Document document, Document insurance) {

    /**
     * Checks the papers.
     *
     * @throws InvalidValue at {@code /document} or {@code /insurance} for another paper, or one dated later
     */
    public UseStatement {
        Faults faults = new Faults();
        document.mustBe(DocumentKind.REPORT, by.on(), "/document", faults);
        insurance.mustBe(DocumentKind.INSURANCE, by.on(), "/insurance", faults);
        faults.throwIfAny();
    }

    boolean states(CentreId which, int number) {
        return centre.equals(which) && year == number;
    }

    /** The id of a statement within its handover, such as {@code U1}. */
    public record UseStatementId(String value) implements Id {}
}
