package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;

/**
 * The gate behind the handover gate: who approves, what the board decides, what may be waived, and whether all that
 * still holds at signature. The verdict of the handover ruling stays what it is; where a rule of it fails and is
 * waived, this gate says whether the step may be taken.
 *
 * <pre>{@code
 * Ruling ruling = HandoverGate.rule(facts, policy, day).ruling();
 * HandoverApproval.second(approvalFacts, ruling, policy, day).refuses();
 * }</pre>
 */
public final class HandoverApproval {

    /** The name of the gate that guards both approvals. */
    public static final String APPROVE = "handover.approve";

    /** The name of the gate that guards the signature. */
    public static final String SIGN = "handover.sign";

    private HandoverApproval() {}

    /**
     * Rules on the first approval. A second approver is not looked at; so {@code handover.four-eyes} speaks only where
     * it is broken already; one approver of a waiver is still to come.
     *
     * @param facts what is known of the approval, the first one included
     * @param ruling the ruling of the gate {@code handover} that is approved
     * @param policy the values the rules are held against
     * @param on the day of the approval
     * @return one check for each rule that applies
     * @throws IllegalArgumentException for the ruling of another gate or of a later day
     */
    public static Ruling first(ApprovalFacts facts, Ruling ruling, HandoverPolicy policy, LocalDate on) {
        ApprovalCase asked = new ApprovalCase(facts, ruling, policy, on);
        return approval(FourEyes.beforeTheSecond(asked), WaiverRule.beforeTheSecond(asked), asked);
    }

    /**
     * Rules on the second approval, after which the handover is approved.
     *
     * @param facts what is known of the approval, both approvals included
     * @param ruling the ruling of the gate {@code handover} that is approved
     * @param policy the values the rules are held against
     * @param on the day of the approval
     * @return one check for each rule that applies: {@code handover.board} where the board has to decide,
     *     {@code handover.waiver} where one is asked for or needed
     * @throws IllegalArgumentException for the ruling of another gate or of a later day
     */
    public static Ruling second(ApprovalFacts facts, Ruling ruling, HandoverPolicy policy, LocalDate on) {
        ApprovalCase asked = new ApprovalCase(facts, ruling, policy, on);
        return approval(Optional.of(FourEyes.check(asked)), WaiverRule.check(asked), asked);
    }

    /**
     * Rules on the signature, on the day of the new ruling.
     *
     * @param facts what is known of the approval
     * @param approved the ruling of the gate {@code handover} that was approved
     * @param now the ruling of the same gate on the facts of the day of the signature
     * @param policy the values the rules are held against
     * @return the check of {@code handover.approval}; {@code now} tells the others
     * @throws IllegalArgumentException when {@code now} is the ruling of another gate
     */
    public static Ruling sign(ApprovalFacts facts, Fact<Ruling> approved, Ruling now, HandoverPolicy policy) {
        ApprovalCase asked = new ApprovalCase(facts, now, policy, now.on());
        return new Ruling(SIGN, now.on(), policy.version(), List.of(SignatureRule.check(approved, asked)));
    }

    private static Ruling approval(Optional<Check> fourEyes, Optional<Check> waiver, ApprovalCase asked) {
        List<Check> checks = Stream.of(fourEyes, BoardRule.check(asked), waiver)
                .flatMap(Optional::stream)
                .toList();
        return new Ruling(APPROVE, asked.on(), asked.policy().version(), checks);
    }
}
