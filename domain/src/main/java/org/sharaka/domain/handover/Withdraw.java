package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A handover is withdrawn before the deed; no rule stops it.
 *
 * @param on the day
 * @param reason why
 */
public record Withdraw(LocalDate on, Fact<String> reason) implements HandoverStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("withdraw", Permission.WRITE_HANDOVERS);

    /** Takes the reason as people write it: at most 2 000 characters, at {@code /reason}. */
    public Withdraw {
        reason = WrittenAct.reasonOf(reason);
    }

    /**
     * The step, as it is looked at beforehand.
     *
     * @param day the day
     * @return without a reason
     */
    public static Withdraw on(LocalDate day) {
        return new Withdraw(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public Inquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        return before.stopping(KIND, on);
    }

    @Override
    public void check(Handover before) {
        before.inOrder(on);
        reason.required("/reason");
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        WrittenAct why = new WrittenAct(around.act(on), reason.required("/reason"));
        HandoverSnapshot over = before.snapshot().over(before.snapshot().refused(), Fact.known(why));
        return before.recorded(over, "withdrawn", on, "reason", why.reason());
    }
}
