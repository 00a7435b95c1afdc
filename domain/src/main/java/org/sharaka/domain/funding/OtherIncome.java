package org.sharaka.domain.funding;

/**
 * Why money came in that no donor gave ({@code receipt.other}), and what it is for.
 *
 * @param cause why it came in
 * @param purpose the purpose that bore the loss; the pool where none did
 */
public record OtherIncome(Cause cause, Purpose purpose) {

    /** Why money comes in without a donor. */
    public enum Cause {
        /** A bond or a guarantee was called. */
        CALLED_BOND,
        /** A contractor or a party was late, or failed. */
        PENALTY,
        /** An insurer has paid for a loss. */
        INSURANCE,
        /** The bank has credited it. */
        INTEREST,
        /** Somebody has paid back what had been spent. */
        REFUND
    }
}
