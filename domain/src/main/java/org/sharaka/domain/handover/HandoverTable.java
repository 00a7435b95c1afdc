package org.sharaka.domain.handover;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.rulebook.GateRule;

/** The table of {@code rulebook.md}, section 7, as every gate of a handover has it. */
final class HandoverTable {

    /** Rule by rule. */
    static final List<GateRule<HandoverCase>> RULES = List.of(
            one(HandoverRules.MANAGER, ManagerRules::manager),
            one(HandoverRules.MONTHS, ManagerRules::months),
            one(HandoverRules.STALE, MaturityRules::stale),
            each(HandoverRules.FLOOR, MaturityRules::floors),
            one(HandoverRules.OVERALL, MaturityRules::overall),
            one(HandoverRules.STREAK, MaturityRules::streak),
            each(HandoverRules.REGRESSION, MaturityRules::regressions),
            each(HandoverRules.EVIDENCE, MaturityRules::evidence),
            one(HandoverRules.RESERVES, CentreRules::reserves),
            one(HandoverRules.FINDINGS, CentreRules::findings),
            one(HandoverRules.AUTONOMY, FinanceRules::autonomy),
            one(HandoverRules.FORWARD_COVER, FinanceRules::forwardCover),
            one(HandoverRules.BUDGET_COMMITMENT, FinanceRules::budgetCommitment),
            one(HandoverRules.RESERVE_FUND, FinanceRules::reserveFund),
            one(HandoverRules.CONCENTRATION, FinanceRules::concentration),
            one(HandoverRules.TRAINING, ManagerRules::training),
            one(HandoverRules.AUTHORISATION, ManagerRules::authorisation),
            one(HandoverRules.ASSETS, CentreRules::assets),
            one(HandoverRules.REPORTS, ManagerRules::reports),
            one(HandoverRules.UNJUSTIFIED, FinanceRules::unjustified),
            one(HandoverRules.CONSULTATION, ManagerRules::consultation),
            one(HandoverRules.TITLE, CentreRules::title));

    private static final Set<String> FAMILIES =
            RULES.stream().map(rule -> rule.code().family()).collect(Collectors.toUnmodifiableSet());

    private HandoverTable() {}

    /** Whether a check is one of the table. */
    static boolean isOfTable(Check check) {
        return FAMILIES.contains(check.rule().family());
    }

    private static GateRule<HandoverCase> one(RuleCode code, Function<HandoverCase, Check> rule) {
        return each(code, asked -> List.of(rule.apply(asked)));
    }

    private static GateRule<HandoverCase> each(String family, Function<HandoverCase, List<Check>> rule) {
        return each(RuleCode.of(family), rule);
    }

    /** A rule that is not asked of the kind of manager gives no check. */
    private static GateRule<HandoverCase> each(RuleCode code, Function<HandoverCase, List<Check>> rule) {
        return GateRule.of(
                code, (asked, values) -> asked.required().applies(code.family()) ? rule.apply(asked) : List.of());
    }
}
