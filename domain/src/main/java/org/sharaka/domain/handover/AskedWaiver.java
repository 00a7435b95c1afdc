package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.text.PlainText;

/**
 * The waiver that is asked for in a convention; who approves the handover approves it.
 *
 * @param rules the rules that fail, as the ruling names them, each once
 * @param reason why the handover shall be made all the same
 * @param decision the decision of the board
 * @param until the last day on which it holds
 */
public record AskedWaiver(List<RuleCode> rules, String reason, BoardDecision decision, LocalDate until) {

    /**
     * Copies and checks.
     *
     * @throws InvalidValue {@code value.required} at {@code /rules} where it names none, {@code value.text} at
     *     {@code /reason}
     */
    public AskedWaiver {
        rules = List.copyOf(new LinkedHashSet<>(rules));
        Faults faults = new Faults();
        if (rules.isEmpty()) {
            faults.add("/rules", "value.required", "missing");
        }
        String typed = reason;
        reason = faults.take("/reason", () -> PlainText.paragraph(typed, Waiver.LONGEST_REASON, "value.text"))
                .orElse("");
        faults.throwIfAny();
    }

    Waiver approvedBy(List<Act> approvals) {
        return new Waiver(rules, Fact.known(reason), Fact.known(decision), Fact.known(until), approvals);
    }
}
