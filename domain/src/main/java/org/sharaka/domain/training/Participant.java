package org.sharaka.domain.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.access.Act;

/**
 * Someone who takes part in a session.
 *
 * @param person who
 * @param steps who recorded each step and when, in the order of {@link Participation}; at least the first
 */
public record Participant(PersonId person, List<Act> steps) {

    /** Copies the steps. */
    public Participant {
        steps = List.copyOf(steps);
    }

    /** {@return how far the person has come; the last step} */
    public Participation stage() {
        return Participation.values()[steps.size() - 1];
    }

    boolean hasCompletedBy(LocalDate day) {
        return stage() == Participation.COMPLETED
                && !steps.get(Participation.COMPLETED.ordinal()).on().isAfter(day);
    }

    Participant after(Act act) {
        List<Act> more = new ArrayList<>(steps);
        more.add(act);
        return new Participant(person, more);
    }
}
