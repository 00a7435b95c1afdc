package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.project.Project;

/**
 * What the steps of a delivery need to know beside the delivery itself.
 *
 * @param project the project that is delivered
 * @param actor who acts; four eyes are told from it
 * @param parties the parties of its agreements, and the interests of who acts
 * @param terms the terms of reference in force on the day of the step; unknown where there are none
 * @param centreOpen whether the centre is open to its beneficiaries
 */
public record DeliveryCircumstances(
        Project project, UserId actor, Parties parties, Fact<TermsInForce> terms, boolean centreOpen) {

    Act act(LocalDate on) {
        return new Act(actor, on);
    }
}
