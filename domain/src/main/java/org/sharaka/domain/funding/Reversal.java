package org.sharaka.domain.funding;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.money.Money;

/**
 * Money of a receipt that went back to the donor ({@code receipt.reversal}).
 *
 * @param act who reversed it, and on which day it was paid back
 * @param amount how much, above zero
 * @param reason why
 */
public record Reversal(Act act, Money amount, String reason) {

    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException for zero or less
     */
    public Reversal {
        if (amount.minorUnits() <= 0) {
            throw new IllegalArgumentException("a reversal of " + amount);
        }
    }
}
