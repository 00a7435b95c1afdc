package org.sharaka.domain.gate;

import java.util.Objects;
import java.util.Optional;

/**
 * The stable code of a rule: what the interface returns, what the journal stores, what the texts are keyed by.
 *
 * @param family the code as the rulebook writes it, {@code handover.months}, {@code handover.floor}
 * @param about for a rule that speaks once for each of several things, the one it speaks of: {@code FIN}; else empty
 */
public record RuleCode(String family, String about) {

    /** Neither part may be missing. */
    public RuleCode {
        Objects.requireNonNull(family);
        Objects.requireNonNull(about);
    }

    /**
     * The code of a rule that speaks once.
     *
     * @param code {@code handover.months}
     * @return the code
     */
    public static RuleCode of(String code) {
        return new RuleCode(code, "");
    }

    /**
     * The code of a rule that speaks once for each of several things.
     *
     * @param family {@code handover.floor}
     * @param about {@code FIN}
     * @return the code {@code handover.floor.FIN}
     */
    public static RuleCode of(String family, Enum<?> about) {
        return new RuleCode(family, about.name());
    }

    /**
     * The thing it speaks of.
     *
     * @return nothing for a rule that speaks once
     */
    public Optional<String> subject() {
        return about.isEmpty() ? Optional.empty() : Optional.of(about);
    }

    /**
     * The whole code.
     *
     * @return {@code handover.months}, {@code handover.floor.FIN}
     */
    public String code() {
        return about.isEmpty() ? family : family + "." + about;
    }

    @Override
    public String toString() {
        return code();
    }
}
