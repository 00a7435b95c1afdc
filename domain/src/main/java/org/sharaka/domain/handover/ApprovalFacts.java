package org.sharaka.domain.handover;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * What is known of the approval of a handover. Whatever is missing is an unknown fact and gives the rule that needs it
 * its worst result.
 *
 * @param people who proposed, who approved, who assessed
 * @param transfer what passes
 * @param board the board's decision on the handover
 * @param waiver the waiver that is asked for, if one is; at signature the one that was approved
 */
public record ApprovalFacts(People people, Transfer transfer, Fact<BoardDecision> board, Optional<Waiver> waiver) {

    /** What is known of a handover; an approval that is being given is part of the state already. */
    static ApprovalFacts of(HandoverSnapshot state, HandoverCircumstances.Passing passing) {
        List<Act> approvals = Stream.of(state.first(), state.second())
                .flatMap(act -> act.value().stream())
                .toList();
        return new ApprovalFacts(
                new People(
                        Fact.known(state.proposed()), state.first(), state.second(), Fact.known(passing.assessors())),
                new Transfer(Fact.known(passing.assets()), Fact.known(passing.givesABuilding())),
                Fact.of(Stream.of(state.board(), state.waiver().map(AskedWaiver::decision), passing.titled())
                        .flatMap(board -> board.value().stream())
                        .findFirst()),
                state.waiver().value().map(waiver -> waiver.approvedBy(approvals)));
    }

    /**
     * Who took part.
     *
     * @param proposal who proposed the handover, and when
     * @param first the first approval (programmes)
     * @param second the second approval (finance or legal)
     * @param assessors everyone who assessed, or validated, an assessment of the streak
     */
    public record People(Fact<Act> proposal, Fact<Act> first, Fact<Act> second, Fact<Set<UserId>> assessors) {
        /** Copies the assessors. */
        public People {
            assessors = assessors.map(users -> Set.copyOf(users));
        }
    }

    /**
     * What passes to the manager.
     *
     * @param assets the value of all assets that are transferred; not negative
     * @param buildingOwnership whether the ownership of a building passes
     */
    public record Transfer(Fact<Money> assets, Fact<Boolean> buildingOwnership) {
        /**
         * Checks the value.
         *
         * @throws InvalidValue {@code value.range} with reason {@code least} at {@code /assets} for a negative value
         */
        public Transfer {
            if (assets.is(value -> value.compareTo(Money.ZERO) < 0)) {
                throw InvalidValue.at("/assets", "value.range", "least", 0);
            }
        }
    }
}
