package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;

/**
 * The notice that works are complete.
 *
 * @param act who recorded it, and the day it came in; the days until the visit count from here
 * @param document the notice itself
 */
public record Notice(Act act, Document document) {

    /** {@return the day it came in; the days until the visit count from here} */
    public LocalDate on() {
        return act.on();
    }
}
