package org.sharaka.domain.funding;

/** How far a payment has come. */
public enum PaymentState {
    /** It waits for somebody else's approval; nothing is spent. */
    PREPARED,
    /** It is spent. */
    APPROVED,
    /** It was taken back before its approval. */
    WITHDRAWN,
    /** It came back after it was spent, and is in its allocation again. */
    REVERSED
}
