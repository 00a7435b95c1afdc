package org.sharaka.domain.condition;

import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.text.Reason;

/**
 * Why a step is taken though a rule warns, where nothing can be mended.
 *
 * @param rule the code of the rule
 * @param reason why, a paragraph
 */
public record WrittenReason(String rule, String reason) {

    /**
     * Checks the reason.
     *
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public WrittenReason {
        String typed = reason;
        reason = Faults.within("/reason", () -> new Reason(typed)).text();
    }

    /** {@return whether it answers a warning: both are of one rule} */
    boolean isFor(Check check) {
        return rule.equals(check.rule().code());
    }
}
