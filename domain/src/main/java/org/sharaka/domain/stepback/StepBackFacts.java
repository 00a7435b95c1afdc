package org.sharaka.domain.stepback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.money.Fraction;
import org.sharaka.domain.oversight.DueReport;
import org.sharaka.domain.oversight.Incident;
import org.sharaka.domain.oversight.IncidentKind;
import org.sharaka.domain.oversight.OpenEntry;
import org.sharaka.domain.oversight.Stewardship;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.StepBackPolicy;
import org.sharaka.domain.readiness.CentreFile;
import org.sharaka.domain.readiness.HandoverFacts;
import org.sharaka.domain.rulebook.Rulebook;

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
        lasting = Set.copyOf(lasting);
    }

    /**
     * What the records of a centre tell on a day.
     *
     * @param file the records
     * @param book the rulebook
     * @param manager to whom the centre had passed
     * @param on the day
     * @return the facts
     */
    public static StepBackFacts of(CentreFile file, Rulebook book, PartnerId manager, LocalDate on) {
        Policies policies = book.on(on);
        List<Incident> incidents = file.oversight().incidents().lastingOn(on);
        Fact<Assessment> latest = file.assessments()
                .assessments(policies.grid(), manager, LocalDate.MIN, on)
                .latestCounted(on)
                .onlyIf(assessment -> assessment.levels().isOf(policies.grid()));
        Stewardship stewardship =
                Stewardship.of(file.mandates(), file.works().centre().opening());
        return new StepBackFacts(
                Fact.of(incidents.stream()
                        .filter(incident -> incident.kind() == IncidentKind.SERVICE_INTERRUPTION)
                        .map(incident -> incident.began().on())
                        .min(Comparator.naturalOrder())),
                Stream.concat(
                                incidents.stream()
                                        .flatMap(incident -> StepBackTrigger.of(incident.kind()).value().stream()),
                                recorded(file, book, manager, on))
                        .collect(Collectors.toSet()),
                Fact.of(file.oversight().findings().openOn(on).stream()
                        .filter(entry -> entry.severity() == Severity.BLOCKING)
                        .map(OpenEntry::since)
                        .min(Comparator.naturalOrder())),
                latest.map(assessment -> assessment.overall(policies.grid())),
                latest.fold(assessment -> lowestCritical(assessment, policies.grid()), Fact::unknown),
                file.oversight().reports().late(policies, stewardship, on).stream()
                        .mapToLong(DueReport::daysLate)
                        .max()
                        .orElse(0));
    }

    /** What other records show by themselves: an asset that was sold, an authorisation that has run out. */
    private static Stream<StepBackTrigger> recorded(CentreFile file, Rulebook book, PartnerId manager, LocalDate on) {
        boolean sold = file.mandates().stream()
                .filter(mandate -> mandate.manager().equals(manager))
                .flatMap(mandate -> mandate.snapshot().handedOver().value().stream())
                .anyMatch(clause -> file.inventory().isDisposedOfWithoutConsent(clause.from(), on));
        HandoverFacts.Standing standing = file.factsOn(book, on).standing();
        boolean ranOut = standing.authorisation().is(held -> !held)
                && standing.notInForce().contains(DocumentKind.OPERATING_AUTHORISATION.name());
        return Stream.concat(
                sold ? Stream.of(StepBackTrigger.ASSET_DISPOSED) : Stream.of(),
                ranOut ? Stream.of(StepBackTrigger.AUTHORISATION_LOST) : Stream.of());
    }

    private static Fact<Integer> lowestCritical(Assessment assessment, MaturityGrid grid) {
        return Fact.of(assessment.levels().applied().stream()
                .filter(dimension -> grid.dimension(dimension).critical())
                .map(dimension -> assessment.level(dimension, grid))
                .min(Comparator.naturalOrder()));
    }

    /** Whether a trigger holds; false for what nobody knows. */
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
