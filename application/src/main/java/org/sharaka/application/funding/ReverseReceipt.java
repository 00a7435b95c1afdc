package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * To return money of a receipt to the donor.
 *
 * @param receipt which
 * @param on on which day it goes back
 * @param amount how much; unknown for all that can go
 * @param reason why
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record ReverseReceipt(ReceiptId receipt, LocalDate on, Fact<Money> amount, String reason, Fact<Long> expected) {

    /** Never null. */
    public ReverseReceipt {
        Objects.requireNonNull(receipt);
        Objects.requireNonNull(on);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(expected);
    }
}
