package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * What is known of a project that is cancelled, or of the projects of an agreement that is terminated, as
 * {@code works.settlement} sees it.
 *
 * @param started whether works have started
 * @param accepted the lots that are accepted, as they are called; then it is cut and not cancelled
 * @param sponsored whether it is model 1
 * @param spent what was spent
 * @param unused what has come in for it and is not spent
 * @param partyEnded the day on which the party of the agreement ended; unknown while it is there, and without one
 */
public record Ending(
        boolean started,
        List<String> accepted,
        boolean sponsored,
        Money spent,
        Money unused,
        Fact<LocalDate> partyEnded) {

    /** Copies the lots. */
    public Ending {
        accepted = List.copyOf(accepted);
    }
}
