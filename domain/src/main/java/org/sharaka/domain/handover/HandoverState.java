package org.sharaka.domain.handover;

/** Where a handover stands ({@code rulebook.md}, section 7). */
public enum HandoverState {
    /** The table was passed by every centre; nobody has approved yet. */
    PROPOSED,
    /** Programmes have approved. */
    FIRST_APPROVED,
    /** Finance or legal have approved too. */
    APPROVED,
    /** The deed was signed on that very day. */
    TRANSFERRED,
    /** From the day after the deed. */
    FOLLOW_UP,
    /** Follow-up is over. */
    CLOSED,
    /** An approver refused it. */
    REFUSED,
    /** It was withdrawn before the deed. */
    WITHDRAWN,
    /** Every centre has gone back to the foundation. */
    REVERTED
}
