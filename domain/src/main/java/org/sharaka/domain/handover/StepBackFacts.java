package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.policy.StepBackPolicy;

/**
 * What is known of a centre after its handover, on a day.
 *
 * @param stoppedSince since when the service has stopped; unknown while it runs
 * @param lasting what lasts on the day of all that is serious by itself
 * @param blockingSince since when the oldest blocking finding is open; unknown where there is none
 * @param overall the overall of the latest counted assessment; unknown without one
 * @param lowestCritical the lowest level of a critical dimension in it; unknown without one
 * @param reportDaysLate by how many days the latest report is late; 0 where none is
 */
public record StepBackFacts(
        Fact<LocalDate> stoppedSince,
        Set<StepBackTrigger> lasting,
        Fact<LocalDate> blockingSince,
        Fact<Fraction> overall,
        Fact<Integer> lowestCritical,
        long reportDaysLate) {

    /** Copies the set. */
    public StepBackFacts {
        Objects.requireNonNull(stoppedSince);
        Objects.requireNonNull(blockingSince);
        Objects.requireNonNull(overall);
        Objects.requireNonNull(lowestCritical);
        lasting = Set.copyOf(lasting);
    }

    /**
     * Whether a trigger holds.
     *
     * @param trigger which
     * @param on the day
     * @param policy the limits
     * @return false for what nobody knows
     */
    boolean holds(StepBackTrigger trigger, LocalDate on, StepBackPolicy policy) {
        return switch (trigger) {
            case SERVICE_STOPPED -> stoppedSince.is(since -> on.isAfter(since.plusDays(policy.stoppedDays())));
            case BLOCKING_FINDING -> blockingSince.is(since -> on.isAfter(since.plusDays(policy.findingDays())));
            case MATURITY_LOST ->
                overall.is(value -> value.compareTo(policy.overall()) < 0)
                        || lowestCritical.is(level -> level < policy.criticalLevel());
            case REPORT_LATE -> reportDaysLate > policy.reportDays();
            default -> lasting.contains(trigger);
        };
    }

    Reading shown(StepBackTrigger trigger) {
        return switch (trigger) {
            case SERVICE_STOPPED -> stoppedSince.fold(Reading::of, () -> Reading.NO);
            case BLOCKING_FINDING -> blockingSince.fold(Reading::of, () -> Reading.NO);
            case MATURITY_LOST -> overall.fold(Reading::decimal, () -> Reading.UNKNOWN);
            case REPORT_LATE -> Reading.days(reportDaysLate);
            default -> lasting.contains(trigger) ? Reading.YES : Reading.NO;
        };
    }
}
