package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked before a step-back is closed as remedied: what triggered it no longer holds.
 *
 * @param on the day
 * @param policy the version of the policy
 * @param trigger what triggered it
 * @param facts what is known of the centre
 */
public record ClosingRemedied(LocalDate on, String policy, StepBackTrigger trigger, StepBackFacts facts)
        implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "stepback.close-remedied";

    /** Never null. */
    public ClosingRemedied {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(trigger);
        Objects.requireNonNull(facts);
    }

    @Override
    public Ruling ruling() {
        HandoverPolicy values = HandoverPolicy.history().version(policy);
        boolean over = !facts.holds(trigger, on, values.stepBack());
        Check check = Check.that(StepBackRules.PLAN, over, Reading.of(trigger), facts.shown(trigger, on));
        return new Ruling(GATE, on, policy, List.of(over ? check : check.because("open")));
    }
}
