package org.sharaka.domain.handover;

import java.util.Set;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.readiness.HandoverRules;

/** Which rules may be waived at all. */
record Waivable(HandoverPolicy policy) {

    private static final Set<String> ONLY_WHERE_BLOCKING =
            Set.of(HandoverRules.RESERVES.family(), HandoverRules.FINDINGS.family());

    // where nobody knows what is open, something blocking may be
    private static final Set<String> BLOCKING = Set.of("blocking", "missing");

    boolean is(RuleCode rule) {
        return !isNever(rule.family()) || ONLY_WHERE_BLOCKING.contains(rule.family());
    }

    boolean is(FailedRule failed) {
        boolean spared = ONLY_WHERE_BLOCKING.contains(failed.family()) && !BLOCKING.contains(failed.reason());
        return !isNever(failed.family()) || spared;
    }

    private boolean isNever(String family) {
        return policy.neverWaived().contains(family);
    }
}
