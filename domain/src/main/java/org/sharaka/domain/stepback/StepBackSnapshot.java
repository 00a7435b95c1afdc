package org.sharaka.domain.stepback;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.Clause;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.WrittenAct;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.PartnerKind;

/**
 * The state of a step-back.
 *
 * @param id its id
 * @param reference its short reference
 * @param centre the centre
 * @param handover the handover that it takes back
 * @param manager to whom the centre had passed
 * @param kind the kind of manager
 * @param trigger what triggered it
 * @param clause the reversion clause
 * @param opened who opened it, and when
 * @param notified who gave notice, and when; unknown before it
 * @param notice the written notice; unknown before it
 * @param curing who recorded that the time to cure runs, and when; unknown before it
 * @param plan the remedy plan; unknown before it
 * @param remedied who closed it as remedied, and how it was; unknown otherwise
 * @param reverted who took the centre back, and when; unknown otherwise
 * @param board the decision of the board on it; unknown otherwise
 * @param inventory the joint inventory of it; unknown otherwise
 */
public record StepBackSnapshot(
        StepBackId id,
        String reference,
        CentreId centre,
        HandoverId handover,
        PartnerId manager,
        PartnerKind kind,
        StepBackTrigger trigger,
        Clause clause,
        Act opened,
        Fact<Act> notified,
        Fact<Document> notice,
        Fact<Act> curing,
        Fact<RemedyPlan> plan,
        Fact<WrittenAct> remedied,
        Fact<Act> reverted,
        Fact<BoardDecision> board,
        Fact<Document> inventory) {

    /** Requires what holds of every step-back. */
    void mustHold() {
        boolean warned = isKnown(notified) || isKnown(curing) || isKnown(plan);
        InvalidValue.unless(!trigger.isUrgent() || !warned, "a notice of what is urgent");
        InvalidValue.unless(isKnown(notified) == isKnown(notice), "a notice without its paper, or the reverse");
        InvalidValue.unless(isKnown(notified) || !isKnown(curing), "time to cure without a notice");
        InvalidValue.unless(isKnown(curing) || !isKnown(plan), "a remedy plan without time to cure");
        InvalidValue.unless(!isKnown(remedied) || !isKnown(reverted), "both remedied and reverted");
        InvalidValue.unless(
                !isKnown(reverted) || trigger.isUrgent() || isKnown(plan), "reverted without a remedy plan");
        InvalidValue.unless(
                isKnown(reverted) == isKnown(board) && isKnown(reverted) == isKnown(inventory),
                "a reversion without decision and inventory, or the reverse");
        InvalidValue.unless(Act.areInOrder(List.of(Fact.known(opened), notified, curing)), "steps out of order");
    }

    private static boolean isKnown(Fact<?> fact) {
        return fact.value().isPresent();
    }

    StepBackSnapshot warned(Fact<Act> by, Fact<Document> paper, Fact<Act> runs, Fact<RemedyPlan> agreed) {
        return new StepBackSnapshot(
                id, reference, centre, handover, manager, kind, trigger, clause, opened, by, paper, runs, agreed,
                remedied, reverted, board, inventory);
    }

    StepBackSnapshot over(Fact<WrittenAct> well, Fact<Act> back, Fact<BoardDecision> decision, Fact<Document> counted) {
        return new StepBackSnapshot(
                id, reference, centre, handover, manager, kind, trigger, clause, opened, notified, notice, curing, plan,
                well, back, decision, counted);
    }
}
