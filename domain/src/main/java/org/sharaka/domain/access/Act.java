package org.sharaka.domain.access;

import java.time.LocalDate;

/**
 * The part that one person took in something: a proposal, an approval, the raising of a reserve. Four eyes are told
 * from it.
 *
 * @param by who; the roles of a person play no part
 * @param on the day
 */
public record Act(UserId by, LocalDate on) {

    /**
     * Whether a person had done it by that day; the system is no person.
     *
     * @param day the day of a ruling
     * @return false for what is dated later, and for an act of the system
     */
    public boolean doneBy(LocalDate day) {
        return !on.isAfter(day) && !by.equals(UserId.SYSTEM);
    }

    /**
     * Whether another person acts now.
     *
     * @param other who acts now
     * @return false for the same person; the system is nobody else
     */
    public boolean isBySomeoneElseThan(UserId other) {
        return !by.equals(other);
    }
}
