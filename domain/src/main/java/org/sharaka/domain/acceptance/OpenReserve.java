package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.gate.Fact;

/**
 * A defect that is not lifted.
 *
 * @param severity how grave it is
 * @param undertakingDue the day by which someone has undertaken to mend it; unknown without an undertaking
 */
public record OpenReserve(Severity severity, Fact<LocalDate> undertakingDue) {
    /** Neither part may be null. */
    public OpenReserve {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(undertakingDue);
    }
}
