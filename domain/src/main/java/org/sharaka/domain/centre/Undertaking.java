package org.sharaka.domain.centre;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.text.PlainText;

/**
 * A written promise to mend what a reserve is about.
 *
 * @param by who promises, one line
 * @param due the day by which it is mended
 * @param document the promise
 * @param recorded who recorded it, and when
 */
public record Undertaking(String by, LocalDate due, Document document, Act recorded) {

    /** How long the name may be, in code points. */
    public static final int LONGEST_LINE = 200;

    /**
     * Checks the name and the order of the days.
     *
     * @throws InvalidValue {@code value.text} at {@code /by}; {@code value.date} with reason {@code order} at
     *     {@code /due} for a day before the promise, with reason {@code late} at {@code /document/date} for a paper
     *     dated after it
     */
    public Undertaking {
        Faults faults = new Faults();
        String typed = by;
        Optional<String> name = faults.take("/by", () -> PlainText.line(typed, LONGEST_LINE, "value.text"));
        if (due.isBefore(recorded.on())) {
            faults.add("/due", "value.date", "order", recorded.on());
        }
        document.mustBe(document.kind(), recorded.on(), "/document", faults);
        faults.throwIfAny();
        by = name.orElseThrow();
    }
}
