package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.MandatePolicy;

/**
 * A time in which nobody is entrusted with a centre, and the foundation runs it ({@code mandate.gap}). No months count
 * in it.
 *
 * @param since its first day
 * @param until the last day on which the foundation may run the centre
 */
public record Gap(LocalDate since, LocalDate until) {

    /** {@code mandate.gap}. */
    public static final RuleCode RULE = RuleCode.of("mandate.gap");

    /**
     * Whether a centre is without a manager on a day.
     *
     * @param mandates all mandates of the centre
     * @param opening the day it opened to beneficiaries
     * @param policy how long the foundation may run a centre
     * @return unknown where it has a manager, suspended or not, and where nobody has run it yet: it has had no mandate
     *     and is not known to be open
     */
    public static Fact<Gap> on(List<Mandate> mandates, Fact<LocalDate> opening, MandatePolicy policy, LocalDate day) {
        boolean given = mandates.stream().anyMatch(mandate -> mandate.isGivenOn(day));
        if (given || Tenure.on(mandates, policy, day).value().isPresent()) {
            return Fact.unknown();
        }
        Fact<LocalDate> ended = Fact.of(mandates.stream()
                .filter(mandate -> mandate.stateOn(day) == MandateState.ENDED)
                .flatMap(mandate -> mandate.effectiveTerm().value().stream())
                .map(term -> term.until().plusDays(1))
                .max(Comparator.naturalOrder()));
        Fact<LocalDate> since = ended.value().isPresent() ? ended : opening.onlyIf(open -> !open.isAfter(day));
        return since.fold(first -> Fact.known(new Gap(first, first.plusMonths(policy.gapMonths()))), Fact::unknown);
    }

    /** {@return what is told of it; it refuses nothing; WARN, with the last day that is allowed} */
    public Check notice(LocalDate on) {
        String reason = on.isAfter(until) ? "over" : "warn";
        return new Check(RULE, Result.WARN, reason, Reading.of(until), Reading.of(since));
    }
}
