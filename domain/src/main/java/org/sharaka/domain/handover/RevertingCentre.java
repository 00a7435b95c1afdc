package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a centre goes back to the foundation.
 *
 * @param act who reverts it, and the day
 * @param policy the version of the policy
 * @param opened who opened the step-back, and when
 * @param assessors everyone who assessed or validated an assessment of the streak
 * @param board the decision of the board; unknown where there is none
 * @param inventory the joint inventory; unknown where there is none
 * @param planned the last day of the remedy plan; unknown where none was asked
 * @param trigger what triggered it
 * @param facts what is known of the centre
 * @param clause the reversion clause
 */
public record RevertingCentre(
        Act act,
        String policy,
        Act opened,
        Set<UserId> assessors,
        Fact<BoardDecision> board,
        Fact<Document> inventory,
        Fact<LocalDate> planned,
        StepBackTrigger trigger,
        StepBackFacts facts,
        Clause clause)
        implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "stepback.revert";

    /** Copies the set. */
    public RevertingCentre {
        Objects.requireNonNull(act);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(opened);
        Objects.requireNonNull(board);
        Objects.requireNonNull(inventory);
        Objects.requireNonNull(planned);
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(clause);
        assessors = Set.copyOf(assessors);
    }

    @Override
    public Ruling ruling() {
        List<Check> checks = new ArrayList<>();
        checks.add(fourEyes());
        checks.add(decided());
        if (!trigger.isUrgent()) {
            checks.add(planOver());
        }
        checks.add(reversible());
        if (trigger.isUrgent()) {
            checks.add(Check.that(StepBackRules.URGENT, holds(), Reading.of(trigger), facts.shown(trigger, act.on())));
        }
        return new Ruling(GATE, act.on(), policy, checks);
    }

    private boolean holds() {
        return facts.holds(trigger, act.on(), values().stepBack());
    }

    private HandoverPolicy values() {
        return HandoverPolicy.history().version(policy);
    }

    private Check fourEyes() {
        if (!act.isBySomeoneElseThan(opened.by())) {
            return Check.fail(HandoverRules.FOUR_EYES, Reading.people(2), Reading.people(1))
                    .because("same");
        }
        return assessors.contains(act.by())
                ? Check.fail(HandoverRules.FOUR_EYES, Reading.people(0), Reading.people(1))
                        .because("assessed")
                : Check.pass(HandoverRules.FOUR_EYES, Reading.people(2), Reading.people(2));
    }

    private Check decided() {
        return board.is(decision -> decision.takenBy(act.on()))
                ? Check.pass(HandoverRules.BOARD, Reading.YES, Reading.YES)
                : Check.missing(HandoverRules.BOARD, Result.FAIL, Reading.YES);
    }

    private Check planOver() {
        return planned.fold(
                last -> {
                    boolean over = act.on().isAfter(last);
                    Check check =
                            Check.that(StepBackRules.PLAN, over, Reading.of(last.plusDays(1)), Reading.of(act.on()));
                    return over ? check : check.because("running");
                },
                () -> Check.missing(StepBackRules.PLAN, Result.FAIL, Reading.YES));
    }

    private Check reversible() {
        Check alive = clause.check(StepBackRules.REVERT, act.on(), values());
        if (alive.result() == Result.FAIL) {
            return alive;
        }
        Reading asked = new Reading.Word(DocumentKind.JOINT_INVENTORY.name());
        if (!inventory.is(this::isOfThisStepBack)) {
            return Check.fail(StepBackRules.REVERT, asked, Reading.NO).because("inventory");
        }
        return holds()
                ? alive
                : Check.fail(StepBackRules.REVERT, Reading.of(trigger), Reading.NO)
                        .because("remedied");
    }

    /** An inventory that was drawn up before the step-back says nothing of what goes back. */
    private boolean isOfThisStepBack(Document paper) {
        return paper.kind() == DocumentKind.JOINT_INVENTORY
                && paper.isInForceOn(act.on())
                && !paper.date().isBefore(opened.on());
    }
}
