package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.text.PlainText;

/**
 * A decision of the foundation's board. One decision can serve the title, the handover and a waiver; then it is named
 * for each.
 *
 * @param reference by what it is found
 * @param on its date
 */
public record BoardDecision(String reference, LocalDate on) {

    /** How long a reference may be, in code points. */
    public static final int LONGEST_REFERENCE = 200;

    /**
     * Checks the reference.
     *
     * @throws InvalidValue {@code value.text} at {@code /reference}
     */
    public BoardDecision {
        String typed = reference;
        reference = Faults.within("/reference", () -> PlainText.line(typed, LONGEST_REFERENCE, "value.text"));
    }

    /** {@code handover.board}: whether the board has decided by a day. */
    public static Check check(Fact<BoardDecision> board, LocalDate on) {
        return board.is(decision -> decision.takenBy(on))
                ? Check.pass(ApprovalRules.BOARD, Reading.YES, Reading.YES)
                : Check.missing(ApprovalRules.BOARD, Result.FAIL, Reading.YES);
    }

    boolean takenBy(LocalDate day) {
        return !on.isAfter(day);
    }
}
