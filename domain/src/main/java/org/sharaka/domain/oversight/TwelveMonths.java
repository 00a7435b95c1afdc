package org.sharaka.domain.oversight;

import java.time.LocalDate;
import org.sharaka.domain.fault.InvalidValue;

/**
 * Twelve months in a row.
 *
 * @param from the first day
 * @param until the last day
 */
public record TwelveMonths(LocalDate from, LocalDate until) {

    private static final int YEAR = 12;

    /**
     * Checks the length.
     *
     * @throws InvalidValue {@code value.date} with reason {@code twelve-months} at {@code /until} for any other length
     */
    public TwelveMonths {
        LocalDate last = from.plusMonths(YEAR).minusDays(1);
        if (!until.equals(last)) {
            throw InvalidValue.at("/until", "value.date", "twelve-months", last);
        }
    }
}
