package org.sharaka.application.agenda;

import java.time.LocalDate;
import org.sharaka.domain.fault.InvalidValue;

/**
 * The days an agenda is asked for.
 *
 * @param today the day it is asked on
 * @param from the first day
 * @param to the last day, at most {@link #LONGEST} after the first
 */
record AgendaSpan(LocalDate today, LocalDate from, LocalDate to) {

    /** How many days an agenda may look over. */
    static final int LONGEST = 366;

    /** Before every day that is recorded. */
    static final LocalDate EVER = LocalDate.of(1, 1, 1);

    AgendaSpan {
        if (to.isBefore(from)) {
            throw InvalidValue.at("/to", "value.date", "order", from);
        }
        if (to.isAfter(from.plusDays(LONGEST))) {
            throw InvalidValue.at("/to", "value.date", "late", from.plusDays(LONGEST));
        }
    }

    /** What falls due on one of the days, and what has fallen due and still waits. */
    boolean holds(LocalDate day) {
        return !day.isAfter(to) && (!day.isBefore(from) || day.isBefore(today));
    }
}
