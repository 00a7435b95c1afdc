package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.Tenure;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MandatePolicy;

/**
 * Who was in charge of a centre, and when: what reports are due for follows from it.
 *
 * @param opening the day the centre opened to beneficiaries; unknown where it is not known to be open
 * @param spells in the order of their first days
 */
public record Stewardship(Fact<LocalDate> opening, List<Spell> spells) {

    private static final int QUARTERS = 4;

    /** Puts the spells in order. */
    public Stewardship {
        spells = spells.stream().sorted(Comparator.comparing(Spell::from)).toList();
    }

    /**
     * What mandates say of it.
     *
     * @param mandates all mandates of the centre; drafts are left out
     * @param opening the day the centre opened to beneficiaries
     * @return one spell for each mandate that runs or ran; nobody is in charge before the mandate is signed
     */
    public static Stewardship of(List<Mandate> mandates, Fact<LocalDate> opening) {
        return new Stewardship(opening, mandates.stream().flatMap(Spell::of).toList());
    }

    /**
     * The same with one more time, such as the follow-up of a handover.
     *
     * @param spell when a manager was in charge beside its mandates
     * @return the stewardship with it
     */
    public Stewardship and(Spell spell) {
        List<Spell> more = new ArrayList<>(spells);
        more.add(spell);
        return new Stewardship(opening, more);
    }

    /**
     * Whose reports are looked at on a day: the manager in charge or, while nobody is, the last one, who still owes
     * what fell into its time.
     *
     * @param policy how many days may lie between a mandate and its renewal
     * @return the manager and its first day, over spells that follow one another as renewals do; unknown where nobody
     *     has been in charge by then
     */
    public Fact<Tenure> on(MandatePolicy policy, LocalDate day) {
        List<Spell> latestFirst = spells.stream()
                .filter(spell -> !spell.from().isAfter(day))
                .sorted(Comparator.comparing(Spell::from).reversed())
                .toList();
        if (latestFirst.isEmpty()) {
            return Fact.unknown();
        }
        PartnerId manager = latestFirst.get(0).manager();
        LocalDate since = latestFirst.get(0).from();
        for (Spell earlier : latestFirst) {
            boolean goesOn = earlier.manager().equals(manager)
                    && !earlier.until().plusDays(policy.renewalGapDays() + 1L).isBefore(since);
            if (!goesOn) {
                break;
            }
            since = earlier.from();
        }
        return Fact.known(new Tenure(manager, since));
    }

    /** Whether a manager was in charge of an open centre on a day. */
    boolean holds(PartnerId manager, LocalDate day) {
        return opening.is(open -> !open.isAfter(day))
                && spells.stream()
                        .anyMatch(spell -> spell.manager().equals(manager)
                                && !spell.from().isAfter(day)
                                && !spell.until().isBefore(day));
    }

    /** Every year and quarter in which somebody was in charge on a day. */
    Stream<ReportPeriod> periods() {
        return spells.stream()
                .flatMap(spell -> IntStream.rangeClosed(
                                spell.from().getYear(), spell.until().getYear())
                        .boxed())
                .distinct()
                .flatMap(year -> Stream.concat(
                        Stream.of(ReportPeriod.year(year)),
                        IntStream.rangeClosed(1, QUARTERS).mapToObj(quarter -> ReportPeriod.quarter(year, quarter))));
    }

    /**
     * A time in which one manager was in charge.
     *
     * @param manager who
     * @param from the first day
     * @param until the last day
     */
    public record Spell(PartnerId manager, LocalDate from, LocalDate until) {

        private static Stream<Spell> of(Mandate mandate) {
            return mandate.snapshot().signature().value().stream()
                    .map(signature -> signature.by().on())
                    .flatMap(signed -> mandate.reportingTerm().value().stream()
                            .map(term -> new Spell(
                                    mandate.manager(),
                                    signed.isAfter(term.from()) ? signed : term.from(),
                                    term.until())))
                    .filter(spell -> !spell.until().isBefore(spell.from()));
        }
    }
}
