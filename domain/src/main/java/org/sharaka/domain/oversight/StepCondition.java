package org.sharaka.domain.oversight;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.project.Condition;

/**
 * Something that a step was taken on ({@code rulebook.md}, section 0).
 *
 * @param id its id
 * @param gate the gate of the step: {@code handover.sign}
 * @param condition which rule warned, what is to be done, by whom and by when; without a day it is a written reason
 * @param set who took the step, and when
 * @param met how it was met; unknown while it is not
 */
public record StepCondition(EntryId id, String gate, Condition condition, Act set, Fact<Met> met) implements Numbered {

    /** {@return whether it was met by a day; false for what was met later} */
    public boolean isMetOn(LocalDate day) {
        return met.is(how -> !how.by().on().isAfter(day));
    }

    /**
     * {@return whether its day has passed without its being met: it is an open major finding; true from the day after
     * it was due; never for a written reason}
     */
    public boolean isUnmetOn(LocalDate day) {
        return condition.by().is(due -> due.isBefore(day)) && !isMetOn(day);
    }

    StepCondition metBy(Met how) {
        return new StepCondition(id, gate, condition, set, Fact.known(how));
    }

    /**
     * How a condition was met.
     *
     * @param by who recorded it, and when
     * @param document the paper that shows it
     */
    public record Met(Act by, Document document) {}
}
