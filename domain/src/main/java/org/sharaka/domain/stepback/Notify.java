package org.sharaka.domain.stepback;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The manager is given written notice of a step-back ({@code stepback.cure}); what is urgent has none.
 *
 * @param on the day
 * @param notice the written notice
 */
public record Notify(LocalDate on, Fact<Document> notice) implements StepBackStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("notify", Permission.WRITE_HANDOVERS);

    /** A notice, as it is looked at beforehand: without the paper. */
    public static Notify on(LocalDate day) {
        return new Notify(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public CuringInquiry look(Rulebook book, StepBack before, StepBackCircumstances around) {
        before.stands(KIND, StepBackState.OPENED);
        if (before.snapshot().trigger().isUrgent()) {
            throw new WrongState(KIND.word(), before.state().name());
        }
        return new CuringInquiry(false, on, notice);
    }

    @Override
    public void check(StepBack before) {
        notice.required("/document");
    }

    @Override
    public Recorded<StepBack> take(Rulebook book, StepBack before, StepBackCircumstances around) {
        StepBackSnapshot notified =
                before.snapshot().warned(Fact.known(around.act(on)), notice, Fact.unknown(), Fact.unknown());
        return before.recorded(
                notified, "notified", on, "notice", notice.required("/document").reference());
    }
}
