package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.partner.OtherSide;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The centre goes back to the foundation ({@code stepback.revert}), after a remedy plan or where it is urgent. Its gate
 * tells what is missing.
 *
 * @param on the day
 * @param board the decision of the board; unknown where there is none
 * @param inventory the joint inventory, or what counts as that; unknown where there is none
 * @param summons the notice that summoned the manager to it, where it did not come; unknown otherwise
 */
public record Revert(LocalDate on, Fact<BoardDecision> board, Fact<Document> inventory, Fact<Document> summons)
        implements StepBackStep {

    /** For whoever approves handovers. */
    public static final StepKind KIND = new StepKind("revert", Permission.APPROVE_HANDOVERS);

    /** A reversion, as it is looked at beforehand: without decision and inventory. */
    public static Revert on(LocalDate day) {
        return new Revert(day, Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public RevertingInquiry look(Rulebook book, StepBack before, StepBackCircumstances around) {
        StepBackSnapshot now = before.snapshot();
        before.stands(KIND, now.trigger().isUrgent() ? StepBackState.OPENED : StepBackState.REMEDY_PLAN);
        return new RevertingInquiry(
                around.act(on),
                now.opened(),
                around.assessors(),
                board,
                inventory,
                new OtherSide(around.managerEnded(), summons),
                now.plan().map(plan -> plan.until()),
                now.trigger(),
                around.facts(),
                now.clause());
    }

    @Override
    public Recorded<StepBack> take(Rulebook book, StepBack before, StepBackCircumstances around) {
        return before.recorded(
                before.snapshot().over(Fact.unknown(), Fact.known(around.act(on)), board, inventory),
                "reverted",
                on,
                "board",
                board.fold(BoardDecision::reference, () -> ""),
                "inventory",
                inventory.fold(Document::reference, () -> ""));
    }
}
