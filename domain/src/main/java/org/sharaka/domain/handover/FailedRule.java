package org.sharaka.domain.handover;

import java.util.Objects;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;

/**
 * A rule that failed when a handover was looked at, as far as later approvals need it.
 *
 * @param family the code of the rule: {@code handover.reports}
 * @param dimension what of several things it speaks of; empty where there is one
 * @param reason in which way it failed
 */
public record FailedRule(String family, String dimension, String reason) {

    /** Never null. */
    public FailedRule {
        Objects.requireNonNull(family);
        Objects.requireNonNull(dimension);
        Objects.requireNonNull(reason);
    }

    static FailedRule of(Check failed) {
        return new FailedRule(failed.rule().family(), failed.rule().dimension(), failed.reason());
    }

    RuleCode rule() {
        return new RuleCode(family, dimension);
    }

    Check check() {
        return Check.fail(rule(), Reading.NONE, Reading.NONE).because(reason);
    }
}
