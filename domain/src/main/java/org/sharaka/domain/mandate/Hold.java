package org.sharaka.domain.mandate;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/**
 * A mandate that runs is suspended, which protects and which no rule stops; or a suspended one goes on.
 *
 * @param kind {@link #SUSPEND} or {@link #RESUME}
 * @param on from what day
 * @param reason why; the step requires it
 */
public record Hold(StepKind kind, LocalDate on, Fact<Reason> reason) implements MandateStep {

    /** For whoever may suspend mandates. */
    public static final StepKind SUSPEND = new StepKind("suspend", Permission.SUSPEND_MANDATES);

    /** For whoever may suspend mandates. */
    public static final StepKind RESUME = new StepKind("resume", Permission.SUSPEND_MANDATES);

    @Override
    public Inquiry look(Rulebook book, Mandate mandate, MandateCircumstances around) {
        if (kind.equals(SUSPEND)) {
            mandate.stands(kind, on, MandateState.RUNNING);
            return new ProtectiveInquiry(on, mandate.id(), ProtectiveInquiry.Step.SUSPEND);
        }
        mandate.stands(kind, on, MandateState.SUSPENDED);
        return new ResumingInquiry(on, mandate.id(), around.parties());
    }

    @Override
    public void check(Mandate mandate) {
        reason.required("/reason");
    }

    @Override
    public Recorded<Mandate> take(Rulebook book, Mandate mandate, MandateCircumstances around) {
        String why = reason.required("/reason").text();
        if (kind.equals(SUSPEND)) {
            return mandate.suspended(around.act(on), why);
        }
        Mandate resumed = mandate.with(mandate.life().resumed(around.act(on)));
        return Recorded.of(resumed, MandateEvent.on(resumed, "resumed", on, "reason", why));
    }
}
