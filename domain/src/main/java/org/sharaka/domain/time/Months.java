package org.sharaka.domain.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Calendar months as the rulebook counts them: months are added to the earlier date, clamped at the month's end, and
 * the sum is compared with the later one; never counted back ({@code rulebook.md}, section 0). 31 August and 6 months
 * is the last day of February; what was done on 28 February is 3 months old until 28 May.
 */
public final class Months {

    private Months() {}

    /**
     * Whether so many months have passed.
     *
     * @param since the earlier date
     * @param months how many
     * @param on the later date
     * @return true from the day {@code since + months} on
     */
    public static boolean passed(LocalDate since, int months, LocalDate on) {
        return !since.plusMonths(months).isAfter(on);
    }

    /**
     * Whether something is still in time.
     *
     * @param since when it happened
     * @param months for how long it counts
     * @param on the day that is asked for
     * @return true up to and on the day {@code since + months}
     */
    public static boolean within(LocalDate since, int months, LocalDate on) {
        return !since.plusMonths(months).isBefore(on);
    }

    /**
     * How many whole months have passed.
     *
     * @param since the earlier date
     * @param on the later date, not before {@code since}
     * @return the largest number of months for which {@link #passed} holds
     */
    public static int between(LocalDate since, LocalDate on) {
        int months = (int) ChronoUnit.MONTHS.between(since, on);
        return passed(since, months + 1, on) ? months + 1 : months;
    }
}
