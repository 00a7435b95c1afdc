package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.rulebook.Rulebook;

/** What the rules of approval are asked of a handover. */
final class HandoverApprovals {

    private HandoverApprovals() {}

    /** Of an approval that is part of the state already. */
    static ApprovalInquiry inquiry(
            boolean second, LocalDate on, HandoverSnapshot approved, HandoverCircumstances around) {
        return new ApprovalInquiry(second, on, approved.table(), facts(approved, around.passing()), around.parties());
    }

    static ApprovalFacts facts(HandoverSnapshot state, HandoverCircumstances.Passing passing) {
        List<Act> approvals = Stream.of(state.first(), state.second())
                .flatMap(act -> act.value().stream())
                .toList();
        return new ApprovalFacts(
                new ApprovalFacts.People(
                        Fact.known(state.proposed()), state.first(), state.second(), Fact.known(passing.assessors())),
                new ApprovalFacts.Transfer(Fact.known(passing.assets()), Fact.known(passing.givesABuilding())),
                state.board(),
                state.waiver().value().map(waiver -> waiver.approvedBy(approvals)));
    }

    /** A WARN that was there when the handover was proposed has its condition already. */
    static List<Condition> conditions(Rulebook book, HandoverSnapshot state, Ruling ruling, List<Condition> given) {
        List<Condition> all = new ArrayList<>(state.conditions());
        Condition.of(ruling, given, book.on(ruling.on()).acceptance()).stream()
                .filter(one -> state.conditions().stream()
                        .noneMatch(set ->
                                set.rule().equals(one.rule()) && set.about().equals(one.about())))
                .forEach(all::add);
        return all;
    }
}
