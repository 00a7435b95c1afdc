package org.sharaka.domain.policy;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.sharaka.domain.fault.InvalidValue;

/** Reads the first day of a version. */
final class FirstDay {

    private FirstDay() {}

    /**
     * The day of a text.
     *
     * @throws InvalidValue {@code value.date} for another form, or a day that there is not
     */
    static LocalDate of(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            throw InvalidValue.at("/inForceFrom", "value.date", "form", text);
        }
    }
}
