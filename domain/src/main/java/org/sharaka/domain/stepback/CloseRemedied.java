package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.WrittenAct;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A step-back is closed as remedied: its trigger no longer holds ({@code stepback.plan}).
 *
 * @param on the day
 * @param reason how it was remedied
 */
public record CloseRemedied(LocalDate on, Fact<String> reason) implements StepBackStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("close-remedied", Permission.WRITE_HANDOVERS);

    /** Takes the reason as people write it: at most 2 000 characters, at {@code /reason}. */
    public CloseRemedied {
        reason = WrittenAct.reasonOf(reason);
    }

    /** A closing, as it is looked at beforehand: without a reason. */
    public static CloseRemedied on(LocalDate day) {
        return new CloseRemedied(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public ClosingRemediedInquiry look(Rulebook book, StepBack before, StepBackCircumstances around) {
        before.stands(
                KIND, StepBackState.OPENED, StepBackState.NOTIFIED, StepBackState.CURING, StepBackState.REMEDY_PLAN);
        return new ClosingRemediedInquiry(on, before.snapshot().trigger(), around.facts());
    }

    @Override
    public void check(StepBack before) {
        reason.required("/reason");
    }

    @Override
    public Recorded<StepBack> take(Rulebook book, StepBack before, StepBackCircumstances around) {
        WrittenAct how = new WrittenAct(around.act(on), reason.required("/reason"));
        StepBackSnapshot closed =
                before.snapshot().over(Fact.known(how), Fact.unknown(), Fact.unknown(), Fact.unknown());
        return before.recorded(closed, "remedied", on, "reason", how.reason());
    }
}
