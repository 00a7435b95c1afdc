package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * What is left of works that end, and of their money.
 *
 * @param acceptedLots the lots that are accepted, as they are called
 * @param unused what sponsors have given for it and is neither spent nor kept for what is owed
 * @param partyEnded the day on which the party of its agreement ended; unknown while it is there, and without one
 */
public record Remaining(List<String> acceptedLots, Money unused, Fact<LocalDate> partyEnded) {

    /** Nothing is left. */
    public static final Remaining NOTHING = new Remaining(List.of(), Money.ZERO, Fact.unknown());

    /** Copies the lots. */
    public Remaining {
        acceptedLots = List.copyOf(acceptedLots);
    }
}
