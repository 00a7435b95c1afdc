package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sharaka.domain.money.Money;

/**
 * How an amount has moved, and will move, day by day: what is left of a receipt, what is unspent of an allocation. A
 * step that takes from it on a day takes on every later day too, so it may take the {@linkplain #leastFrom least} of
 * them and no more.
 *
 * @param changes by how much it changes on a day, up or down
 */
public record DailyBalance(SortedMap<LocalDate, Money> changes) {

    /** Nothing has moved. */
    public static final DailyBalance STILL = new DailyBalance(new TreeMap<>());

    /** Copies the changes, without those of nothing. */
    public DailyBalance {
        SortedMap<LocalDate, Money> kept = new TreeMap<>(changes);
        kept.values().removeIf(Money::isZero);
        changes = Collections.unmodifiableSortedMap(kept);
    }

    /** {@return the amount on a day; what has changed up to that day} */
    public Money on(LocalDate day) {
        return sum(changes.headMap(day.plusDays(1)));
    }

    /** {@return the amount once all has happened; all changes together} */
    public Money atLast() {
        return sum(changes);
    }

    /** {@return the least of the amounts from a day on; the least of that day and of every later one} */
    public Money leastFrom(LocalDate day) {
        Money amount = on(day);
        Money least = amount;
        for (Money change : changes.tailMap(day.plusDays(1)).values()) {
            amount = amount.plus(change);
            least = least.min(amount);
        }
        return least;
    }

    /** {@return the least of the amounts from a day until before another, which is later; of that day at least} */
    public Money leastBetween(LocalDate from, LocalDate until) {
        Money least = on(from);
        for (LocalDate day : changes.subMap(from, until).keySet()) {
            least = least.min(on(day));
        }
        return least;
    }

    /** {@return the most of the amounts from a day on; the most of that day and of every later one} */
    public Money mostFrom(LocalDate day) {
        return Money.ZERO.minus(STILL.minus(this).leastFrom(day));
    }

    /** {@return the least of the amounts of all days; at most zero: before the first change there was nothing} */
    public Money least() {
        Money amount = Money.ZERO;
        Money least = amount;
        for (Money change : changes.values()) {
            amount = amount.plus(change);
            least = least.min(amount);
        }
        return least;
    }

    /**
     * The course with a further change.
     *
     * @param day when
     * @param change by how much, up or down
     * @return the new course
     */
    public DailyBalance plus(LocalDate day, Money change) {
        SortedMap<LocalDate, Money> more = new TreeMap<>(changes);
        more.merge(day, change, Money::plus);
        return new DailyBalance(more);
    }

    /**
     * This course and another together.
     *
     * @param other what is added
     * @return the sum, day by day
     */
    public DailyBalance plus(DailyBalance other) {
        SortedMap<LocalDate, Money> sum = new TreeMap<>(changes);
        other.changes.forEach((day, change) -> sum.merge(day, change, Money::plus));
        return new DailyBalance(sum);
    }

    /**
     * This course less another.
     *
     * @param other what is taken away
     * @return the difference, day by day
     */
    public DailyBalance minus(DailyBalance other) {
        SortedMap<LocalDate, Money> difference = new TreeMap<>(changes);
        other.changes.forEach((day, change) -> difference.merge(day, Money.ZERO.minus(change), Money::plus));
        return new DailyBalance(difference);
    }

    private static Money sum(Map<LocalDate, Money> changes) {
        return changes.values().stream().reduce(Money.ZERO, Money::plus);
    }
}
