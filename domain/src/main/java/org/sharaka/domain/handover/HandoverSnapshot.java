package org.sharaka.domain.handover;

import java.util.List;
import java.util.function.Consumer;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.condition.WrittenReason;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.Takeover;

/**
 * The state of a handover.
 *
 * @param id its id
 * @param reference its short reference
 * @param manager to whom the centres pass, as it was proposed
 * @param kind the kind of manager
 * @param centres the centres, those that left too
 * @param convention the transfer convention
 * @param proposed who proposed it, and when
 * @param table what the table said then, or when the approvals were given anew
 * @param reasons why it was proposed or signed though a rule warned that nothing can mend
 * @param board the decision of the board; unknown while there is none
 * @param waiver the waiver that is asked for; unknown without one
 * @param first the first approval; unknown before it
 * @param second the second approval; unknown before it
 * @param refused who refused it, and why; unknown otherwise
 * @param withdrawn who withdrew it, and why; unknown otherwise
 * @param deed the deed; unknown before it
 * @param terms what the deed fixed for the time after it; unknown before it
 * @param visits the visits of follow-up
 * @param statements the yearly statements of use and insurance, in the order they were recorded
 * @param closed who closed follow-up, and when; unknown before that
 * @param takeovers by whom the handover or its deed was taken over, in order ({@code succession.accept})
 */
public record HandoverSnapshot(
        HandoverId id,
        String reference,
        PartnerId manager,
        PartnerKind kind,
        List<HandoverCentre> centres,
        Document convention,
        Act proposed,
        RuledTable table,
        List<WrittenReason> reasons,
        Fact<BoardDecision> board,
        Fact<AskedWaiver> waiver,
        Fact<Act> first,
        Fact<Act> second,
        Fact<WrittenAct> refused,
        Fact<WrittenAct> withdrawn,
        Fact<Deed> deed,
        Fact<SignedTerms> terms,
        List<Visit> visits,
        List<UseStatement> statements,
        Fact<Act> closed,
        List<Takeover> takeovers) {

    /** Copies the lists. */
    public HandoverSnapshot {
        centres = List.copyOf(centres);
        reasons = List.copyOf(reasons);
        visits = List.copyOf(visits);
        statements = List.copyOf(statements);
        takeovers = Takeover.inOrder(proposed.on(), takeovers);
    }

    /** The state of one that is proposed, on the table as it was ruled on. */
    static HandoverSnapshot proposed(HandoverId id, String reference, Proposal proposal, Ruling ruling) {
        return new HandoverSnapshot(
                id,
                reference,
                proposal.manager().id(),
                proposal.manager().profile().kind(),
                proposal.asked().tables().stream()
                        .map(table -> HandoverCentre.in(table.centre(), table.reference()))
                        .toList(),
                proposal.convention(),
                proposal.by(),
                RuledTable.of(ruling.on(), ruling.checks()),
                proposal.answers().reasonsFor(ruling.with(Result.WARN)),
                proposal.board(),
                proposal.waiver(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                List.of(),
                List.of(),
                Fact.unknown(),
                List.of());
    }

    /** Requires what holds of every handover. */
    void mustHold() {
        boolean over = isKnown(refused) || isKnown(withdrawn);
        InvalidValue.unless(centres.stream().anyMatch(HandoverCentre::isIn), "no centre is in the convention");
        InvalidValue.unless(
                centres.stream().map(HandoverCentre::centre).distinct().count() == centres.size(), "a centre twice");
        InvalidValue.unless(isKnown(first) || !isKnown(second), "a second approval without the first");
        InvalidValue.unless(isKnown(second) || !isKnown(deed), "a deed without approvals");
        InvalidValue.unless(isKnown(deed) == isKnown(terms), "a deed without its terms, or terms without a deed");
        InvalidValue.unless(!isKnown(refused) || !isKnown(withdrawn), "both refused and withdrawn");
        InvalidValue.unless(!over || !isKnown(deed), "a deed of what was called off");
        InvalidValue.unless(isKnown(deed) || visits.isEmpty() && !isKnown(closed), "follow-up without a deed");
        InvalidValue.unless(
                Act.areInOrder(List.of(Fact.known(proposed), first, second, deed.map(Deed::by))), "steps out of order");
    }

    private static boolean isKnown(Fact<?> fact) {
        return fact.value().isPresent();
    }

    /** The state after a step. */
    HandoverSnapshot with(Consumer<Draft> step) {
        Draft then = new Draft(this);
        step.accept(then);
        return new HandoverSnapshot(
                id,
                reference,
                manager,
                kind,
                then.centres,
                convention,
                proposed,
                then.table,
                then.reasons,
                then.board,
                then.waiver,
                then.first,
                then.second,
                then.refused,
                then.withdrawn,
                then.deed,
                then.terms,
                then.visits,
                then.statements,
                then.closed,
                then.takeovers);
    }

    /** The parts that steps change. */
    static final class Draft {

        List<HandoverCentre> centres;
        RuledTable table;
        List<WrittenReason> reasons;
        Fact<BoardDecision> board;
        Fact<AskedWaiver> waiver;
        Fact<Act> first;
        Fact<Act> second;
        Fact<WrittenAct> refused;
        Fact<WrittenAct> withdrawn;
        Fact<Deed> deed;
        Fact<SignedTerms> terms;
        List<Visit> visits;
        List<UseStatement> statements;
        Fact<Act> closed;
        List<Takeover> takeovers;

        private Draft(HandoverSnapshot before) {
            centres = before.centres;
            table = before.table;
            reasons = before.reasons;
            board = before.board;
            waiver = before.waiver;
            first = before.first;
            second = before.second;
            refused = before.refused;
            withdrawn = before.withdrawn;
            deed = before.deed;
            terms = before.terms;
            visits = before.visits;
            statements = before.statements;
            closed = before.closed;
            takeovers = before.takeovers;
        }
    }
}
