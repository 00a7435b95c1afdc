package org.sharaka.domain.readiness;

import java.time.LocalDate;
import org.sharaka.domain.centre.CentreId;

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
}
