package org.sharaka.domain.partnership;

import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.text.PlainText;

/**
 * A conflict that a side declared: a sponsor, or a body it controls, has another part in the project
 * ({@code agreement.signed}).
 *
 * @param part which other part
 * @param who the sponsor or the body it controls, one line of at most 200 characters
 */
public record Conflict(Part part, String who) {

    private static final int LONGEST = 200;

    /**
     * Checks the text.
     *
     * @throws InvalidValue {@code value.text} at {@code /who}
     */
    public Conflict {
        String typed = who;
        who = Faults.within("/who", () -> PlainText.line(typed, LONGEST, "value.text"));
    }

    /** The parts that a sponsor should not have. */
    public enum Part {
        /** It builds. */
        CONTRACTOR,
        /** It supplies. */
        SUPPLIER,
        /** It is to run the centre. */
        FUTURE_MANAGER
    }
}
