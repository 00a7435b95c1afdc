package org.sharaka.domain.handover;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.project.Condition;

/**
 * The state of a handover.
 *
 * @param id its id
 * @param reference its short reference
 * @param manager to whom the centres pass
 * @param kind the kind of manager
 * @param centres the centres, those that left too
 * @param convention the transfer convention
 * @param proposed who proposed it, and when
 * @param table what the table said then
 * @param conditions what was asked because of a WARN
 * @param board the decision of the board; unknown while there is none
 * @param waiver the waiver that is asked for; unknown without one
 * @param first the first approval; unknown before it
 * @param second the second approval; unknown before it
 * @param refused who refused it, and why; unknown otherwise
 * @param withdrawn who withdrew it, and why; unknown otherwise
 * @param deed the deed; unknown before it
 * @param terms what the deed fixed for the time after it; unknown before it
 * @param visits the visits of follow-up
 * @param closed who closed follow-up, and when; unknown before that
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
        List<Condition> conditions,
        Fact<BoardDecision> board,
        Fact<AskedWaiver> waiver,
        Fact<Act> first,
        Fact<Act> second,
        Fact<WrittenAct> refused,
        Fact<WrittenAct> withdrawn,
        Fact<Deed> deed,
        Fact<SignedTerms> terms,
        List<Visit> visits,
        Fact<Act> closed) {

    /** Copies the lists. */
    public HandoverSnapshot {
        centres = List.copyOf(centres);
        conditions = List.copyOf(conditions);
        visits = List.copyOf(visits);
    }

    HandoverSnapshot decided(Decided meanwhile) {
        return new HandoverSnapshot(
                id,
                reference,
                manager,
                kind,
                centres,
                convention,
                proposed,
                table,
                conditions,
                meanwhile.board().value().isPresent() ? meanwhile.board() : board,
                meanwhile.waiver().value().isPresent() ? meanwhile.waiver() : waiver,
                first,
                second,
                refused,
                withdrawn,
                deed,
                terms,
                visits,
                closed);
    }

    HandoverSnapshot approved(Fact<Act> byFirst, Fact<Act> bySecond) {
        return new HandoverSnapshot(
                id,
                reference,
                manager,
                kind,
                centres,
                convention,
                proposed,
                table,
                conditions,
                board,
                waiver,
                byFirst,
                bySecond,
                refused,
                withdrawn,
                deed,
                terms,
                visits,
                closed);
    }

    HandoverSnapshot over(Fact<WrittenAct> no, Fact<WrittenAct> back) {
        return new HandoverSnapshot(
                id,
                reference,
                manager,
                kind,
                centres,
                convention,
                proposed,
                table,
                conditions,
                board,
                waiver,
                first,
                second,
                no,
                back,
                deed,
                terms,
                visits,
                closed);
    }

    HandoverSnapshot of(List<HandoverCentre> some) {
        return new HandoverSnapshot(
                id,
                reference,
                manager,
                kind,
                some,
                convention,
                proposed,
                table,
                conditions,
                board,
                waiver,
                first,
                second,
                refused,
                withdrawn,
                deed,
                terms,
                visits,
                closed);
    }

    HandoverSnapshot transferred(Deed signed, SignedTerms fixed, List<Condition> all) {
        return new HandoverSnapshot(
                id,
                reference,
                manager,
                kind,
                centres,
                convention,
                proposed,
                table,
                all,
                board,
                waiver,
                first,
                second,
                refused,
                withdrawn,
                Fact.known(signed),
                Fact.known(fixed),
                visits,
                closed);
    }

    HandoverSnapshot followed(List<Visit> all, Fact<Act> over) {
        return new HandoverSnapshot(
                id,
                reference,
                manager,
                kind,
                centres,
                convention,
                proposed,
                table,
                conditions,
                board,
                waiver,
                first,
                second,
                refused,
                withdrawn,
                deed,
                terms,
                all,
                over);
    }
}
