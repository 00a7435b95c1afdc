package org.sharaka.domain.oversight;

/** Where a report stands. */
public enum ReportState {
    /** Nothing was handed in. */
    AWAITED,
    /** It was handed in and nobody has decided on it. */
    SUBMITTED,
    /** It is accepted. */
    ACCEPTED,
    /** It was returned, and is due again. */
    RETURNED
}
