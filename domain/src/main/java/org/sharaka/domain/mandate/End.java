package org.sharaka.domain.mandate;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.OtherSide;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/**
 * A mandate ends before its term, or its end is recorded: {@code mandate.term} for the notice, and {@code mandate.end}
 * for what is handed in.
 *
 * @param on its last day
 * @param reason why
 * @param closure what is handed in
 */
public record End(LocalDate on, Fact<Reason> reason, Closure closure) implements MandateStep {

    /** For whoever writes centres. */
    public static final StepKind KIND = new StepKind("end", Permission.WRITE_CENTRES);

    /** {@return an end, as it is looked at before anything is handed in; without a reason} */
    public static End on(LocalDate day) {
        return new End(day, Fact.unknown(), Closure.NOTHING);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public EndingInquiry look(Rulebook book, Mandate mandate, MandateCircumstances around) {
        mandate.canEnd(on);
        return new EndingInquiry(
                on,
                mandate.id(),
                mandate.term().until(),
                mandate.life().notices(),
                closure,
                OtherSide.endOf(around.manager()));
    }

    @Override
    public void check(Mandate mandate) {
        reason.required("/reason");
    }

    @Override
    public Recorded<Mandate> take(Rulebook book, Mandate mandate, MandateCircumstances around) {
        return mandate.ended(
                new Ending(around.act(on), reason.required("/reason").text(), closure));
    }
}
