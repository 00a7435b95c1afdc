package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.Objects;

/**
 * The facts of the rules on parties: who they are, and the day of the step.
 *
 * @param parties the parties, and the interests of the person who acts
 * @param on the day of the step
 */
public record PartiesOn(Parties parties, LocalDate on) {

    /** Both are there. */
    public PartiesOn {
        Objects.requireNonNull(parties);
        Objects.requireNonNull(on);
    }
}
