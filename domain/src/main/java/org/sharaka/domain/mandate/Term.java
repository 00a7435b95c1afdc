package org.sharaka.domain.mandate;

import java.time.LocalDate;
import org.sharaka.domain.fault.InvalidValue;

/**
 * From when to when a mandate runs.
 *
 * @param from its first day
 * @param until its last day
 */
public record Term(LocalDate from, LocalDate until) {

    /**
     * Checks the order.
     *
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /until} for a day before the first
     */
    public Term {
        if (until.isBefore(from)) {
            throw InvalidValue.at("/until", "value.date", "order", from);
        }
    }

    /** {@return whether a day lies in it; true for its first and last day too} */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    /** Whether a later term goes on from this one, with no more days between them than a renewal may have. */
    boolean goesOnWith(LocalDate first, int gapDays) {
        return from.isBefore(first) && !until.plusDays(gapDays + 1L).isBefore(first);
    }

    boolean overlaps(Term other) {
        return !other.until().isBefore(from) && !other.from().isAfter(until);
    }
}
