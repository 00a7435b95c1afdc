package org.sharaka.domain.handover;

import java.time.LocalDate;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.project.Condition;

/**
 * One centre of a convention, and the facts that the table needs of it on the day of the step.
 *
 * @param centre which
 * @param reference the short reference people speak of it by
 * @param facts what is known of centre and manager
 */
public record CentreTable(CentreId centre, String reference, HandoverFacts facts) {

    /**
     * The table by itself.
     *
     * @param on the day of the step
     * @return the inquiry, without parties
     */
    public HandoverInquiry on(LocalDate on) {
        return facts.on(on);
    }

    /** Whether a condition is said for this rule, at this centre or at all. */
    boolean isMeant(Condition condition, String code) {
        return condition.rule().equals(code)
                && (condition.about().isEmpty() || condition.about().equals(reference));
    }
}
