package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The time to cure is recorded to run; it runs from the notice ({@code stepback.cure}).
 *
 * @param on the day
 */
public record Cure(LocalDate on) implements StepBackStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("cure", Permission.WRITE_HANDOVERS);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public CuringInquiry look(Rulebook book, StepBack before, StepBackCircumstances around) {
        before.stands(KIND, StepBackState.NOTIFIED);
        return new CuringInquiry(true, on, before.snapshot().notice());
    }

    @Override
    public Recorded<StepBack> take(Rulebook book, StepBack before, StepBackCircumstances around) {
        StepBackSnapshot now = before.snapshot();
        return before.recorded(
                now.warned(now.notified(), now.notice(), Fact.known(around.act(on)), Fact.unknown()), "curing", on);
    }
}
