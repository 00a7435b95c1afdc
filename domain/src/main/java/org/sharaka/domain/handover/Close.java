package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
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
        HandoverCircumstances.Followed followed = around.followed();
        List<ClosingInquiry.Done> done = before.centres().stream()
                .filter(centre -> !followed.takenBack().contains(centre))
                .map(centre -> new ClosingInquiry.Done(
                        before.visitedBy(centre, on), followed.assessed().getOrDefault(centre, List.of())))
                .toList();
        return new ClosingInquiry(on, before.followUp().value().orElseThrow(), done, around.parties());
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        HandoverSnapshot state = before.snapshot();
        return before.recorded(state.followed(state.visits(), Fact.known(around.act(on))), "closed", on);
    }
}
