package org.sharaka.domain.rulebook;

import java.util.List;
import java.util.function.BiFunction;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.Policies;

/**
 * One named rule of a gate, in it from an edition on. A pure function of facts and values.
 *
 * @param code the code, of a dimension without it
 * @param edition the edition that brought it
 * @param rule finds one check, several, or none where it does not apply
 * @param <T> the facts it needs
 */
public record GateRule<T>(RuleCode code, int edition, BiFunction<? super T, Policies, List<Check>> rule) {

    /**
     * A rule that every edition has.
     *
     * @param code the code
     * @param rule finds its checks
     * @param <T> the facts it needs
     * @return the rule
     */
    public static <T> GateRule<T> of(RuleCode code, BiFunction<? super T, Policies, List<Check>> rule) {
        return new GateRule<>(code, Rulebook.FIRST_EDITION, rule);
    }

    /**
     * The same rule from a later edition on: a ruling of an earlier one is made again without it.
     *
     * @param later the edition that brings it
     * @return the rule
     */
    public GateRule<T> since(int later) {
        return new GateRule<>(code, later, rule);
    }

    boolean isIn(int other) {
        return edition <= other;
    }

    List<Check> checks(T facts, Policies policies) {
        return rule.apply(facts, policies);
    }
}
