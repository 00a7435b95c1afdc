package org.sharaka.domain.handover;

import java.util.List;
import java.util.Set;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.Result;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;

/** Which rules may be waived at all. */
final class Waivable {

    private static final Set<String> NEVER = Set.of(
            HandoverRules.FLOOR,
            HandoverRules.OVERALL.family(),
            HandoverRules.EVIDENCE,
            HandoverRules.REGRESSION,
            HandoverRules.MANAGER.family(),
            HandoverRules.AUTHORISATION.family(),
            HandoverRules.UNJUSTIFIED.family(),
            HandoverRules.TITLE.family(),
            HandoverRules.FOUR_EYES.family());

    private static final Set<String> NOT_WHERE_BLOCKING =
            Set.of(HandoverRules.RESERVES.family(), HandoverRules.FINDINGS.family());

    // where nobody knows what is open, something blocking may be
    private static final Set<String> BLOCKING = Set.of("blocking", "missing");

    private Waivable() {}

    static boolean is(RuleCode rule) {
        return !NEVER.contains(rule.family());
    }

    static boolean is(Check failed) {
        boolean blocking = NOT_WHERE_BLOCKING.contains(failed.rule().family()) && BLOCKING.contains(failed.reason());
        return is(failed.rule()) && !blocking;
    }

    /** The rules that fail. */
    static List<RuleCode> failing(Ruling ruling) {
        return ruling.with(Result.FAIL).stream().map(Check::rule).toList();
    }

    static Reading words(List<RuleCode> rules) {
        return new Reading.Words(rules.stream().map(RuleCode::code).toList());
    }
}
