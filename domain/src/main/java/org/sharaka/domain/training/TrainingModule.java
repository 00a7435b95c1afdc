package org.sharaka.domain.training;

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
