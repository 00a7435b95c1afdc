package org.sharaka.domain.acceptance;

import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.text.Reason;

/**
 * Why a step is taken though a rule holds only on condition, where nothing can be mended ({@code rulebook.md}, section
 * 0).
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
}
