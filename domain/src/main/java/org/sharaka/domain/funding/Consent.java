package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/**
 * A donor's written consent that the money of a pledge goes elsewhere too; from then on it counts as if it were
 * earmarked for that ({@code pledge.purpose}).
 *
 * @param to where to
 * @param document the donor's paper, a {@link DocumentKind#CONSENT}
 * @param act who recorded it, and from which day it counts
 */
public record Consent(Purpose to, Document document, Act act) {

    /**
     * Checks the paper.
     *
     * @throws InvalidValue {@code value.enum} at {@code /document/kind} for another kind of paper; {@code value.date}
     *     with reason {@code order} at {@code /on} for a day before the date of the paper
     */
    public Consent {
        isWrittenBy(document, act.on());
    }

    /** It is a paper of consent, written by the day. */
    static void isWrittenBy(Document document, LocalDate on) {
        Faults faults = new Faults();
        if (document.kind() != DocumentKind.CONSENT) {
            faults.add("/document/kind", "value.enum", "unknown", document.kind(), DocumentKind.CONSENT);
        }
        faults.take("", () -> Steps.notBefore(document.date(), on));
        faults.throwIfAny();
    }

    /** {@return whether it counts on a day; true from the day of the act, while the paper is in force} */
    public boolean holdsOn(LocalDate day) {
        return !act.on().isAfter(day) && document.isInForceOn(day);
    }
}
