package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;

/**
 * A visit before acceptance.
 *
 * @param act who recorded it, and the day it was held
 * @param by who visited, one line
 * @param remarks what was seen, a paragraph, perhaps unsaid
 * @param occupied whether somebody already uses the lot; unknown where it was not said
 */
public record Visit(Act act, String by, Fact<String> remarks, Fact<Boolean> occupied) {

    /** {@return the day it was held} */
    public LocalDate on() {
        return act.on();
    }

    Visit heldOn(LocalDate day) {
        return new Visit(new Act(act.by(), day), by, remarks, occupied);
    }
}
