package org.sharaka.domain.acceptance;

import java.time.LocalDate;

/**
 * Something of a delivery that falls due on a day.
 *
 * @param kind what
 * @param lot of which lot
 * @param subject the id of the reserve; that of the lot for a visit or the end of a guarantee
 * @param on the day
 */
public record Due(Kind kind, LotId lot, String subject, LocalDate on) {

    /** What can fall due. */
    public enum Kind {
        /** The visit after a notice of completion. */
        VISIT,
        /** A reserve that is open. */
        RESERVE,
        /** The end of the guarantee period: final acceptance. */
        GUARANTEE_END
    }
}
