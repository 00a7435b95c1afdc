package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Programmes approve a handover ({@code handover.approval}, four eyes).
 *
 * @param on the day
 * @param decided what the board has decided meanwhile
 */
public record ApproveProgrammes(LocalDate on, Decided decided) implements HandoverStep {

    /** For whoever approves handovers. */
    public static final StepKind KIND = new StepKind("approve-programmes", Permission.APPROVE_HANDOVERS);

    /**
     * An approval, as it is looked at beforehand.
     *
     * @param day the day
     * @return with nothing decided meanwhile
     */
    public static ApproveProgrammes on(LocalDate day) {
        return new ApproveProgrammes(day, Decided.NOTHING);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public ApprovalInquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        before.stands(KIND, on, HandoverState.PROPOSED);
        return HandoverApprovals.inquiry(false, on, approved(before, around), around);
    }

    @Override
    public void check(Handover before) {
        before.inOrder(on);
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        return before.recorded(approved(before, around), "approved-first", on);
    }

    private HandoverSnapshot approved(Handover before, HandoverCircumstances around) {
        HandoverSnapshot then = before.snapshot().decided(decided);
        return then.approved(Fact.known(around.act(on)), Fact.unknown());
    }
}
