package org.sharaka.domain.maturity;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;

/**
 * How often a centre is assessed.
 *
 * @param baselineMonths within so many months of its opening under its manager for the first time
 * @param months then every so many months
 * @param followUpMonths every so many months after it was handed over
 */
public record AssessmentRhythm(int baselineMonths, int months, int followUpMonths) {

    /**
     * Checks the months.
     *
     * @throws IllegalArgumentException for less than one
     */
    public AssessmentRhythm {
        if (Math.min(baselineMonths, Math.min(months, followUpMonths)) < 1) {
            throw new IllegalArgumentException("months " + baselineMonths + ", " + months + ", " + followUpMonths);
        }
    }

    /**
     * When the next assessment falls due.
     *
     * @param managedSince from when the manager's time counts
     * @param latest the day of the latest counted assessment; unknown before the baseline
     * @param handedOver the day the centre was handed over; unknown where it was not
     * @return the last day that is in time
     */
    public LocalDate next(LocalDate managedSince, Fact<LocalDate> latest, Fact<LocalDate> handedOver) {
        return latest.fold(
                day -> day.plusMonths(handedOver.value().isPresent() ? followUpMonths : months),
                () -> managedSince.plusMonths(baselineMonths));
    }
}
