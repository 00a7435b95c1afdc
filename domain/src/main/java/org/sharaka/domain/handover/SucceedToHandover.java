package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.partner.Succession;
import org.sharaka.domain.partner.SuccessionInquiry;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A successor takes a handover under way, or its deed, over from a manager that has ended ({@code succession.accept}).
 * What the deed fixed stays; before the deed, the table is made again at signature, on the facts of the successor.
 *
 * @param acceptance what it hands in
 */
public record SucceedToHandover(Acceptance acceptance) implements HandoverStep {

    /** For those who write handovers. */
    public static final StepKind KIND = Acceptance.kind(Permission.WRITE_HANDOVERS);

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public LocalDate on() {
        return acceptance.on();
    }

    @Override
    public Inquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        before.stands(
                KIND,
                on(),
                HandoverState.PROPOSED,
                HandoverState.FIRST_APPROVED,
                HandoverState.APPROVED,
                HandoverState.TRANSFERRED,
                HandoverState.FOLLOW_UP,
                HandoverState.CLOSED);
        return succession(around).inquiry(SuccessionInquiry.Of.HANDOVER, acceptance);
    }

    @Override
    public void check(Handover before) {
        acceptance.check();
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        Takeover takeover = succession(around).takeover(acceptance);
        HandoverSnapshot after = before.snapshot()
                .with(then -> then.takeovers = Stream.concat(then.takeovers.stream(), Stream.of(takeover))
                        .toList());
        return Handover.recorded(after, "succeeded", on(), takeover.particulars());
    }

    private static Succession succession(HandoverCircumstances around) {
        return around.succession().required("/successorId");
    }
}
