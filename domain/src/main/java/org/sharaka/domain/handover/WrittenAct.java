package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.PlainText;

/**
 * Something that was done with a reason.
 *
 * @param act who did it, and when
 * @param reason why
 */
public record WrittenAct(Act act, String reason) {

    /** How long a reason may be, in code points. */
    public static final int LONGEST_REASON = 2000;

    /**
     * Checks the reason.
     *
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public WrittenAct {
        reason = reasonOf(reason);
    }

    /** A reason as people write it: at most {@link #LONGEST_REASON} characters, a fault at {@code /reason}. */
    public static Fact<String> reasonOf(Fact<String> typed) {
        return typed.map(text -> reasonOf(text));
    }

    private static String reasonOf(String typed) {
        return Faults.within("/reason", () -> PlainText.paragraph(typed, LONGEST_REASON, "value.text"));
    }

    LocalDate on() {
        return act.on();
    }
}
