package org.sharaka.domain.maturity;

/** Where an assessment stands on a day. */
public enum AssessmentState {
    /** Of the manager by itself: shown beside, never counts. */
    BESIDE,
    /** It waits for someone else to validate it. */
    TO_VALIDATE,
    /** It counts, and nothing of it changes any more. */
    COUNTED,
    /** Another one that counts has put it right. */
    CORRECTED
}
