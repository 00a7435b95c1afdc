package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.PartnersPolicy;
import org.sharaka.domain.time.Months;

/**
 * What binds a user of the system to a partner, as the user declared it ({@code actor.interest}).
 *
 * @param user who is bound
 * @param partner to whom
 * @param bond by what
 * @param since from which day; it counts back to there
 * @param until its last day; unknown while it lasts
 */
public record Interest(UserId user, PartnerId partner, Bond bond, LocalDate since, Fact<LocalDate> until) {

    /**
     * Checks the order of the days.
     *
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /until}
     */
    public Interest {
        LocalDate first = since;
        if (until.is(first::isAfter)) {
            throw InvalidValue.at("/until", "value.date", "order", first);
        }
    }

    /**
     * Whether it keeps its holder from a file of the partner on a day.
     *
     * @param policy says how long an interest that has ended still does
     * @return true from its first day to so many months after its last, both included
     */
    public boolean bindsOn(LocalDate on, PartnersPolicy policy) {
        return !since.isAfter(on) && until.fold(last -> Months.within(last, policy.interestMonths(), on), () -> true);
    }

    /**
     * Whether another declaration speaks of the same bond, whatever it says of its end.
     *
     * @param other the other one
     * @return true for the same user, partner, bond and beginning
     */
    public boolean isSameBondAs(Interest other) {
        return user.equals(other.user)
                && partner.equals(other.partner)
                && bond == other.bond
                && since.equals(other.since);
    }

    /**
     * The same declaration with another end. Who is bound does not free themselves after the fact: their own hand sets
     * no end that has passed, and does not bring one forward that has.
     *
     * @param last its last day; unknown where it goes on after all
     * @param by who writes it
     * @param today the day on which it is written
     * @return the declaration
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /until}: for a day before its
     *     beginning; and by the user's own hand before today, or before the end that stands where that is earlier
     */
    public Interest endingOn(Fact<LocalDate> last, UserId by, LocalDate today) {
        LocalDate earliest = until.is(today::isAfter) ? until.value().orElseThrow() : today;
        if (by.equals(user) && last.is(earliest::isAfter)) {
            throw InvalidValue.at("/until", "value.date", "order", earliest);
        }
        return new Interest(user, partner, bond, since, last);
    }

    /** What binds somebody to a partner. */
    public enum Bond {
        /** Employed by it. */
        EMPLOYEE,
        /** A seat in its bureau or board. */
        BUREAU,
        /** Family of somebody who leads it. */
        FAMILY
    }
}
