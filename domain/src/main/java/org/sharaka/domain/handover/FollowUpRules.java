package org.sharaka.domain.handover;

import java.util.Map;
import java.util.Set;
import org.sharaka.domain.gate.RuleCode;

/** The code of follow-up, and the reasons that it gives. */
public final class FollowUpRules {

    /** {@code followup.visit}. */
    public static final RuleCode VISIT = RuleCode.of("followup.visit");

    private FollowUpRules() {}

    /** The reasons of the rule, by its code. */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                VISIT.family(),
                Set.of(
                        "pass",
                        "fail",
                        "early",
                        "unplanned",
                        "running",
                        "open",
                        "other-year",
                        "coming-year",
                        "uninsured"));
    }
}
