package org.sharaka.domain.gate;

/**
 * The stable code of a rule: what the interface returns, what the journal stores, what the texts are keyed by.
 *
 * @param family the code as the rulebook writes it, {@code handover.months}, {@code handover.floor}
 * @param dimension for a rule that speaks once for each dimension of the grid, the one it speaks of: {@code FIN}; else
 *     empty
 */
public record RuleCode(String family, String dimension) {

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
     * The code of a rule that speaks once for each dimension.
     *
     * @param family {@code handover.floor}
     * @param dimension {@code FIN}
     * @return the code {@code handover.floor.FIN}
     */
    public static RuleCode of(String family, String dimension) {
        return new RuleCode(family, dimension);
    }

    /** {@return the whole code; {@code handover.months}, {@code handover.floor.FIN}} */
    public String code() {
        return dimension.isEmpty() ? family : family + "." + dimension;
    }

    @Override
    public String toString() {
        return code();
    }
}
