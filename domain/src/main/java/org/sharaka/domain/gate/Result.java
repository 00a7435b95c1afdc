package org.sharaka.domain.gate;

/** What a rule found. */
public enum Result {
    /** The rule holds. */
    PASS,
    /** The rule holds on a condition: something is to be mended by a date. */
    WARN,
    /** The rule does not hold. */
    FAIL
}
