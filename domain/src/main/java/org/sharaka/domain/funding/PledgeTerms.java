package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * What a donor promises: how much, and when ({@code pledge.schedule}).
 *
 * @param amount the whole; zero where nothing is promised any more
 * @param schedule strictly in the order of their days, together the whole; none for zero
 */
public record PledgeTerms(Money amount, List<Instalment> schedule) {

    /** How many instalments a schedule may have. */
    public static final int MOST_INSTALMENTS = 1000;

    /**
     * Checks the schedule against the amount.
     *
     * @throws InvalidValue {@code pledge.schedule}: {@code positive} at {@code /amount}; {@code empty}, {@code many} or
     *     {@code sum} at {@code /schedule}; {@code order} at {@code /schedule/N/dueOn}
     */
    public PledgeTerms {
        schedule = List.copyOf(schedule);
        Faults faults = new Faults();
        if (amount.minorUnits() < 0) {
            faults.add("/amount", "pledge.schedule", "positive");
        }
        if (schedule.isEmpty() && !amount.isZero()) {
            faults.add("/schedule", "pledge.schedule", "empty");
        } else if (schedule.size() > MOST_INSTALMENTS) {
            faults.add("/schedule", "pledge.schedule", "many", MOST_INSTALMENTS);
        } else {
            inOrder(schedule, faults);
            Money sum = sum(schedule);
            if (!sum.equals(amount)) {
                faults.add("/schedule", "pledge.schedule", "sum", amount.plain(), sum.plain());
            }
        }
        faults.throwIfAny();
    }

    private static void inOrder(List<Instalment> schedule, Faults faults) {
        for (int place = 1; place < schedule.size(); place++) {
            LocalDate before = schedule.get(place - 1).dueOn();
            if (!schedule.get(place).dueOn().isAfter(before)) {
                faults.add("/schedule/" + place + "/dueOn", "pledge.schedule", "order", before);
            }
        }
    }

    /**
     * What is left of them once what they were for has ended ({@code pledge.overdue}): what has come in, and of the
     * instalments due by then what works done ask for.
     *
     * @param covered what has come in
     * @param asked what the works done are worth
     */
    PledgeTerms closedOn(LocalDate on, Money covered, Money asked) {
        Money due =
                sum(schedule.stream().filter(part -> !part.dueOn().isAfter(on)).toList());
        Money claim = due.min(asked);
        Money left = covered.compareTo(claim) > 0 ? covered : claim;
        List<Instalment> kept = new ArrayList<>();
        Money whole = Money.ZERO;
        for (Instalment instalment : schedule) {
            Money part = instalment.amount().min(left.minus(whole));
            if (!part.isZero()) {
                kept.add(new Instalment(instalment.dueOn(), part));
                whole = whole.plus(part);
            }
        }
        return new PledgeTerms(whole, kept);
    }

    /**
     * What receipts leave uncovered of each instalment: they cover the instalments in the order of their dates.
     *
     * @param received what has come in
     * @return one for each instalment, in order
     */
    public List<Uncovered> uncovered(Money received) {
        List<Uncovered> parts = new ArrayList<>();
        Money left = received;
        for (Instalment instalment : schedule) {
            Money covered = instalment.amount().min(left);
            left = left.minus(covered);
            parts.add(new Uncovered(instalment, instalment.amount().minus(covered)));
        }
        return List.copyOf(parts);
    }

    /**
     * What is overdue ({@code pledge.overdue}).
     *
     * @param received what has come in by the day
     * @param graceDays for how many days after its date an instalment is not yet overdue
     * @param ended when its donor ended: an instalment of a later day stops counting; unknown while it is there
     * @return the uncovered parts of the instalments that are
     */
    public Money overdue(Money received, LocalDate on, int graceDays, Fact<LocalDate> ended) {
        return uncovered(received).stream()
                .filter(part -> part.isOverdue(on, graceDays))
                .filter(part -> !ended.is(part.instalment().dueOn()::isAfter))
                .map(Uncovered::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Money sum(List<Instalment> schedule) {
        return schedule.stream().map(Instalment::amount).reduce(Money.ZERO, Money::plus);
    }

    /**
     * An instalment, and what of it has not come in.
     *
     * @param instalment the instalment
     * @param amount what is uncovered, perhaps nothing
     */
    public record Uncovered(Instalment instalment, Money amount) {

        /**
         * Whether it is overdue on a day.
         *
         * @param graceDays for how many days after its date it is not yet
         * @return true from the day after those, while a part is uncovered
         */
        public boolean isOverdue(LocalDate on, int graceDays) {
            return !amount.isZero() && instalment.dueOn().plusDays(graceDays).isBefore(on);
        }
    }
}
