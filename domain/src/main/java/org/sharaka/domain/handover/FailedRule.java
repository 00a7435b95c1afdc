package org.sharaka.domain.handover;

import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.RuleCode;

/**
 * A rule that failed when a handover was looked at, as far as later approvals need it.
 *
 * @param family the code of the rule, of a dimension without it: {@code handover.reports}
 * @param dimension the dimension it speaks of; empty where there is none
 * @param about the short reference of the centre, where the convention has several; else empty
 * @param reason in which way it failed
 */
public record FailedRule(String family, String dimension, String about, String reason) {

    static FailedRule of(Check failed) {
        return new FailedRule(failed.rule().family(), failed.rule().dimension(), failed.about(), failed.reason());
    }

    RuleCode rule() {
        return new RuleCode(family, dimension);
    }

    boolean isOfSame(FailedRule other) {
        return rule().equals(other.rule()) && about.equals(other.about);
    }
}
