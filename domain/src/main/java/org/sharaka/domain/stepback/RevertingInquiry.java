package org.sharaka.domain.stepback;

import java.time.LocalDate;
import java.util.Set;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.Clause;
import org.sharaka.domain.partner.OtherSide;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts that taking a centre back needs.
 *
 * @param act who reverts it, and the day
 * @param opened who opened the step-back, and when
 * @param assessors everyone who assessed or validated an assessment of the streak
 * @param board the decision of the board; unknown where there is none
 * @param inventory the joint inventory, or what counts as that; unknown where there is none
 * @param manager the other side of it
 * @param planned the last day of the remedy plan; unknown where none was needed
 * @param trigger what triggered it
 * @param facts what is known of the centre
 * @param clause the reversion clause
 */
public record RevertingInquiry(
        Act act,
        Act opened,
        Set<UserId> assessors,
        Fact<BoardDecision> board,
        Fact<Document> inventory,
        OtherSide manager,
        Fact<LocalDate> planned,
        StepBackTrigger trigger,
        StepBackFacts facts,
        Clause clause)
        implements Inquiry {

    /** Copies the set. */
    public RevertingInquiry {
        assessors = Set.copyOf(assessors);
    }

    @Override
    public LocalDate on() {
        return act.on();
    }

    @Override
    public Gate<RevertingInquiry> gate() {
        return StepBackGates.REVERT;
    }
}
