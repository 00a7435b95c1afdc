package org.sharaka.domain.time;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;

/**
 * A record that has happened on a day, and can say how it was on another: what is dated later had not happened, neither
 * the record nor what became of it.
 *
 * @param <T> the record
 */
public interface DayWise<T> {

    /** {@return the record as it was on a day, with what had become of it by then; unknown before its own day} */
    Fact<T> asOf(LocalDate day);

    /** {@return those that there were on a day, as they were; in the same order} */
    static <T> List<T> asOf(List<? extends DayWise<T>> all, LocalDate day) {
        return all.stream().flatMap(one -> one.asOf(day).value().stream()).toList();
    }
}
