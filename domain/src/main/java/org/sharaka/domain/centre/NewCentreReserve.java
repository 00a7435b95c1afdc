package org.sharaka.domain.centre;

import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.text.PlainText;

/**
 * A defect of a centre, as it is raised.
 *
 * @param origin on which occasion
 * @param severity how grave it is
 * @param text what is wrong, a paragraph
 */
public record NewCentreReserve(Origin origin, Severity severity, String text) {

    /**
     * Checks the text.
     *
     * @throws InvalidValue {@code value.text} at {@code /text}
     */
    public NewCentreReserve {
        String typed = text;
        text = Faults.within("/text", () -> PlainText.paragraph(typed, Partner.LONGEST_REASON, "value.text"));
    }

    /** On which occasion a reserve of a centre is raised. */
    public enum Origin {
        /** The inspection before a handover. */
        HANDOVER_INSPECTION,
        /** A defect for which the builder answers ten years. */
        TEN_YEAR_LIABILITY,
        /** A condition of acceptance that was not met on its date while the centre was open. */
        CONDITION
    }
}
