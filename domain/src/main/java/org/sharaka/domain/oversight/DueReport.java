package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;

/**
 * A report that a manager owes or owed, as it stands on a day.
 *
 * @param period what it is about
 * @param state where it stands
 * @param firstDue the last day on which it was in time at first
 * @param due the last day on which it is in time; after a return the later one of both
 * @param on the day that was asked for
 */
public record DueReport(ReportPeriod period, ReportState state, LocalDate firstDue, LocalDate due, LocalDate on) {

    /** {@return whether the manager has to hand it in; false where it is accepted, or waits for a decision} */
    public boolean isWaitedFor() {
        return state == ReportState.AWAITED || state == ReportState.RETURNED;
    }

    /** {@return how many days it is late; 0 where it is in time, accepted, or waits for a decision} */
    public long daysLate() {
        return isWaitedFor() ? Math.max(0, ChronoUnit.DAYS.between(due, on)) : 0;
    }

    /**
     * {@return whether its first day has passed: on the day it is due it can still be handed in; true from the day
     * after}
     */
    public boolean fellDue() {
        return firstDue.isBefore(on);
    }

    /**
     * {@return what is told of it; it refuses nothing ({@code report.due}); PASS where it is accepted or handed in,
     * else WARN}
     */
    public Check notice() {
        Reading asked = Reading.of(due);
        if (!isWaitedFor()) {
            return Check.pass(OversightRules.REPORT, asked, Reading.of(on)).about(period.name());
        }
        Check waiting =
                new Check(OversightRules.REPORT, Result.WARN, "warn", asked, Reading.of(on)).about(period.name());
        return daysLate() > 0 ? waiting.because("late") : waiting;
    }
}
