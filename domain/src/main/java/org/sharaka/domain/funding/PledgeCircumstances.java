package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;

/**
 * What the gates of a pledge need to know beside it.
 *
 * @param by who acts for the foundation
 * @param donor who speaks for the pledge
 * @param received how its receipts have moved
 * @param agreementRests whether a signed agreement rests on it; then only an amendment of that changes it
 * @param control what other pledges promise to a project of model 2; unknown for any other purpose
 * @param to where the step lets its money go too, with the project that a centre came from
 */
public record PledgeCircumstances(
        UserId by,
        Donor donor,
        DailyBalance received,
        boolean agreementRests,
        Fact<ControlCosts> control,
        Fact<Purpose> to) {

    Act act(LocalDate on) {
        return new Act(by, on);
    }

    /**
     * Who speaks for a pledge.
     *
     * @param hasEnded whether its donor has ended by the day of the step
     * @param parties the donor as a party, or who takes the pledge over from it
     */
    public record Donor(boolean hasEnded, Parties parties) {}
}
