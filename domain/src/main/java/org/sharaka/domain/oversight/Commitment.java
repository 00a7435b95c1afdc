package org.sharaka.domain.oversight;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.partner.PartnerId;

/**
 * The letter by which a public manager confirms a budget line and posts.
 *
 * @param manager who confirms them
 * @param given who recorded it, and from what day it is there
 * @param document the letter; it holds for as long as it is valid
 */
public record Commitment(PartnerId manager, Act given, Document document) {

    /**
     * Checks the letter.
     *
     * @throws InvalidValue at {@code /document} for another paper than a commitment, or one dated later
     */
    public Commitment {
        Faults faults = new Faults();
        document.mustBe(DocumentKind.COMMITMENT, given.on(), "/document", faults);
        faults.throwIfAny();
    }
}
