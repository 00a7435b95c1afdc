package org.sharaka.domain.funding;

/** What a payment is. */
public enum PaymentKind {
    /** An invoice or another expense; alone counts towards what its contract may cost. */
    PAYMENT,
    /** What was retained from earlier payments under a contract, paid out at final acceptance. */
    RETENTION_RELEASE,
    /** What the formula of a contract adds to its prices: beside its ceiling, without retention. */
    PRICE_REVISION,
    /** What the law adds for a payment that is late: beside the ceiling of its contract, without retention. */
    LEGAL_INTEREST
}
