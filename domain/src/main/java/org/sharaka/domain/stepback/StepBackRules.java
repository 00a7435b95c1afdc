package org.sharaka.domain.stepback;

import java.util.Map;
import java.util.Set;
import org.sharaka.domain.gate.RuleCode;

/** The codes of the rules of step-back, and the reasons that each gives. */
public final class StepBackRules {

    /** {@code stepback.trigger}. */
    public static final RuleCode TRIGGER = RuleCode.of("stepback.trigger");

    /** {@code stepback.cure}. */
    public static final RuleCode CURE = RuleCode.of("stepback.cure");

    /** {@code stepback.plan}. */
    public static final RuleCode PLAN = RuleCode.of("stepback.plan");

    /** {@code stepback.revert}. */
    public static final RuleCode REVERT = RuleCode.of("stepback.revert");

    /** {@code stepback.urgent}. */
    public static final RuleCode URGENT = RuleCode.of("stepback.urgent");

    private StepBackRules() {}

    /** The reasons of each rule, by its code. */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                TRIGGER.family(), Set.of("pass", "fail", "clause"),
                CURE.family(), Set.of("pass", "fail", "missing", "running"),
                PLAN.family(), Set.of("pass", "fail", "missing", "open", "running"),
                REVERT.family(), Set.of("pass", "clause", "inventory", "remedied"),
                URGENT.family(), Set.of("pass", "fail"));
    }
}
