package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A remedy plan is agreed once the time to cure is over ({@code stepback.cure}, {@code stepback.plan}).
 *
 * @param on the day it was agreed
 * @param text what is to be done
 * @param document the plan; unknown where it is told only
 * @param until its last day
 */
public record Plan(LocalDate on, Fact<String> text, Fact<Document> document, Fact<LocalDate> until)
        implements StepBackStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("plan", Permission.WRITE_HANDOVERS);

    /**
     * Checks text and last day, as {@link RemedyPlan} does.
     *
     * @throws InvalidValue {@code value.text} at {@code /text}; {@code value.date} at {@code /until} for a day before
     */
    public Plan {
        Faults faults = new Faults();
        text = text.map(typed -> RemedyPlan.text(typed, faults));
        until.value().ifPresent(last -> RemedyPlan.ends(last, on, faults));
        faults.throwIfAny();
    }

    /** A plan, as it is looked at beforehand: without anything agreed. */
    public static Plan on(LocalDate day) {
        return new Plan(day, Fact.unknown(), Fact.unknown(), Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public PlanningRemedyInquiry look(Rulebook book, StepBack before, StepBackCircumstances around) {
        before.stands(KIND, StepBackState.CURING);
        return new PlanningRemedyInquiry(on, before.notifiedOn(), until.fold(last -> last, () -> on));
    }

    @Override
    public void check(StepBack before) {
        text.required("/text");
        until.required("/until");
    }

    @Override
    public Recorded<StepBack> take(Rulebook book, StepBack before, StepBackCircumstances around) {
        RemedyPlan plan = new RemedyPlan(around.act(on), text.required("/text"), document, until.required("/until"));
        StepBackSnapshot now = before.snapshot();
        return before.recorded(
                now.warned(now.notified(), now.notice(), now.curing(), Fact.known(plan)),
                "planned",
                on,
                "until",
                plan.until().toString(),
                "text",
                plan.text());
    }
}
