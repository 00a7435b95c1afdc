package org.sharaka.domain.access;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;

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

    /** Whether what is known of some acts is in the order of their days. */
    public static boolean areInOrder(List<Fact<Act>> acts) {
        List<LocalDate> days =
                acts.stream().flatMap(act -> act.value().stream()).map(Act::on).toList();
        return days.stream().sorted().toList().equals(days);
    }
}
