package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Finance or legal approve a handover ({@code handover.approval}, four eyes).
 *
 * @param on the day
 * @param decided what the board has decided meanwhile
 */
public record ApproveFinance(LocalDate on, Decided decided) implements HandoverStep {

    /** For whoever approves handovers. */
    public static final StepKind KIND = new StepKind("approve-finance", Permission.APPROVE_HANDOVERS);

    /**
     * An approval, as it is looked at beforehand.
     *
     * @param day the day
     * @return with nothing decided meanwhile
     */
    public static ApproveFinance on(LocalDate day) {
        return new ApproveFinance(day, Decided.NOTHING);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public ApprovalInquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        before.stands(KIND, on, HandoverState.FIRST_APPROVED);
        return HandoverApprovals.inquiry(true, on, approved(before, around), around);
    }

    @Override
    public void check(Handover before) {
        before.inOrder(on);
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        return before.recorded(approved(before, around), "approved", on);
    }

    private HandoverSnapshot approved(Handover before, HandoverCircumstances around) {
        HandoverSnapshot then = before.snapshot().decided(decided);
        return then.approved(then.first(), Fact.known(around.act(on)));
    }
}
