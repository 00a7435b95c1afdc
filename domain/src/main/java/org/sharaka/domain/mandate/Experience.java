package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.place.Field;

/**
 * A time in which an association worked in a field (S11).
 *
 * @param field the field
 * @param from its first day
 * @param until its last day
 * @param paper what shows it
 */
public record Experience(Field field, LocalDate from, LocalDate until, Document paper) {

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
     * All experience in a field as one run of days: what overlaps counts once, and every gap moves the beginning on.
     *
     * @param all in any order
     * @param field the field
     * @param on the day of the ruling: what is documented later, and what lies behind it, does not count
     * @return from when to the day after its end; of no length where there is none
     */
    static Run in(List<Experience> all, Field field, LocalDate on) {
        List<Experience> shown = all.stream()
                .filter(one -> one.field() == field && one.paper().isInForceOn(on))
                .filter(one -> !one.from().isAfter(on))
                .sorted(Comparator.comparing(Experience::from))
                .toList();
        Run run = new Run(on, on);
        boolean begun = false;
        for (Experience one : shown) {
            LocalDate end =
                    one.until().isAfter(on) ? on.plusDays(1) : one.until().plusDays(1);
            run = begun ? run.and(one.from(), end) : new Run(one.from(), end);
            begun = true;
        }
        return run;
    }

    /** Days in a row. */
    record Run(LocalDate from, LocalDate end) {

        Run and(LocalDate nextFrom, LocalDate nextEnd) {
            long gap = Math.max(0, ChronoUnit.DAYS.between(end, nextFrom));
            return new Run(from.plusDays(gap), nextEnd.isAfter(end) ? nextEnd : end);
        }
    }
}
