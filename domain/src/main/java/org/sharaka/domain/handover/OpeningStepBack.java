package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a step-back is opened. A protective step: neither a block nor an interest stops it.
 *
 * @param on the day
 * @param policy the version of the policy: {@code handover.v1}
 * @param trigger what is said to have happened
 * @param facts what is known of the centre
 * @param clause the reversion clause
 */
public record OpeningStepBack(LocalDate on, String policy, StepBackTrigger trigger, StepBackFacts facts, Clause clause)
        implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "stepback";

    /** Never null. */
    public OpeningStepBack {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(clause);
    }

    @Override
    public Ruling ruling() {
        HandoverPolicy values = HandoverPolicy.history().version(policy);
        Check alive = clause.check(StepBackRules.TRIGGER, on, values);
        boolean holds = facts.holds(trigger, on, values.stepBack());
        Reading required = Reading.of(trigger);
        Reading actual = facts.shown(trigger, on);
        Check happened = Check.that(StepBackRules.TRIGGER, holds, required, actual);
        List<Check> checks = new ArrayList<>();
        checks.add(alive.result() == Result.FAIL ? alive : happened);
        if (trigger.isUrgent()) {
            checks.add(Check.that(StepBackRules.URGENT, holds, required, actual));
        }
        return new Ruling(GATE, on, policy, checks);
    }
}
