package org.sharaka.domain.mandate;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A mandate that runs is suspended: a protective step, which no rule stops.
 *
 * @param on from what day
 * @param reason why
 */
public record Suspend(LocalDate on, Fact<String> reason) implements MandateStep {

    /** For whoever may suspend mandates. */
    public static final StepKind KIND = new StepKind("suspend", Permission.SUSPEND_MANDATES);

    /** Takes the reason as people write it: at most 2 000 characters, at {@code /reason}. */
    public Suspend {
        reason = Mandate.reasonOf(reason);
    }

    /**
     * A suspension, as it is looked at beforehand.
     *
     * @param day from what day
     * @return without a reason
     */
    public static Suspend on(LocalDate day) {
        return new Suspend(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public ProtectiveInquiry look(Rulebook book, Mandate mandate, MandateCircumstances around) {
        mandate.stands(KIND, on, MandateState.RUNNING);
        return new ProtectiveInquiry(on, mandate.id(), ProtectiveInquiry.Step.SUSPEND);
    }

    @Override
    public void check(Mandate mandate) {
        mandate.inOrder(on);
        reason.required("/reason");
    }

    @Override
    public Recorded<Mandate> take(Rulebook book, Mandate mandate, MandateCircumstances around) {
        return mandate.suspended(around.act(on), reason.required("/reason"));
    }
}
