package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * An approval of a handover ({@code handover.approval}, four eyes): first by programmes, then by finance or legal.
 *
 * @param kind {@link #PROGRAMMES} or {@link #FINANCE}
 * @param on the day
 * @param decided what the board has decided meanwhile
 */
public record Approve(StepKind kind, LocalDate on, Decided decided) implements HandoverStep {

    /** The first approval. */
    public static final StepKind PROGRAMMES = new StepKind("approve-programmes", Permission.APPROVE_HANDOVERS);

    /** The second approval. */
    public static final StepKind FINANCE = new StepKind("approve-finance", Permission.APPROVE_HANDOVERS);

    /** An approval, as it is looked at beforehand: with nothing decided meanwhile. */
    public static Approve ahead(StepKind kind, LocalDate on) {
        return new Approve(kind, on, Decided.NOTHING);
    }

    /** Once the ruling has lapsed the approvals begin anew, on a new ruling of the same proposal. */
    @Override
    public ApprovalInquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        if (isSecond()) {
            before.stands(kind, on, HandoverState.FIRST_APPROVED);
        } else if (isAnew(book, before)) {
            before.stands(kind, on, HandoverState.PROPOSED, HandoverState.FIRST_APPROVED, HandoverState.APPROVED);
        } else {
            before.stands(kind, on, HandoverState.PROPOSED);
        }
        HandoverSnapshot then = approved(book, before, around);
        return new ApprovalInquiry(
                isSecond(), on, then.table(), ApprovalFacts.of(then, around.passing()), around.parties());
    }

    private boolean isAnew(Rulebook book, Handover before) {
        return !isSecond()
                && before.snapshot()
                        .table()
                        .on()
                        .plusDays(book.on(on).handover().rulingDays())
                        .isBefore(on);
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        return Handover.recorded(
                approved(book, before, around), isSecond() ? "approved" : "approved-first", on, Map.of());
    }

    private HandoverSnapshot approved(Rulebook book, Handover before, HandoverCircumstances around) {
        Fact<Act> act = Fact.known(around.act(on));
        boolean anew = isAnew(book, before);
        return before.snapshot().with(then -> {
            then.board = decided.board().value().isPresent() ? decided.board() : then.board;
            then.waiver = decided.waiver().value().isPresent() ? decided.waiver() : then.waiver;
            then.first = isSecond() ? then.first : act;
            then.second = isSecond() ? act : Fact.unknown();
            then.table = anew ? around.passing().ruledOn(book, on) : then.table;
        });
    }

    private boolean isSecond() {
        return kind.equals(FINANCE);
    }
}
