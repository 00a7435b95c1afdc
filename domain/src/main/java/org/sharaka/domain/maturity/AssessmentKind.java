package org.sharaka.domain.maturity;

/** Who made an assessment. */
public enum AssessmentKind {
    /** The manager itself; shown beside, never counts. */
    SELF,
    /** An assessor, and someone else who validated it. */
    VALIDATED,
    /** A body from outside. */
    EXTERNAL;

    /** {@return whether assessments of this kind count; false for {@link #SELF}} */
    public boolean counts() {
        return this != SELF;
    }
}
