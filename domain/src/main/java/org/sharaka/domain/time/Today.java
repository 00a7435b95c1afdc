package org.sharaka.domain.time;

import java.time.LocalDate;
import org.sharaka.domain.fault.InvalidValue;

/**
 * The day on which something is recorded ({@code fact.future}): what has happened is dated no later. Due and planned
 * dates, first and last days of terms, validity and the ends of seats lie ahead by their nature.
 *
 * @param day the day of the foundation's seat
 */
public record Today(LocalDate day) {

    /**
     * The day of something that has happened.
     *
     * @return the same day
     * @throws InvalidValue {@code fact.future} with reason {@code ahead} for a later day
     */
    public LocalDate past(LocalDate on) {
        if (on.isAfter(day)) {
            throw InvalidValue.at("", "fact.future", "ahead", day);
        }
        return on;
    }
}
