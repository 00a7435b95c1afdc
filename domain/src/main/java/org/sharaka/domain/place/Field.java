package org.sharaka.domain.place;

/** A field of work: what a centre is for, and what a partner is experienced in ({@code rulebook.md}, section 4). */
public enum Field {
    /** Social work. */
    SOCIAL,
    /** Health. */
    HEALTH,
    /** Vocational training. */
    VOCATIONAL_TRAINING,
    /** Education. */
    EDUCATION,
    /** Spaces that serve associations (S14). */
    ASSOCIATIVE_SPACE,
    /** Anything else. */
    OTHER
}
