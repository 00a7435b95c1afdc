package org.sharaka.domain.handover;

import java.time.LocalDate;

/**
 * A visit, an assessment or a statement that is due after a handover.
 *
 * @param kind which of both
 * @param month after how many months
 * @param earliest the first day on which it may be made
 * @param due the day it is due
 */
public record DueFollowUp(Kind kind, int month, LocalDate earliest, LocalDate due) {

    /** What is due. */
    public enum Kind {
        /** A visit. */
        VISIT,
        /** An assessment that counts. */
        ASSESSMENT,
        /** A statement of use and insurance, once follow-up is closed. */
        STATEMENT
    }

    String word() {
        return kind + "_" + month;
    }
}
