package org.sharaka.domain.rulebook;

import java.time.LocalDate;

/** Facts that can be ruled on for any day. */
public interface Facts {

    /**
     * The facts as of a day.
     *
     * @param day the day of the ruling
     * @return what a gate rules on
     */
    Inquiry on(LocalDate day);
}
