package org.sharaka.domain.oversight;

/** Where a finding comes from. */
public enum Source {
    /** An audit. */
    AUDIT,
    /** An inspection. */
    INSPECTION,
    /** A safeguarding visit. */
    SAFEGUARDING,
    /** A condition of a step that was not met by its day. */
    CONDITION
}
