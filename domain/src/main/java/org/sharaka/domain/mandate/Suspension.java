package org.sharaka.domain.mandate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;

/**
 * A time in which a mandate is suspended.
 *
 * @param set who suspended it, and from what day
 * @param reason why
 * @param lifted who let it go on, and from what day; unknown while it lasts
 */
public record Suspension(Act set, String reason, Fact<Act> lifted) {

    /** How many of its days lie from a day on, before another: those between its first day and its lifting. */
    long daysBetween(LocalDate from, LocalDate before) {
        LocalDate first = set.on().isAfter(from) ? set.on() : from;
        LocalDate last = lifted.fold(act -> act.on().isBefore(before) ? act.on() : before, () -> before);
        return Math.max(0, ChronoUnit.DAYS.between(first, last));
    }

    boolean holds(LocalDate day) {
        return !set.on().isAfter(day) && !lifted.is(act -> !act.on().isAfter(day));
    }
}
