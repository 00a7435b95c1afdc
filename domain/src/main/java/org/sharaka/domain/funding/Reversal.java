package org.sharaka.domain.funding;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.money.Money;

/**
 * Money of a receipt that went back to the donor ({@code receipt.reversal}), or that a settlement keeps to be returned
 * or has moved ({@code works.settlement}).
 *
 * @param kind which of these
 * @param act who recorded it, and on which day it was paid back, kept or moved
 * @param amount how much, above zero
 * @param reason why
 */
public record Reversal(Kind kind, Act act, Money amount, String reason) {

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

    /** What became of the money. */
    public enum Kind {
        /** It went back to the donor. */
        REVERSED,
        /** It is kept until it is returned. */
        HELD,
        /** What was kept went back to the donor. */
        RETURNED,
        /** It went to another pledge of the donor. */
        MOVED
    }

    Movement moves(ReceiptId receipt) {
        Movement.Kind line = switch (kind) {
            case REVERSED -> Movement.Kind.REVERSAL;
            case HELD -> Movement.Kind.HOLD;
            case RETURNED -> Movement.Kind.RETURN;
            case MOVED -> Movement.Kind.MOVE;
        };
        return Movement.ofReceipt(line, act.on(), receipt, amount);
    }
}
