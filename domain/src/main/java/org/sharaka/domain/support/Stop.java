package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.SupportPolicy;

/**
 * That material support of a manager has stopped ({@code support.stops}).
 *
 * @param last the last day of support: the day of the deed, or the last day of the mandate
 */
public record Stop(LocalDate last) {

    private static final Reading NOT_STOPPED = new Reading.Word("NOT_STOPPED");

    /**
     * Whether support of a manager has stopped by a day.
     *
     * @param mandates all mandates of the centre
     * @param manager who is supported
     * @param on the day
     * @return unknown while a mandate of this manager is in force and the centre is not handed over
     */
    public static Fact<Stop> of(List<Mandate> mandates, PartnerId manager, LocalDate on) {
        List<Mandate> its = mandates.stream()
                .filter(mandate -> mandate.manager().equals(manager) && mandate.isSigned())
                .toList();
        Fact<Stop> handedOver = Fact.of(its.stream()
                .filter(mandate -> mandate.isHandedOverBy(on))
                .flatMap(mandate -> mandate.snapshot().handedOver().value().stream())
                .map(Term::from)
                .min(Comparator.naturalOrder())
                .map(Stop::new));
        return handedOver.fold(
                Fact::known,
                () -> its.stream().anyMatch(mandate -> mandate.isInForceOn(on))
                        ? Fact.<Stop>unknown()
                        : Fact.of(its.stream()
                                .flatMap(mandate -> mandate.effectiveTerm().value().stream())
                                .map(Term::until)
                                .filter(last -> last.isBefore(on))
                                .max(Comparator.naturalOrder())
                                .map(Stop::new)));
    }

    /** No new material commitment once it has stopped. */
    static Check commits(Fact<Stop> stop, boolean material) {
        return stop.fold(
                known -> Check.that(
                        SupportRules.STOPS,
                        !material,
                        material ? NOT_STOPPED : Reading.of(known.last()),
                        Reading.of(known.last())),
                () -> Check.pass(SupportRules.STOPS, NOT_STOPPED, NOT_STOPPED));
    }

    /** No payment, but of what was due before and justified within the days of the policy. */
    static Check pays(Fact<Stop> stop, LocalDate dueOn, Fact<LocalDate> justifiedOn, SupportPolicy policy) {
        return stop.fold(
                known -> {
                    if (dueOn.isAfter(known.last())) {
                        return Check.fail(SupportRules.STOPS, Reading.of(known.last()), Reading.of(dueOn))
                                .because("due");
                    }
                    LocalDate latest = known.last().plusDays(policy.settledDays());
                    return justifiedOn.fold(
                            day -> Check.that(
                                            SupportRules.STOPS,
                                            !day.isAfter(latest),
                                            Reading.of(latest),
                                            Reading.of(day))
                                    .because(day.isAfter(latest) ? "late" : "settled"),
                            () -> Check.missing(SupportRules.STOPS, Result.FAIL, Reading.of(latest)));
                },
                () -> Check.pass(SupportRules.STOPS, NOT_STOPPED, NOT_STOPPED));
    }

    /** The last instalment of a year that ended by then is settled within the months of the policy. */
    static Check settles(Fact<Stop> stop, LocalDate yearEnds, LocalDate on, SupportPolicy policy) {
        return stop.fold(
                known -> {
                    if (yearEnds.isAfter(known.last())) {
                        return Check.fail(SupportRules.STOPS, Reading.of(known.last()), Reading.of(yearEnds))
                                .because("settlement-open");
                    }
                    LocalDate latest = known.last().plusMonths(policy.settledMonths());
                    boolean holds = !on.isAfter(latest);
                    return Check.that(SupportRules.STOPS, holds, Reading.of(latest), Reading.of(on))
                            .because(holds ? "settlement" : "settlement-late");
                },
                () -> Check.pass(SupportRules.STOPS, NOT_STOPPED, NOT_STOPPED));
    }
}
