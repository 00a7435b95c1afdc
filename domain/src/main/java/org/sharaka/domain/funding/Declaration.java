package org.sharaka.domain.funding;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;

/**
 * A receipt from abroad was declared to the Secretariat General of the Government.
 *
 * @param act who enters it, and the day of the declaration
 * @param document the declaration, as it was acknowledged
 */
public record Declaration(Act act, Document document) {

    /**
     * Within how many days after its receipt money from abroad is declared; article 32 bis of the dahir of 1958 on
     * associations.
     */
    public static final int DAYS = 30;
}
