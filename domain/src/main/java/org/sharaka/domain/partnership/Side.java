package org.sharaka.domain.partnership;

/** The two sides of an agreement. */
public enum Side {
    /** The foundation. */
    FOUNDATION,
    /** The partner. */
    PARTY
}
