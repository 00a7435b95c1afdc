package org.sharaka.domain.support;

/** The targeted training programmes (S14). */
public enum TrainingModule {
    /** Governance. */
    M1,
    /** Finance. */
    M2,
    /** Maintenance. */
    M3,
    /** Reporting. */
    M4,
    /** Resources. */
    M5,
    /** Safety in the centre's sector. */
    M6
}
