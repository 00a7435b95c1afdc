package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;

/**
 * A defect that is not lifted.
 *
 * @param severity how grave it is
 * @param undertakingDue the day by which someone has undertaken to mend it; unknown without an undertaking
 * @param reference what people call it: {@code R2} of a centre, {@code L1/R2} of a lot of its works; unknown where it
 *     is only counted
 */
public record OpenReserve(Severity severity, Fact<LocalDate> undertakingDue, Fact<String> reference) {

    /**
     * A defect that is only counted.
     *
     * @param severity how grave it is
     * @param undertakingDue the day by which someone has undertaken to mend it
     */
    public OpenReserve(Severity severity, Fact<LocalDate> undertakingDue) {
        this(severity, undertakingDue, Fact.unknown());
    }
}
