package org.sharaka.domain.funding;

/** What a payment is. */
public enum PaymentKind {
    /** An invoice or another expense. */
    PAYMENT,
    /** What was retained from earlier payments under a contract, paid out at final acceptance. */
    RETENTION_RELEASE
}
