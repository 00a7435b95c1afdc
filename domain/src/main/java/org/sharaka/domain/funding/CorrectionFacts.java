package org.sharaka.domain.funding;

import java.util.Objects;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;

/**
 * What the gate of a correction asks.
 *
 * @param pledge the pledge of the receipt
 * @param received how all receipts of the pledge have moved, this one with them
 * @param free how what is left of this receipt and unallocated has moved
 * @param donor the donor
 * @param parties the donor as a party
 */
public record CorrectionFacts(Pledge pledge, Course received, Course free, Partner donor, Parties parties) {

    /** Never null. */
    public CorrectionFacts {
        Objects.requireNonNull(pledge);
        Objects.requireNonNull(received);
        Objects.requireNonNull(free);
        Objects.requireNonNull(donor);
        Objects.requireNonNull(parties);
    }
}
