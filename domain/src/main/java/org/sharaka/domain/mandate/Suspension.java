package org.sharaka.domain.mandate;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;

/**
 * A time in which a mandate is suspended.
 *
 * @param set who suspended it, and from what day
 * @param reason why
 * @param lifted who let it go on, and from what day; unknown while it lasts
 */
public record Suspension(Act set, String reason, Fact<Act> lifted) {

    boolean holds(LocalDate day) {
        return !set.on().isAfter(day) && !lifted.is(act -> !act.on().isAfter(day));
    }
}
