package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.access.UserId;

/**
 * The part that one person took in a handover: a proposal, an approval.
 *
 * @param by who; the roles of a person play no part
 * @param on the day
 */
public record Act(UserId by, LocalDate on) {
    /** No part may be null. */
    public Act {
        Objects.requireNonNull(by);
        Objects.requireNonNull(on);
    }

    /** Whether a person had done it by that day; the system is no person. */
    boolean doneBy(LocalDate day) {
        return !on.isAfter(day) && !by.equals(UserId.SYSTEM);
    }
}
