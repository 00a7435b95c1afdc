package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.support.Recommendation;
import org.sharaka.domain.time.Months;

/**
 * How ready a centre is to be handed over: the ruling, and what helps to get there.
 *
 * @param said the ruling, with overall and streak
 * @param months the whole months under management; unknown where nobody runs the centre, or it is not open
 * @param recommended the support that is recommended, the most urgent first
 * @param timePassesOn the earliest day on which the {@linkplain TimeRules time rules} alone would pass
 */
public record ReadinessReport(
        HandoverRuling said, Fact<Integer> months, List<Recommendation> recommended, Optional<LocalDate> timePassesOn) {

    /** Copies the list. */
    public ReadinessReport {
        recommended = List.copyOf(recommended);
    }

    /**
     * Looks.
     *
     * @param book the rulebook
     * @param ruling what the gate of a proposal says
     * @param facts what it looked at
     * @return the ruling, and what helps to get there
     */
    public static ReadinessReport of(Rulebook book, Ruling ruling, HandoverFacts facts) {
        LocalDate on = ruling.on();
        Policies values = book.on(on);
        Fact<LocalDate> since = facts.management().since().onlyIf(day -> !day.isAfter(on));
        return new ReadinessReport(
                HandoverRuling.of(book, ruling, facts),
                since.map(day -> Months.between(day, on)),
                Recommendation.of(values, facts.assessments(), facts.managerKind(), on),
                TimeRules.passOn(facts, values, on));
    }
}
