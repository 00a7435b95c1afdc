package org.sharaka.domain.project;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.PlainText;

/**
 * The check before model 1, and before an own project: is the project effective (S7)?
 *
 * @param act who reviewed, and on which day
 * @param submission which submission of the project it looked at, from 1
 * @param remarks why, a paragraph, perhaps unsaid
 */
public record EffectivenessReview(Act act, int submission, Result result, Fact<String> remarks) {

    /**
     * Checks the remarks.
     *
     * @throws InvalidValue {@code value.text} at {@code /remarks}
     */
    public EffectivenessReview {
        Fact<String> typed = remarks;
        remarks = Faults.within(
                "/remarks", () -> typed.map(text -> PlainText.paragraph(text, Brief.LONGEST_TEXT, "value.text")));
    }

    /** The day of the review, from which its age counts. */
    public LocalDate on() {
        return act.on();
    }

    /** What a review finds. */
    public enum Result {
        /** It may go on. */
        FAVOURABLE(Stage.APPRAISED),
        /** It goes back to its draft. */
        TO_REVISE(Stage.DRAFT),
        /** It ends here. */
        REJECTED(Stage.REJECTED);

        private final Stage next;

        Result(Stage next) {
            this.next = next;
        }

        /** The stage of the project when the review is concluded. */
        public Stage next() {
            return next;
        }
    }
}
