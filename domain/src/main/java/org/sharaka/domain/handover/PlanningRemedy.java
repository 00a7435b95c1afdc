package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.EarlierInquiry;

/**
 * What is asked of a remedy plan: the time to cure is over, and the plan is short enough.
 *
 * @param on the day
 * @param policy the version of the policy
 * @param notified the day of the notice
 * @param until the last day of the plan
 */
public record PlanningRemedy(LocalDate on, String policy, LocalDate notified, LocalDate until)
        implements EarlierInquiry {

    /** The name of the gate. */
    public static final String GATE = "stepback.plan";

    /** Never null. */
    public PlanningRemedy {
        Objects.requireNonNull(on);
        Objects.requireNonNull(policy);
        Objects.requireNonNull(notified);
        Objects.requireNonNull(until);
    }

    @Override
    public Ruling ruling() {
        HandoverPolicy.Remedy limits =
                HandoverPolicy.history().version(policy).stepBack().remedy();
        LocalDate cured = notified.plusDays(limits.cureDays());
        Check cure = Check.that(StepBackRules.CURE, !on.isBefore(cured), Reading.of(cured), Reading.of(on));
        LocalDate latest = on.plusMonths(limits.planMonths());
        Check plan = Check.that(StepBackRules.PLAN, !until.isAfter(latest), Reading.of(latest), Reading.of(until));
        return new Ruling(
                GATE, on, policy, List.of(cure.result() == Result.FAIL ? cure.because("running") : cure, plan));
    }
}
