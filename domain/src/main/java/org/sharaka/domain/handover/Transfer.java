package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The deed is signed, on the table made again that day: all centres that are in pass, or none.
 *
 * @param on the day
 * @param papers the deed, and what comes with it
 * @param answers what is handed in for warnings
 */
public record Transfer(LocalDate on, Fact<DeedPapers> papers, Answers answers) implements HandoverStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("transfer", Permission.WRITE_HANDOVERS);

    /**
     * Checks the papers.
     *
     * @throws InvalidValue as {@link DeedPapers#mustBeOf}
     */
    public Transfer {
        papers.value().ifPresent(handedIn -> handedIn.mustBeOf(on));
    }

    /** A deed, as it is looked at beforehand: without its papers. */
    public static Transfer on(LocalDate day) {
        return new Transfer(day, Fact.unknown(), Answers.NONE);
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    @Override
    public TransferInquiry look(Rulebook book, Handover before, HandoverCircumstances around) {
        before.stands(KIND, on, HandoverState.APPROVED);
        return new TransferInquiry(
                on,
                around.passing().tables(),
                before.snapshot().table(),
                ApprovalFacts.of(before.snapshot(), around.passing()),
                papers,
                around.parties());
    }

    @Override
    public void check(Handover before) {
        papers.required("/deed");
    }

    @Override
    public boolean passes(Ruling ruling) {
        return TransferInquiry.isOpen(ruling);
    }

    @Override
    public Recorded<Handover> take(Rulebook book, Handover before, HandoverCircumstances around) {
        DeedPapers signed = papers.required("/deed");
        Deed deed = new Deed(
                around.act(on),
                signed.deed(),
                signed.assetList(),
                signed.minutes(),
                signed.signatories(),
                around.passing().values(),
                signed.passage());
        HandoverSnapshot state = before.snapshot();
        Ruling ruling = book.rule(look(book, before, around));
        List<WrittenReason> all = Stream.concat(
                        state.reasons().stream(), answers.reasonsFor(ruling.with(Result.WARN)).stream())
                .distinct()
                .toList();
        HandoverSnapshot after = state.with(then -> {
            then.deed = Fact.known(deed);
            then.terms = Fact.known(SignedTerms.of(book.on(on), state.kind()));
            then.reasons = all;
        });
        return Handover.recorded(after, "transferred", on, deed.particulars());
    }
}
