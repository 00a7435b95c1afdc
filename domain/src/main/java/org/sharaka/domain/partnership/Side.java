package org.sharaka.domain.partnership;

/** The two sides of an agreement. */
public enum Side {
    /** The foundation. */
    FOUNDATION("THE_FOUNDATION"),
    /** The partner. */
    PARTY("PARTY");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** How the texts call it; a partner can be a foundation too. */
    String word() {
        return word;
    }
}
