package org.sharaka.domain.project;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Fact;

/**
 * The check before model 1, and before an own project: is the project effective (S7)?
 *
 * @param act who reviewed, and on which day
 * @param result what was found
 * @param remarks why, a paragraph, perhaps unsaid
 */
public record EffectivenessReview(Act act, Result result, Fact<String> remarks) {

    /** No part may be null. */
    public EffectivenessReview {
        Objects.requireNonNull(act);
        Objects.requireNonNull(result);
        Objects.requireNonNull(remarks);
    }

    /**
     * The day of the review.
     *
     * @return its age counts from here
     */
    public LocalDate on() {
        return act.on();
    }

    /** What a review finds. */
    public enum Result {
        /** It may go on. */
        FAVOURABLE,
        /** It goes back to its draft. */
        TO_REVISE,
        /** It ends here. */
        REJECTED
    }
}
