package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.time.DayWise;
import org.sharaka.domain.time.Deadline;

/**
 * What the foundation oversees at a centre: its books. It begins empty, when something is first written.
 *
 * <p>A {@link BookEntry} is written in one of them, an {@link OversightStep} passes a gate; each answers for a day.
 *
 * @param centre which centre
 * @param reports what its manager reports
 * @param findings what audits, inspections and safeguarding visits noted
 * @param consultations of beneficiaries and citizens, complaints, satisfaction
 * @param finances statements and budgets
 * @param incidents what can lead to a step-back
 */
public record Oversight(
        CentreId centre,
        Reports reports,
        Findings findings,
        Consultations consultations,
        Finances finances,
        Incidents incidents) {

    /** {@return the books of a centre of which nothing is written yet; empty books} */
    public static Oversight of(CentreId centre) {
        return new Oversight(centre, Reports.NONE, Findings.NONE, Consultations.NONE, Finances.NONE, Incidents.NONE);
    }

    /**
     * What is not settled on a day ({@code rulebook.md}, section 0).
     *
     * @param conditions of the centre
     * @return findings that are open, then conditions of steps that were not met by their day, each of which is an open
     *     major finding from the day after; in the order they were raised within both
     */
    public List<OpenEntry> openOn(LocalDate day, List<Condition> conditions) {
        return shownOn(day, conditions).stream()
                .filter(finding -> finding.isOpenOn(day))
                .map(finding -> OpenEntry.of(finding, day))
                .toList();
    }

    /** {@return the findings of the book as they were on a day, then those that follow on it from conditions} */
    public List<Finding> shownOn(LocalDate day, List<Condition> conditions) {
        return Stream.concat(DayWise.asOf(findings.all(), day).stream(), Finding.missed(conditions, day).stream())
                .toList();
    }

    /** {@return the findings that are open on a day and have a plan, each with the day the plan is due} */
    public List<Deadline> plannedFindings(LocalDate day) {
        return findings.all().stream()
                .filter(finding -> finding.isOpenOn(day))
                .flatMap(finding -> finding.plannedFor().value().stream()
                        .map(due -> new Deadline(finding.id().value(), due)))
                .toList();
    }

    /** {@return the findings that are open on a day and have no plan; in the order they were raised} */
    public List<Finding> unplannedFindings(LocalDate day) {
        return findings.all().stream()
                .filter(finding -> finding.isOpenOn(day) && !finding.hasPlanOn(day))
                .toList();
    }

    /**
     * The reports that a manager owes for periods that are over by a day, each with the last day on which it is in
     * time.
     *
     * @param policies the values in force
     * @param stewardship who was in charge, and when
     */
    public List<Deadline> owedReports(Policies policies, Stewardship stewardship, LocalDate day) {
        return reports.due(policies, stewardship, day).stream()
                .map(report -> new Deadline(report.period().name(), report.due()))
                .toList();
    }

    Oversight with(Reports next) {
        return new Oversight(centre, next, findings, consultations, finances, incidents);
    }

    Oversight with(Findings next) {
        return new Oversight(centre, reports, next, consultations, finances, incidents);
    }

    Oversight with(Consultations next) {
        return new Oversight(centre, reports, findings, next, finances, incidents);
    }

    Oversight with(Finances next) {
        return new Oversight(centre, reports, findings, consultations, next, incidents);
    }

    Oversight with(Incidents next) {
        return new Oversight(centre, reports, findings, consultations, finances, next);
    }

    Recorded<Oversight> recorded(String action, EntryId entry, LocalDate on, String... pairs) {
        return Recorded.of(this, OversightEvent.of(centre, action, entry, on, pairs));
    }
}
