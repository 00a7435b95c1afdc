package org.sharaka.application.agenda;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.time.Deadline;

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

    /** What falls due and nobody decides on, where one of the days holds it. */
    Stream<AgendaItem> due(AgendaKind kind, AgendaSubject subject, Deadline deadline) {
        return holds(deadline.on()) ? Stream.of(open(kind, subject, deadline)) : Stream.empty();
    }

    /** What is open, whatever its day. */
    AgendaItem open(AgendaKind kind, AgendaSubject subject, Deadline deadline) {
        LocalDate on = deadline.on();
        return new AgendaItem(kind, subject, deadline.about(), Fact.known(on), on.isBefore(today), false);
    }
}
