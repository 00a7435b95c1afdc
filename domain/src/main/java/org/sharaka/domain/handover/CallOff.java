package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A handover is called off before the deed: refused by an approver who did not propose it, or withdrawn.
 *
 * @param kind {@link #REFUSE} or {@link #WITHDRAW}
 * @param on the day
 * @param reason why, at most 2 000 characters, a fault at {@code /reason}; required to take the step
 */
public record CallOff(StepKind kind, LocalDate on, Fact<String> reason) implements HandoverStep {

    /** An approver refuses it. */
    public static final StepKind REFUSE = new StepKind("refuse", Permission.APPROVE_HANDOVERS);

    /** Those who proposed it withdraw it. */
    public static final StepKind WITHDRAW = new StepKind("withdraw", Permission.WRITE_HANDOVERS);

    /** Takes the reason as people write it. */
    public CallOff {
        reason = WrittenAct.reasonOf(reason);
    }

    /** The step, as it is looked at beforehand: without a reason. */
    public static CallOff ahead(StepKind kind, LocalDate on) {
        return new CallOff(kind, on, Fact.unknown());
    }

    @Override
    public Inquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        Inquiry withdrawing = before.stopping(kind, on);
        HandoverSnapshot state = before.snapshot();
        return kind.equals(REFUSE)
                ? new RefusingInquiry(on, state.id(), state.proposed().by(), around.by())
                : withdrawing;
    }

    @Override
    public void check(Handover before) {
        reason.required("/reason");
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        WrittenAct why = new WrittenAct(around.act(on), reason.required("/reason"));
        boolean refused = kind.equals(REFUSE);
        HandoverSnapshot after = before.snapshot().with(then -> {
            then.refused = refused ? Fact.known(why) : then.refused;
            then.withdrawn = refused ? then.withdrawn : Fact.known(why);
        });
        return Handover.recorded(after, refused ? "refused" : "withdrawn", on, Map.of("reason", why.reason()));
    }
}
