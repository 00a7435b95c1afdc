package org.sharaka.domain.partner;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
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
        Objects.requireNonNull(user);
        Objects.requireNonNull(partner);
        Objects.requireNonNull(bond);
        Objects.requireNonNull(since);
        Objects.requireNonNull(until);
        LocalDate first = since;
        if (until.is(first::isAfter)) {
            throw InvalidValue.at("/until", "value.date", "order", first);
        }
    }

    /**
     * Whether it keeps its holder from a file of the partner on a day.
     *
     * @param on the day
     * @param policy says how long an interest that has ended still does
     * @return true from its first day to so many months after its last, both included
     */
    public boolean bindsOn(LocalDate on, PartnerPolicy policy) {
        return !since.isAfter(on) && until.fold(last -> Months.within(last, policy.interestMonths(), on), () -> true);
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
