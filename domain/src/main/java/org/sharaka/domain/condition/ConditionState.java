package org.sharaka.domain.condition;

/** Where a condition is on a day. */
public enum ConditionState {
    /** Its day has not passed. */
    OPEN,
    /** Its day has passed, and it is not met. */
    MISSED,
    /** It was met. */
    MET,
    /** What it was set for was withdrawn. */
    LAPSED
}
