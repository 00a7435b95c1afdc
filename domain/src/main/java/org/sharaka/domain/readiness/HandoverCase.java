package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.Requirements;
import org.sharaka.domain.support.UnlistedEquipment;

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
        Streak streak,
        Policies values) {

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
                latest.map(counted -> counted.overall(yardstick.grid())),
                Streak.over(facts.assessments(), facts.managerKind(), yardstick, on),
                values);
    }

    HandoverPolicy policy() {
        return yardstick.limits();
    }

    /** How much of the equipment is unjustified; rulings from before it was asked name no values for it. */
    Money unjustifiedEquipment() {
        return equipment().isEmpty() ? Money.ZERO : UnlistedEquipment.unjustified(equipment(), values.support(), on);
    }

    /** Which of it. */
    List<String> lateEquipment() {
        return UnlistedEquipment.lateItems(equipment(), values.support(), on);
    }

    private List<UnlistedEquipment> equipment() {
        return facts.finance().equipment();
    }

    /** The event, unknown when it is dated after the ruling. */
    Fact<LocalDate> happened(Fact<LocalDate> event) {
        return event.onlyIf(day -> !day.isAfter(on));
    }
}
