package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.partner.Parties;

/**
 * What the gates of an allocation need to know beside it.
 *
 * @param by who acts for the foundation
 * @param unspent how what is unspent has moved
 * @param parties the donor of the named pledge as a party; none where none is named
 */
public record AllocationCircumstances(UserId by, Unspent unspent, Parties parties) {

    Act act(LocalDate on) {
        return new Act(by, on);
    }
}
