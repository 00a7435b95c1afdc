package org.sharaka.web.stepback;

import org.sharaka.domain.stepback.RemedyPlan;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackSnapshot;
import org.sharaka.web.handover.BoardForm;
import org.sharaka.web.handover.WrittenActWire;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;

/** A step-back as it stands; what is unknown is null. */
record StepBackWire(
        String id,
        String reference,
        String centreId,
        String handoverId,
        String managerId,
        String trigger,
        boolean urgent,
        String state,
        ActWire opened,
        ActWire notified,
        DocumentWire notice,
        ActWire curing,
        PlanWire plan,
        WrittenActWire remedied,
        ActWire reverted,
        BoardForm board,
        DocumentWire inventory) {

    static StepBackWire of(StepBack stepBack) {
        StepBackSnapshot state = stepBack.snapshot();
        return new StepBackWire(
                stepBack.id().value(),
                state.reference(),
                stepBack.centre().value(),
                state.handover().value(),
                state.manager().value(),
                state.trigger().name(),
                state.trigger().isUrgent(),
                stepBack.state().name(),
                ActWire.of(state.opened()),
                state.notified().fold(ActWire::of, () -> null),
                DocumentWire.of(state.notice()),
                state.curing().fold(ActWire::of, () -> null),
                state.plan().fold(PlanWire::of, () -> null),
                state.remedied().fold(WrittenActWire::of, () -> null),
                state.reverted().fold(ActWire::of, () -> null),
                state.board().fold(BoardForm::of, () -> null),
                DocumentWire.of(state.inventory()));
    }

    /** A remedy plan. */
    record PlanWire(ActWire agreed, String text, DocumentWire document, String until) {

        static PlanWire of(RemedyPlan plan) {
            return new PlanWire(
                    ActWire.of(plan.by()),
                    plan.text(),
                    DocumentWire.of(plan.document()),
                    plan.until().toString());
        }
    }
}
