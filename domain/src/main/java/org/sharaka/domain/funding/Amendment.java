package org.sharaka.domain.funding;

import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;

/**
 * A donor's written notice that changes a pledge ({@code pledge.amendment}).
 *
 * @param notice the donor's paper
 * @param terms the new terms, from the day of the act on
 * @param act who recorded it, and from which day it counts
 */
public record Amendment(Document notice, Terms terms, Act act) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the date of the
     *     notice
     */
    public Amendment {
        Objects.requireNonNull(terms);
        if (act.on().isBefore(notice.date())) {
            throw InvalidValue.at("/on", "value.date", "order", notice.date());
        }
    }
}
