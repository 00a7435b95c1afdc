package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts of the gate of a refusal: who refuses a handover did not propose it ({@code handover.four-eyes}).
 *
 * @param proposer who proposed it
 * @param by who refuses it
 */
public record RefusingInquiry(LocalDate on, HandoverId handover, UserId proposer, UserId by) implements Inquiry {

    private static final Gate<RefusingInquiry> GATE = Gate.<RefusingInquiry>named("handover.refuse")
            .under(Group.HANDOVER)
            .rule(ApprovalRules.FOUR_EYES, (facts, values) -> FourEyes.apart(List.of(facts.proposer, facts.by)))
            .gate();

    @Override
    public Gate<RefusingInquiry> gate() {
        return GATE;
    }
}
