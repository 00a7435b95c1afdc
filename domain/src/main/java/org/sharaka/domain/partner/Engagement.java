package org.sharaka.domain.partner;

/** What can hold a partner in the register ({@code partner.in-use}). Each has a word in the texts. */
public enum Engagement {
    /** An agreement that it is party to is signed or suspended. */
    RUNNING_AGREEMENT,
    /** A pledge of its own is not wholly received. */
    UNPAID_PLEDGE,
    /** It runs a centre, or has signed to do so. */
    RUNNING_MANDATE
}
