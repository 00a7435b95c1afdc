package org.sharaka.domain.training;

/** How far someone has come in a session; each goes before the next. */
public enum Participation {
    /** Put on the list. */
    ENROLLED,
    /** Was there. */
    ATTENDED,
    /** Completed it. */
    COMPLETED
}
