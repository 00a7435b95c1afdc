package org.sharaka.domain.mandate;

/** Where a mandate stands on a day. */
public enum MandateState {
    /** Written, not signed. */
    DRAFT,
    /** Signed; its term has not begun. */
    SIGNED,
    /** It runs. */
    RUNNING,
    /** Its term runs, but it is suspended. */
    SUSPENDED,
    /** It has been ended, or its term is over. */
    ENDED
}
