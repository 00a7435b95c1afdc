package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.partner.PartnerKind;

/** What the rules of one ruling look at; latest assessment and overall are unknown without a counted assessment. */
record HandoverCase(
        HandoverFacts facts,
        HandoverPolicy policy,
        Requirements required,
        LocalDate on,
        Fact<Assessment> latest,
        Fact<Fraction> overall,
        Streak streak) {

    static HandoverCase of(HandoverFacts facts, HandoverPolicy policy, LocalDate on) {
        PartnerKind manager = facts.managerKind();
        Fact<Assessment> latest = facts.assessments().latestCounted(on);
        return new HandoverCase(
                facts,
                policy,
                policy.requirementsOf(manager),
                on,
                latest,
                latest.fold(counted -> Fact.known(counted.overall(policy.grid())), Fact::unknown),
                Streak.over(facts.assessments(), manager, policy, on));
    }

    /** The event, unknown when it is dated after the ruling. */
    Fact<LocalDate> happened(Fact<LocalDate> event) {
        return event.onlyIf(day -> !day.isAfter(on));
    }
}
