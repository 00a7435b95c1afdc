package org.sharaka.domain.rulebook;

/** What has become of a version of a policy, on a day. */
public enum PolicyState {
    /** It is drafted, and nobody has adopted it. */
    DRAFT,
    /** It is adopted, and its first day is yet to come. */
    COMING,
    /** It is in force. */
    IN_FORCE,
    /** A later version has taken its place. */
    PAST,
    /** It was adopted and withdrawn before its first day. */
    WITHDRAWN
}
