package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.time.Deadline;

/**
 * What the foundation oversees at a centre: its books. It begins empty, when something is first written.
 *
 * <p>A {@link BookEntry} is written in one of them, an {@link OversightStep} passes a gate; each answers for a day.
 *
 * @param centre which centre
 * @param reports what its manager reports
 * @param findings what audits, inspections and safeguarding visits noted
 * @param conditions what steps were taken on
 * @param consultations of beneficiaries and citizens, complaints, satisfaction
 * @param finances statements and budgets
 * @param incidents what can lead to a step-back
 */
public record Oversight(
        CentreId centre,
        Reports reports,
        Findings findings,
        Conditions conditions,
        Consultations consultations,
        Finances finances,
        Incidents incidents) {

    /** {@return the books of a centre of which nothing is written yet; empty books} */
    public static Oversight of(CentreId centre) {
        return new Oversight(
                centre,
                Reports.NONE,
                Findings.NONE,
                Conditions.NONE,
                Consultations.NONE,
                Finances.NONE,
                Incidents.NONE);
    }

    /**
     * The books after a step was taken where its gate warned.
     *
     * @param ruling what the gate said
     * @param given what was handed in for its warnings; a warning without any gets a condition of its own
     * @param by who takes the step, and when
     * @param policy in how many days a condition is due
     * @return with a condition for each warning; without an event where the gate did not warn
     */
    public Recorded<Oversight> conditioned(Ruling ruling, List<Condition> given, Act by, AcceptancePolicy policy) {
        return Conditions.set(this, ruling, given, by, policy);
    }

    /**
     * {@return what is not settled on a day: findings that are open, and conditions of steps that were not met by their
     * day, each of which is an open major finding from the day after ({@code rulebook.md}, section 0); in the order
     * they were raised within both}
     */
    public List<OpenEntry> openOn(LocalDate day) {
        List<OpenEntry> open = new ArrayList<>(findings.openOn(day));
        open.addAll(conditions.unmetOn(day));
        return List.copyOf(open);
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

    /** {@return the conditions that are not met on a day, each with the day by which it is due} */
    public List<Deadline> unmetConditions(LocalDate day) {
        return conditions.all().stream()
                .filter(one -> !one.isMetOn(day))
                .flatMap(one -> one.condition().by().value().stream()
                        .map(due -> new Deadline(one.id().value(), due)))
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
        return new Oversight(centre, next, findings, conditions, consultations, finances, incidents);
    }

    Oversight with(Findings next) {
        return new Oversight(centre, reports, next, conditions, consultations, finances, incidents);
    }

    Oversight with(Conditions next) {
        return new Oversight(centre, reports, findings, next, consultations, finances, incidents);
    }

    Oversight with(Consultations next) {
        return new Oversight(centre, reports, findings, conditions, next, finances, incidents);
    }

    Oversight with(Finances next) {
        return new Oversight(centre, reports, findings, conditions, consultations, next, incidents);
    }

    Oversight with(Incidents next) {
        return new Oversight(centre, reports, findings, conditions, consultations, finances, next);
    }

    Recorded<Oversight> recorded(String action, EntryId entry, LocalDate on, String... pairs) {
        return Recorded.of(this, OversightEvent.of(centre, action, entry, on, pairs));
    }

    /** The days on which what is open of findings and conditions can become another. */
    public Stream<LocalDate> daysOfFindings() {
        return Stream.concat(findings.days(), conditions.days());
    }
}
