package org.sharaka.domain.partner;

import java.time.LocalDate;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;

/**
 * A flag that due diligence left: while it stands, the partner fails every gate that it is a party to (rule
 * {@code partner.blocked}).
 *
 * @param set who set it, when and why
 * @param lifted who lifted it, when and why; unknown while it stands
 * @param flag what it stops
 */
public record Block(Act set, Fact<Act> lifted, Flag flag) {

    /** What a block stops. */
    public enum Flag {
        /** What the partner would do itself. */
        BLOCK,
        /** That, and money that would go back to it. */
        FREEZE
    }

    /**
     * Checks the lifting.
     *
     * @throws IllegalArgumentException for one before the block, or by the person who set it
     */
    public Block {
        if (lifted.is(act -> act.on().isBefore(set.on()) || act.by().equals(set.by()))) {
            throw new IllegalArgumentException("a block is lifted after it was set, by someone else");
        }
    }

    /** {@return whether nobody has lifted it; true until it is lifted, whatever the date of the lifting} */
    public boolean stands() {
        return lifted.value().isEmpty();
    }

    /** {@return whether it stops money that would go back on a day; true for a {@link Flag#FREEZE} that holds} */
    public boolean freezesOn(LocalDate day) {
        return flag == Flag.FREEZE && holdsOn(day);
    }

    /** {@return whether it holds the partner on a day; true from the day it was set to the day before it was lifted} */
    public boolean holdsOn(LocalDate day) {
        return !set.on().isAfter(day) && !lifted.is(act -> !act.on().isAfter(day));
    }

    /**
     * Something that a person did on a day, with a reason.
     *
     * @param on the day
     * @param reason why
     * @param by who
     */
    public record Act(LocalDate on, String reason, UserId by) {}
}
