package org.sharaka.domain.centre;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartnerId;

/**
 * What the gates of a centre and of its premises need to know beside them.
 *
 * @param by who acts for the foundation
 * @param manager the partner whose mandate runs on the day of the step; unknown where none does
 * @param parties the manager, and the interests of who acts
 */
public record CentreCircumstances(UserId by, Fact<PartnerId> manager, Parties parties) {

    Act act(LocalDate on) {
        return new Act(by, on);
    }
}
