package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MandatePolicy;

/**
 * The time for which one manager has run a centre without a break: over renewals that follow within the days a policy
 * allows. A change of manager begins a new one.
 *
 * @param manager who runs the centre
 * @param since its first day as manager
 */
public record Tenure(PartnerId manager, LocalDate since) {

    /**
     * Who runs a centre on a day.
     *
     * @param mandates all mandates of the centre
     * @param policy how many days may lie between a mandate and its renewal
     * @return unknown where none runs; a suspended mandate runs on for this, for its manager is still entrusted
     */
    public static Fact<Tenure> on(List<Mandate> mandates, MandatePolicy policy, LocalDate day) {
        return Mandate.entrusting(mandates, day)
                .fold(last -> Fact.known(of(last, mandates, policy, day)), Fact::unknown);
    }

    private static Tenure of(Mandate last, List<Mandate> mandates, MandatePolicy policy, LocalDate day) {
        List<Mandate> latestFirst = mandates.stream()
                .filter(mandate -> mandate.stateOn(day) != MandateState.DRAFT)
                .filter(mandate -> !mandate.term().from().isAfter(day))
                .sorted(Comparator.comparing(mandate -> mandate.term().from(), Comparator.reverseOrder()))
                .toList();
        LocalDate since = last.term().from();
        for (Mandate earlier : latestFirst) {
            LocalDate from = since;
            boolean goesOn = earlier.manager().equals(last.manager())
                    && earlier.effectiveTerm().is(term -> term.goesOnWith(from, policy.renewalGapDays()));
            since = goesOn ? earlier.term().from() : since;
        }
        return new Tenure(last.manager(), since);
    }

    /**
     * How many days of suspension there were, which are no months under management.
     *
     * @param mandates all mandates of the centre
     * @param from the first day that counts
     * @param before the day after the last one that counts
     */
    public long suspended(List<Mandate> mandates, LocalDate from, LocalDate before) {
        return suspensions(mandates)
                .mapToLong(suspension -> suspension.daysBetween(from, before))
                .sum();
    }

    /**
     * Since when its mandate is suspended.
     *
     * @param mandates all mandates of the centre
     * @return unknown where no suspension holds on the day
     */
    public Fact<LocalDate> suspendedSince(List<Mandate> mandates, LocalDate day) {
        return Fact.of(suspensions(mandates)
                .filter(suspension -> suspension.holds(day))
                .map(suspension -> suspension.set().on())
                .max(Comparator.naturalOrder()));
    }

    private Stream<Suspension> suspensions(List<Mandate> mandates) {
        return mandates.stream()
                .filter(mandate -> mandate.manager().equals(manager)
                        && !mandate.term().from().isBefore(since))
                .flatMap(mandate -> mandate.life().suspensions().stream());
    }

    /**
     * From when its months count.
     *
     * @param opening the day the centre opened to beneficiaries
     * @return the later of both days; unknown where the centre is not known to be open
     */
    public Fact<LocalDate> countsFrom(Fact<LocalDate> opening) {
        return opening.fold(open -> Fact.known(open.isAfter(since) ? open : since), Fact::unknown);
    }
}
