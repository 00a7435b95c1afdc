package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Follow-up is closed: its time is over, and all that it asks for was done ({@code followup.visit}).
 *
 * @param on the day
 */
public record Close(LocalDate on) implements HandoverStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("close", Permission.WRITE_HANDOVERS);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public ClosingInquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        before.stands(KIND, on, HandoverState.FOLLOW_UP);
        return new ClosingInquiry(
                on,
                before.followUp().value().orElseThrow(),
                List.copyOf(before.done(around.followed(), on).values()),
                around.followed().open(),
                around.parties());
    }

    @Override
    public LocalDate earliest(Handover before, HandoverCircumstances around) {
        return before.snapshot().visits().stream()
                .map(visit -> visit.by().on())
                .reduce(before.lastStep(), (last, visited) -> visited.isAfter(last) ? visited : last);
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        Fact<Act> act = Fact.known(around.act(on));
        return Handover.recorded(before.snapshot().with(then -> then.closed = act), "closed", on, Map.of());
    }
}
