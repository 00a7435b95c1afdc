package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.time.Months;

/**
 * A time in which an association worked in a field (S11).
 *
 * @param field the field
 * @param from its first day
 * @param until its last day
 * @param paper what shows it
 */
public record Experience(Field field, LocalDate from, LocalDate until, Document paper) {

    private static final int DAYS_OF_A_MONTH = 30;

    /**
     * Checks the order.
     *
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /until} for a day before the first
     */
    public Experience {
        if (until.isBefore(from)) {
            throw InvalidValue.at("/until", "value.date", "order", from);
        }
    }

    /**
     * The whole months of experience in a field. Times that overlap or follow one another without a gap are one; the
     * days that are left over of each, beside its whole months, make months too.
     *
     * @param all in any order
     * @param field the field
     * @param on the day of the ruling: what is documented later, and what lies behind it, does not count
     * @return unknown where none is shown
     */
    public static Fact<Integer> monthsIn(List<Experience> all, Field field, LocalDate on) {
        List<Time> times = new ArrayList<>();
        all.stream()
                .filter(one -> one.field() == field && one.paper().isInForceOn(on))
                .filter(one -> !one.from().isAfter(on))
                .sorted(Comparator.comparing(Experience::from))
                .map(one -> new Time(one.from(), (one.until().isAfter(on) ? on : one.until()).plusDays(1)))
                .forEach(next -> {
                    int last = times.size() - 1;
                    if (last >= 0 && !next.from().isAfter(times.get(last).end())) {
                        times.set(last, times.get(last).and(next));
                    } else {
                        times.add(next);
                    }
                });
        int leftOver = times.stream().mapToInt(Time::daysBesideMonths).sum();
        return times.isEmpty()
                ? Fact.unknown()
                : Fact.known(times.stream().mapToInt(Time::months).sum() + leftOver / DAYS_OF_A_MONTH);
    }

    /** Days in a row, to the day after the last. */
    private record Time(LocalDate from, LocalDate end) {

        Time and(Time next) {
            return new Time(from, next.end().isAfter(end) ? next.end() : end);
        }

        int months() {
            return Months.between(from, end);
        }

        int daysBesideMonths() {
            return (int) ChronoUnit.DAYS.between(from.plusMonths(months()), end);
        }
    }
}
