package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A centre leaves the convention of a handover before the deed; no rule stops it. The only one does not: that handover
 * is withdrawn.
 *
 * @param on the day
 * @param centre which leaves
 * @param reason why
 */
public record Leave(LocalDate on, Fact<CentreId> centre, Fact<String> reason) implements HandoverStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("leave", Permission.WRITE_HANDOVERS);

    /** Takes the reason as people write it: at most 2 000 characters, at {@code /reason}. */
    public Leave {
        reason = WrittenAct.reasonOf(reason);
    }

    /** The step, as it is looked at beforehand: without centre and reason. */
    public static Leave on(LocalDate day) {
        return new Leave(day, Fact.unknown(), Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public Inquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        Inquiry protective = before.stopping(KIND, on);
        centre.value().ifPresent(leaving -> {
            if (!before.centres().contains(leaving)) {
                throw InvalidValue.at("/centreId", "value.reference", "unknown");
            }
            if (before.centres().size() == 1) {
                throw new WrongState(KIND.word(), before.stateOn(on).name());
            }
        });
        return protective;
    }

    @Override
    public void check(Handover before) {
        centre.required("/centreId");
        reason.required("/reason");
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        CentreId leaving = centre.required("/centreId");
        WrittenAct why = new WrittenAct(around.act(on), reason.required("/reason"));
        List<HandoverCentre> centres = before.snapshot().centres().stream()
                .map(one -> one.centre().equals(leaving)
                        ? new HandoverCentre(leaving, one.reference(), Fact.known(why), one.reverted())
                        : one)
                .toList();
        return Handover.recorded(
                before.snapshot().with(then -> then.centres = centres),
                "centre-left",
                on,
                Map.of("reason", why.reason()));
    }
}
