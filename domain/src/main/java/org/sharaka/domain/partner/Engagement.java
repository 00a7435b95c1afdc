package org.sharaka.domain.partner;

/** What can hold a partner in the register ({@code partner.in-use}). Each has a word in the texts. */
public enum Engagement {
    /** An agreement that it is party to is signed or suspended. */
    RUNNING_AGREEMENT("agreement"),
    /** A pledge of its own is not wholly received. */
    UNPAID_PLEDGE("pledge"),
    /** It runs a centre, or has signed to do so. */
    RUNNING_MANDATE("mandate");

    private final String reason;

    Engagement(String reason) {
        this.reason = reason;
    }

    /** Which message of {@code partner.in-use} tells that nothing but this runs. */
    String reason() {
        return reason;
    }
}
