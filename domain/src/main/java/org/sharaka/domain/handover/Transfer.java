package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The deed is signed, on the table made again that day: all centres that are in pass, or none.
 *
 * @param on the day
 * @param papers the deed, and what comes with it
 * @param conditions what is asked because of a WARN
 */
public record Transfer(LocalDate on, Fact<DeedPapers> papers, List<Condition> conditions) implements HandoverStep {

    /** For whoever writes handovers. */
    public static final StepKind KIND = new StepKind("transfer", Permission.WRITE_HANDOVERS);

    /**
     * Copies and checks.
     *
     * @throws InvalidValue as {@link DeedPapers#mustBeOf}
     */
    public Transfer {
        conditions = List.copyOf(conditions);
        papers.value().ifPresent(handedIn -> handedIn.mustBeOf(on));
    }

    /** A deed, as it is looked at beforehand: without its papers. */
    public static Transfer on(LocalDate day) {
        return new Transfer(day, Fact.unknown(), List.of());
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
        before.inOrder(on);
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
        List<Condition> all = Stream.concat(state.conditions().stream(), fresh(book, before, around))
                .toList();
        HandoverSnapshot after = state.with(then -> {
            then.deed = Fact.known(deed);
            then.terms = Fact.known(SignedTerms.of(book.on(on), state.kind()));
            then.conditions = all;
        });
        return Handover.recorded(after, "transferred", on, deed.particulars());
    }

    /** A WARN that was there when the handover was proposed has its condition already. */
    private Stream<Condition> fresh(Rulebook book, Handover before, HandoverCircumstances around) {
        Ruling ruling = book.rule(look(book, before, around));
        return Condition.of(ruling, conditions, book.on(on).acceptance()).stream()
                .filter(one -> before.snapshot().conditions().stream()
                        .noneMatch(set ->
                                set.rule().equals(one.rule()) && set.about().equals(one.about())));
    }
}
