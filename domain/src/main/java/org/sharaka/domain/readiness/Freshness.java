package org.sharaka.domain.readiness;

import java.time.LocalDate;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.time.Months;

/** What all rules share that ask whether something was done not too long ago. */
final class Freshness {

    private Freshness() {}

    /** Required is the last day on which the event counts, actual its date. */
    static Check check(RuleCode rule, Result worst, Fact<LocalDate> event, int months, LocalDate on) {
        if (!(event instanceof Known<LocalDate> done)) {
            return Check.missing(rule, worst, Reading.months(months));
        }
        LocalDate day = done.what();
        Reading until = Reading.of(day.plusMonths(months));
        if (Months.within(day, months, on)) {
            return Check.pass(rule, until, Reading.of(day));
        }
        return worst == Result.WARN
                ? Check.warn(rule, until, Reading.of(day))
                : Check.fail(rule, until, Reading.of(day));
    }
}
