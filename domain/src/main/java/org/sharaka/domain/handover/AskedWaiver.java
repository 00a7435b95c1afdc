package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.text.PlainText;

/**
 * The waiver that is asked for in a convention; who approves the handover approves it.
 *
 * @param rule the rule that fails, as the ruling names it
 * @param reason why the handover shall be made all the same
 * @param decision the decision of the board
 * @param until the last day on which it holds
 */
public record AskedWaiver(RuleCode rule, String reason, BoardDecision decision, LocalDate until) {

    /**
     * Checks the reason.
     *
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public AskedWaiver {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(decision);
        Objects.requireNonNull(until);
        String typed = reason;
        reason = Faults.within("/reason", () -> PlainText.paragraph(typed, Waiver.LONGEST_REASON, "value.text"));
    }

    Waiver approvedBy(List<Act> approvals) {
        return new Waiver(List.of(rule), Fact.known(reason), Fact.known(decision), Fact.known(until), approvals);
    }
}
