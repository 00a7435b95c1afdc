package org.sharaka.web.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.RemedyPlan;
import org.sharaka.domain.handover.StepBack;
import org.sharaka.domain.handover.StepBackSnapshot;
import org.sharaka.domain.handover.StepBackTrigger;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

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
        HandoverWire.StoppedWire remedied,
        ActWire reverted,
        HandoverForms.BoardForm board,
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
                state.remedied().fold(HandoverWire.StoppedWire::of, () -> null),
                state.reverted().fold(ActWire::of, () -> null),
                state.board().fold(HandoverForms.BoardForm::of, () -> null),
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

    /** To open one. */
    record Open(
            @NotNull String centreId,
            @NotNull String trigger,
            @NotNull String on) {

        Opened read(Form form) {
            Optional<StepBackTrigger> what = form.word("/trigger", trigger, StepBackTrigger.class);
            Optional<LocalDate> day = form.date("/on", on);
            form.throwIfAny();
            return new Opened(what.orElseThrow(), day.orElseThrow());
        }
    }

    /** What was opened. */
    record Opened(StepBackTrigger trigger, LocalDate on) {}

    /** A notice. */
    record Notify(@NotNull String on, @NotNull @Valid DocumentWire document) {

        Document read(Form form) {
            form.date("/on", on);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return paper.orElseThrow();
        }
    }

    /** A remedy plan. */
    record Plan(
            @NotNull String on,
            @NotNull String text,
            @Valid DocumentWire document,
            @NotNull String until) {

        Fact<Document> read(Form form) {
            form.date("/on", on);
            form.date("/until", until);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return Fact.of(paper);
        }
    }

    /** To take a centre back; what is missing is told by the gate. */
    record Revert(
            @NotNull String on,
            @Valid HandoverForms.BoardForm board,
            @Valid DocumentWire inventory) {

        Given read(Form form) {
            form.date("/on", on);
            Fact<BoardDecision> decided = HandoverForms.BoardForm.read(form, "/board", board);
            Optional<Document> counted = form.document("/inventory", inventory);
            form.throwIfAny();
            return new Given(decided, Fact.of(counted));
        }
    }

    /** What was handed in to take a centre back. */
    record Given(Fact<BoardDecision> board, Fact<Document> inventory) {}
}
