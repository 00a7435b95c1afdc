package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.Requirements;

/**
 * What the rules of the table look at, made once for each ruling; latest assessment and overall are unknown where the
 * latest counted assessment is not on the grid of the day, or there is none.
 */
record HandoverCase(
        HandoverFacts facts,
        LocalDate on,
        Yardstick yardstick,
        Requirements required,
        Fact<Assessment> latest,
        Fact<Fraction> overall,
        Streak streak) {

    static HandoverCase of(HandoverFacts facts, LocalDate on, Policies values) {
        Yardstick yardstick = Yardstick.of(values);
        Fact<Assessment> latest =
                facts.assessments().latestCounted(on).onlyIf(one -> one.levels().isOf(yardstick.grid()));
        return new HandoverCase(
                facts,
                on,
                yardstick,
                values.handover().requirementsOf(facts.managerKind().isInstitutional()),
                latest,
                latest.fold(counted -> Fact.known(counted.overall(yardstick.grid())), Fact::unknown),
                Streak.over(facts.assessments(), facts.managerKind(), yardstick, on));
    }

    HandoverPolicy policy() {
        return yardstick.limits();
    }

    /** The event, unknown when it is dated after the ruling. */
    Fact<LocalDate> happened(Fact<LocalDate> event) {
        return event.onlyIf(day -> !day.isAfter(on));
    }
}
