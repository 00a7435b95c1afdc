package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;

/**
 * The reversion clause of a deed.
 *
 * @param since the day of the deed
 * @param years how many years it lives, as the deed fixed them
 */
public record Clause(LocalDate since, int years) {

    /** Its last day. */
    public LocalDate end() {
        return since.plusYears(years);
    }

    /** Its years that end after a day. */
    List<StatementInquiry.StatedYear> yearsEndingAfter(LocalDate day) {
        return IntStream.rangeClosed(1, years)
                .mapToObj(year -> new StatementInquiry.StatedYear(year, since.plusYears(year)))
                .filter(year -> year.end().isAfter(day))
                .toList();
    }

    private boolean livesOn(LocalDate day) {
        return !day.isAfter(end());
    }

    /** Whether it lives on a day, with the reason {@code clause} where it does not. */
    public Check check(RuleCode rule, LocalDate on) {
        Check check = Check.that(rule, livesOn(on), Reading.of(end()), Reading.of(on));
        return livesOn(on) ? check : check.because("clause");
    }
}
