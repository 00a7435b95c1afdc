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
 * What is asked for where a handover shall be made although a rule fails (rule {@code handover.waiver}). Whether it is
 * allowed, the gate says.
 *
 * @param rules the rules it names, each once
 * @param reason why
 * @param decision the board's decision on it
 * @param until the last day on which it holds
 * @param approvals who approved it, and when
 */
public record Waiver(
        List<RuleCode> rules,
        Fact<String> reason,
        Fact<BoardDecision> decision,
        Fact<LocalDate> until,
        List<Act> approvals) {

    /** How long a reason may be, in code points. */
    public static final int LONGEST_REASON = 2000;

    /**
     * Copies and checks.
     *
     * @throws InvalidValue {@code value.required} at {@code /rules} when it names none, {@code value.text} at
     *     {@code /reason}
     */
    public Waiver {
        rules = List.copyOf(new LinkedHashSet<>(rules));
        approvals = List.copyOf(approvals);
        Faults faults = new Faults();
        if (rules.isEmpty()) {
            faults.add("/rules", "value.required", "missing");
        }
        reason = Fact.of(reason.value().flatMap(typed -> faults.take("/reason", () -> read(typed))));
        faults.throwIfAny();
    }

    private static String read(String reason) {
        return PlainText.paragraph(reason, LONGEST_REASON, "value.text");
    }

    /** Whether the board had decided on it by that day, with a reason. */
    boolean decidedBy(LocalDate day) {
        return reason.is(text -> true) && decision.is(taken -> taken.takenBy(day));
    }

    /** How many people had approved it by that day, each counted once. */
    int approversBy(LocalDate day) {
        return (int) approvals.stream()
                .filter(approval -> approval.doneBy(day))
                .map(Act::by)
                .distinct()
                .count();
    }
}
