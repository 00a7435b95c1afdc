package org.sharaka.domain.stepback;

/** Where a step-back stands ({@code rulebook.md}, section 7). */
public enum StepBackState {
    /** It is opened. */
    OPENED,
    /** The manager has written notice. */
    NOTIFIED,
    /** The time to cure runs. */
    CURING,
    /** A remedy plan runs. */
    REMEDY_PLAN,
    /** What triggered it is remedied. */
    CLOSED_REMEDIED,
    /** The centre went back to the foundation. */
    REVERTED
}
