package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
        return of(
                stop,
                last -> Check.that(
                        SupportRules.STOPS, !material, material ? NOT_STOPPED : Reading.of(last), Reading.of(last)));
    }

    /** No payment, but of what was due before and justified within the days of the policy. */
    static Check pays(AidInquiry.Stopping due, SupportPolicy policy) {
        return of(due.stop(), last -> {
            if (due.dueOn().isAfter(last)) {
                return Check.fail(SupportRules.STOPS, Reading.of(last), Reading.of(due.dueOn()))
                        .because("due");
            }
            LocalDate latest = last.plusDays(policy.settledDays());
            return due.justifiedOn()
                    .fold(
                            day -> by(latest, day, "settled", "late"),
                            () -> Check.missing(SupportRules.STOPS, Result.FAIL, Reading.of(latest)));
        });
    }

    /** The last instalment of a year that ended by then is settled within the months of the policy. */
    static Check settles(AidInquiry.Stopping year, LocalDate on, SupportPolicy policy) {
        return of(
                year.stop(),
                last -> year.dueOn().isAfter(last)
                        ? Check.fail(SupportRules.STOPS, Reading.of(last), Reading.of(year.dueOn()))
                                .because("settlement-open")
                        : by(last.plusMonths(policy.settledMonths()), on, "settlement", "settlement-late"));
    }

    private static Check of(Fact<Stop> stop, Function<LocalDate, Check> rule) {
        return stop.fold(
                known -> rule.apply(known.last()), () -> Check.pass(SupportRules.STOPS, NOT_STOPPED, NOT_STOPPED));
    }

    private static Check by(LocalDate latest, LocalDate day, String inTime, String late) {
        boolean holds = !day.isAfter(latest);
        return Check.that(SupportRules.STOPS, holds, Reading.of(latest), Reading.of(day))
                .because(holds ? inTime : late);
    }
}
