package org.sharaka.domain.gate;

/** What a gate says of a step. */
public enum Verdict {
    /** Every rule holds. */
    ELIGIBLE,
    /** Every rule holds, some on a dated condition. */
    CONDITIONAL,
    /** At least one rule does not hold. */
    NOT_ELIGIBLE
}
