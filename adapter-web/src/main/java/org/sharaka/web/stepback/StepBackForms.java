package org.sharaka.web.stepback;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.stepback.CloseRemedied;
import org.sharaka.domain.stepback.Cure;
import org.sharaka.domain.stepback.Notify;
import org.sharaka.domain.stepback.Plan;
import org.sharaka.domain.stepback.Revert;
import org.sharaka.domain.stepback.StepBackTrigger;
import org.sharaka.web.handover.BoardForm;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in with a step-back and its steps. */
final class StepBackForms {

    private StepBackForms() {}

    /** To open one. */
    record OpenForm(
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

    /** To give notice. */
    record NoticeForm(@NotNull String on, @NotNull @Valid DocumentWire document) {

        Notify step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Notify(day.orElseThrow(), Fact.of(paper));
        }
    }

    /** To let the time to cure run. */
    record CureForm(@NotNull String on) {

        Cure step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            form.throwIfAny();
            return new Cure(day.orElseThrow());
        }
    }

    /** To agree on a remedy plan. */
    record PlanForm(
            @NotNull String on,
            @NotNull String text,
            @Valid DocumentWire document,
            @NotNull String until) {

        Plan step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<LocalDate> last = form.date("/until", until);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Plan(day.orElseThrow(), Fact.known(text), Fact.of(paper), Fact.of(last));
        }
    }

    /** To close it as remedied. */
    record RemediedForm(@NotNull String on, @NotNull String reason) {

        CloseRemedied step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<String> how = form.reason(reason);
            form.throwIfAny();
            return new CloseRemedied(day.orElseThrow(), Fact.of(how));
        }
    }

    /** To take a centre back; what is missing is told by the gate. */
    record RevertForm(
            @NotNull String on,
            @Valid BoardForm board,
            @Valid DocumentWire inventory) {

        Revert step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Fact<BoardDecision> decided = BoardForm.read(form, "/board", board);
            Optional<Document> counted = form.document("/inventory", inventory);
            form.throwIfAny();
            return new Revert(day.orElseThrow(), decided, Fact.of(counted));
        }
    }
}
