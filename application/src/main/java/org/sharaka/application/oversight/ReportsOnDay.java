package org.sharaka.application.oversight;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.DueReport;
import org.sharaka.domain.oversight.Report;
import org.sharaka.domain.partner.PartnerId;

/**
 * The reports of a centre as they stand on a day.
 *
 * @param on the day
 * @param manager whose reports are looked at; unknown where nobody has been in charge
 * @param expected every report that the manager owes or owed
 * @param handed every report that was handed in by then, by whatever manager
 * @param allDueAccepted whether all that fell due are accepted
 * @param lastFourAccepted whether the last four quarterly ones that fell due are accepted
 */
public record ReportsOnDay(
        LocalDate on,
        Fact<PartnerId> manager,
        List<DueReport> expected,
        List<Report> handed,
        Fact<Boolean> allDueAccepted,
        Fact<Boolean> lastFourAccepted) {

    /** Copies the lists. */
    public ReportsOnDay {
        expected = List.copyOf(expected);
        handed = List.copyOf(handed);
    }
}
