package org.sharaka.application.store;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerStatus;
import org.sharaka.domain.text.Language;

/**
 * Which partners are asked for, and in what order. A part that is unknown does not narrow the list.
 *
 * @param words every word must stand in a present or former name, whole, at its beginning or inside it, in any
 *     language, or in the reference or the ICE; empty for all
 * @param kind only this kind
 * @param committee only those who hold a seat on {@code on}, or only those who hold none
 * @param status only of this status
 * @param on the day on which seats are looked at
 * @param reader the language whose order the list has
 * @param after where an earlier part ended; unknown to begin
 * @param limit how many at most, 1 to 200
 */
public record PartnerQuery(
        String words,
        Fact<PartnerKind> kind,
        Fact<Boolean> committee,
        Fact<PartnerStatus> status,
        LocalDate on,
        Language reader,
        Fact<Position> after,
        int limit) {

    /** How many a part may hold. */
    public static final int LARGEST_LIMIT = 200;

    /**
     * Checks the limit.
     *
     * @throws IllegalArgumentException for a limit outside 1 to 200
     */
    public PartnerQuery {
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw new IllegalArgumentException("limit " + limit);
        }
    }

    /**
     * A place in the list: it stays where it is when partners are added.
     *
     * @param reader the language whose order the list has
     * @param sortKey the sort key of the last partner read, in hexadecimal
     * @param id its id
     */
    public record Position(Language reader, String sortKey, String id) {}
}
