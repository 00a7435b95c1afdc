package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Succession;
import org.sharaka.domain.partner.SuccessionInquiry;
import org.sharaka.domain.partner.Takeover;

/**
 * What the gates of a pledge need to know beside it.
 *
 * @param by who acts for the foundation
 * @param donor the donor as a party
 * @param received how its receipts have moved
 * @param agreementRests whether a signed agreement rests on it; then only an amendment of that changes it
 * @param control what other pledges promise to a project of model 2; unknown for any other purpose
 * @param coverage what the project of its agreement has beside it; unknown without an agreement of model 1 that runs
 * @param to where the step lets its money go too, with the project that a centre came from
 * @param succession who would take it over; unknown for any other step
 */
public record PledgeCircumstances(
        UserId by,
        Parties donor,
        DailyBalance received,
        boolean agreementRests,
        Fact<ControlCosts> control,
        Fact<Coverage> coverage,
        Fact<Purpose> to,
        Fact<Succession> succession) {

    Act act(LocalDate on) {
        return new Act(by, on);
    }

    SuccessionInquiry inquiry(Acceptance acceptance) {
        return succession.required("/successorId").inquiry(SuccessionInquiry.Of.PLEDGE, acceptance);
    }

    Takeover takeover(Acceptance acceptance) {
        return succession.required("/successorId").takeover(acceptance);
    }
}
