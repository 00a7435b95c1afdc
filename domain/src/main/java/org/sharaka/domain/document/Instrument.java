package org.sharaka.domain.document;

/** The legal instrument by which a centre is held. */
public enum Instrument {
    /** A lease. */
    LEASE,
    /** A use agreement. */
    USE_AGREEMENT,
    /** Ownership. */
    OWNERSHIP,
    /** A transfer convention with a ministry, a public or a semi-public institution. */
    TRANSFER_CONVENTION
}
