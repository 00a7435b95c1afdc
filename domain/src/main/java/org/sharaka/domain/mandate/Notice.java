package org.sharaka.domain.mandate;

import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
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
     * @throws InvalidValue {@code value.enum} at {@code /document/kind} for another paper than a notice
     */
    public Notice {
        Objects.requireNonNull(given);
        Objects.requireNonNull(urgency);
        if (paper.kind() != DocumentKind.NOTICE) {
            throw InvalidValue.at("/document/kind", "value.enum", "unknown", paper.kind(), DocumentKind.NOTICE);
        }
    }
}
