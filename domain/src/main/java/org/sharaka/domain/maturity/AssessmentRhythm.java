package org.sharaka.domain.maturity;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.MaturityGrid;

/** How often a centre is assessed ({@code rulebook.md}, section 6). */
public final class AssessmentRhythm {

    private AssessmentRhythm() {}

    /**
     * When the next assessment falls due.
     *
     * @param grid the months between assessments
     * @param managedSince from when the manager's time counts
     * @param latest the day of the latest counted assessment; unknown before the baseline
     * @param handedOver the day the centre was handed over; unknown where it was not
     * @return the last day that is in time
     */
    public static LocalDate dueOn(
            MaturityGrid grid, LocalDate managedSince, Fact<LocalDate> latest, Fact<LocalDate> handedOver) {
        return latest.fold(
                day -> day.plusMonths(
                        handedOver.value().isPresent() ? grid.everyMonthsAfterHandover() : grid.everyMonths()),
                () -> managedSince.plusMonths(grid.baselineMonths()));
    }
}
