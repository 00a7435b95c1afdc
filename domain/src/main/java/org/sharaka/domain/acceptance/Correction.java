package org.sharaka.domain.acceptance;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.Verdict;

/**
 * The entry that corrects a recorded fact of an acceptance. What it corrects stays as it was written, and so does the
 * ruling that was made of it; beside it stands what the gate says on the corrected facts.
 *
 * @param id its id
 * @param fact what was wrong, and the right value
 * @param act who corrects, and when
 * @param reason why, a paragraph
 * @param before the verdict before it
 * @param after what the gate says on the corrected facts
 */
public record Correction(CorrectionId id, CorrectedFact fact, Act act, String reason, Verdict before, Ruling after) {

    /**
     * {@return whether the acceptance would have been ruled otherwise; such corrections are listed for the director;
     * true where the verdict is another}
     */
    public boolean changesVerdict() {
        return after.verdict() != before;
    }
}
