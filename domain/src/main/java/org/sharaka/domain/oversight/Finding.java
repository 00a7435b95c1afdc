package org.sharaka.domain.oversight;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.time.DayWise;

/**
 * What an audit, an inspection or a safeguarding visit noted, or a condition that was not met by its day. It is open
 * until somebody else closes it with evidence; one of a condition, until that is met.
 *
 * @param id its id
 * @param severity how grave it is
 * @param source where it comes from; one of a condition follows from the day and is in no book
 * @param text what was noted
 * @param raised who raised it, and when
 * @param plans the plans to settle it, in the order they were made
 * @param closure how it was closed; unknown while it is open
 */
public record Finding(
        EntryId id, Severity severity, Source source, String text, Act raised, List<Plan> plans, Fact<Closure> closure)
        implements Numbered, DayWise<Finding> {

    /** Copies the plans. */
    public Finding {
        plans = List.copyOf(plans);
    }

    /**
     * The findings that follow on a day from conditions ({@code rulebook.md}, section 0).
     *
     * @return one for each condition that was not met by its day, but those of acceptance: major, without a plan,
     *     raised on the day after; its id is that of the condition
     */
    public static List<Finding> missed(List<Condition> conditions, LocalDate day) {
        return conditions.stream()
                .filter(one -> !one.isOfAcceptance() && one.isMissedOn(day))
                .map(one -> new Finding(
                        new EntryId(one.id().value()),
                        Severity.MAJOR,
                        Source.CONDITION,
                        one.what(),
                        one.missed(day),
                        List.of(),
                        Fact.unknown()))
                .toList();
    }

    /** {@return whether it is open on a day; true from the day it was raised until the day it is closed} */
    public boolean isOpenOn(LocalDate day) {
        return !raised.on().isAfter(day)
                && !closure.is(closed -> !closed.by().on().isAfter(day));
    }

    /** {@return whether there is a plan to settle it on a day; true from the day of the first plan} */
    public boolean hasPlanOn(LocalDate day) {
        return plans.stream().anyMatch(plan -> !plan.by().on().isAfter(day));
    }

    /** {@return the day by which its last plan was to settle it; unknown where it has no plan} */
    public Fact<LocalDate> plannedFor() {
        return plans.isEmpty()
                ? Fact.unknown()
                : Fact.known(plans.get(plans.size() - 1).due());
    }

    @Override
    public Fact<Finding> asOf(LocalDate day) {
        List<Plan> made =
                plans.stream().filter(plan -> !plan.by().on().isAfter(day)).toList();
        Fact<Closure> closed = closure.onlyIf(end -> !end.by().on().isAfter(day));
        return Fact.known(new Finding(id, severity, source, text, raised, made, closed))
                .onlyIf(finding -> !raised.on().isAfter(day));
    }

    Finding with(Plan plan) {
        return new Finding(id, severity, source, text, raised, Numbered.and(plans, plan), closure);
    }

    Finding closedBy(Closure by) {
        return new Finding(id, severity, source, text, raised, plans, Fact.known(by));
    }

    /**
     * A plan to settle a finding.
     *
     * @param by who recorded it, and when it was made
     * @param text what is to be done
     * @param due by which day
     * @param document the plan itself; unknown where there is none beside the text
     */
    public record Plan(Act by, String text, LocalDate due, Fact<Document> document) {}

    /**
     * The closure of a finding.
     *
     * @param by who closed it, and when
     * @param evidence what shows that it is settled
     */
    public record Closure(Act by, Document evidence) {}
}
