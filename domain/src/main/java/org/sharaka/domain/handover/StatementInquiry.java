package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts of a yearly statement of use and insurance.
 *
 * @param on the day
 * @param due the last day of each year of the clause that a statement is due for, by its number; in order
 * @param year which year is stated
 * @param insurance the insurance that is shown; unknown before it is
 * @param parties the manager, and the interests of who acts
 */
public record StatementInquiry(LocalDate on, List<StatedYear> due, int year, Fact<Document> insurance, Parties parties)
        implements Inquiry {

    /** Copies the list. */
    public StatementInquiry {
        due = List.copyOf(due);
    }

    @Override
    public Gate<StatementInquiry> gate() {
        return FollowUpGates.STATE_USE;
    }

    /**
     * A year of a reversion clause.
     *
     * @param number which, the first from the day of the deed
     * @param end the day on which its statement is due
     */
    public record StatedYear(int number, LocalDate end) {

        private static final int MONTHS = 12;

        /** The first day of the year: before it, nothing of it has happened. */
        LocalDate begins() {
            return end.minusYears(1);
        }

        /** Its statement, while it is not made. */
        DueFollowUp due() {
            return new DueFollowUp(DueFollowUp.Kind.STATEMENT, MONTHS * number, begins(), end);
        }
    }
}
