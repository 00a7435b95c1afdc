package org.sharaka.domain.acceptance;

/** How grave a reserve or a finding is. */
public enum Severity {
    /** Stops use or endangers persons. */
    BLOCKING,
    /** Must be mended before the next step. */
    MAJOR,
    /** May be mended later, on a promise. */
    MINOR
}
