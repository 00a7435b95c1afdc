package org.sharaka.application.funding;

import java.util.List;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.money.Money;

/**
 * A pledge as it stands on a day.
 *
 * @param pledge the pledge
 * @param received what has come in by the day, less what was reversed; at the stated value for one in kind
 * @param overdue what should have come in by the day and has not
 * @param notices {@code pledge.overdue} where something is
 */
public record PledgeStanding(Versioned<Pledge> pledge, Money received, Money overdue, List<Check> notices) {

    /** Copies the notices. */
    public PledgeStanding {
        notices = List.copyOf(notices);
    }
}
