package org.sharaka.domain.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The groups of values ({@code rulebook.md}, section 10). Each value of the rulebook belongs to exactly one. */
public enum Group {
    /** Partners. */
    PARTNERS,
    /** Money. */
    FUNDING,
    /** Agreements and works. */
    WORKS,
    /** Acceptance, and the conditions of any step. */
    ACCEPTANCE,
    /** Centres. */
    CENTRES,
    /** Who runs a centre. */
    MANDATE,
    /** What is overseen there. */
    OVERSIGHT,
    /** Support. */
    SUPPORT,
    /** How maturity is measured. */
    GRID,
    /** Readiness and handover. */
    HANDOVER,
    /** What follows a handover. */
    FOLLOWUP,
    /** Taking a centre back. */
    STEPBACK;

    private final String code = name().toLowerCase(Locale.ROOT);

    /** {@return how the interface names it; the first part of the paths of its values: {@code mandate}} */
    public String code() {
        return code;
    }

    /**
     * The group of a name.
     *
     * @param code how the interface names it
     * @return the group; nothing for another word
     */
    public static Optional<Group> of(String code) {
        return Stream.of(values()).filter(group -> group.code.equals(code)).findFirst();
    }
}
