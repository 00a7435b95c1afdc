package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;

/**
 * What the gates of a receipt need to know beside it.
 *
 * @param by who acts for the foundation
 * @param pledge the pledge of the receipt; unknown for money without a donor
 * @param received how all receipts of the pledge have moved, this one with them; nothing without one
 * @param free how what is left of this receipt and unallocated has moved
 * @param donor the donor, where there is one
 * @param parties the donor as a party
 */
public record ReceiptCircumstances(
        UserId by,
        Fact<Pledge> pledge,
        DailyBalance received,
        DailyBalance free,
        Fact<Partner> donor,
        Parties parties) {

    Act act(LocalDate on) {
        return new Act(by, on);
    }
}
