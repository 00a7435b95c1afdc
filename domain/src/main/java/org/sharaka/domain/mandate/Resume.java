package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A suspended mandate goes on.
 *
 * @param on from what day
 * @param reason why
 */
public record Resume(LocalDate on, Fact<String> reason) implements MandateStep {

    /** For whoever may suspend mandates. */
    public static final StepKind KIND = new StepKind("resume", Permission.SUSPEND_MANDATES);

    /** Takes the reason as people write it: at most 2 000 characters, at {@code /reason}. */
    public Resume {
        reason = Mandate.reasonOf(reason);
    }

    /**
     * The step, as it is looked at beforehand.
     *
     * @param day from what day
     * @return without a reason
     */
    public static Resume on(LocalDate day) {
        return new Resume(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public ResumingInquiry look(Rulebook book, Mandate mandate, MandateCircumstances around) {
        mandate.stands(KIND, on, MandateState.SUSPENDED);
        return new ResumingInquiry(on, mandate.id(), around.parties());
    }

    @Override
    public void check(Mandate mandate) {
        mandate.inOrder(on);
        reason.required("/reason");
    }

    @Override
    public Recorded<Mandate> take(Rulebook book, Mandate mandate, MandateCircumstances around) {
        List<Suspension> all = new ArrayList<>(mandate.snapshot().suspensions());
        Suspension last = all.remove(all.size() - 1);
        all.add(new Suspension(last.set(), last.reason(), Fact.known(around.act(on))));
        Mandate resumed = new Mandate(mandate.snapshot().suspended(all));
        return Recorded.of(resumed, MandateEvent.on(resumed, "resumed", on, "reason", reason.required("/reason")));
    }
}
