package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.HandoverPolicy;

/**
 * What the rules of approvals and of the signature look at.
 *
 * @param facts what is known of the approval
 * @param table what the table said when the handover was proposed
 * @param second whether programmes have approved already; before that the second approver is still to come
 * @param policy the limits
 * @param on the day
 */
record ApprovalCase(ApprovalFacts facts, RuledTable table, boolean second, HandoverPolicy policy, LocalDate on) {

    Waivable waivable() {
        return new Waivable(policy);
    }

    /** The rules that the waiver names, if one is asked for. */
    List<RuleCode> waived() {
        return facts.waiver().map(Waiver::rules).orElse(List.of());
    }

    LocalDate lastDay() {
        return table.on().plusDays(policy.rulingDays());
    }
}
