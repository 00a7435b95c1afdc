package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.GateRule;

/**
 * The table of {@code rulebook.md}, section 7, over the centres of a convention: every rule that applies to the kind of
 * manager, in the order of the rulebook, also after one that fails. {@code regression} and {@code evidence} give checks
 * only of dimensions that are at fault. Where there are several centres, every check names its own.
 */
public final class HandoverTable {

    private static final List<GateRule<HandoverCase>> RULES = List.of(
            one(HandoverRules.MANAGER, ManagerRules::manager),
            one(HandoverRules.MONTHS, ManagerRules::months),
            one(HandoverRules.STALE, MaturityRules::stale),
            each(RuleCode.of(HandoverRules.FLOOR), MaturityRules::floors),
            one(HandoverRules.OVERALL, MaturityRules::overall),
            one(HandoverRules.STREAK, MaturityRules::streak),
            each(RuleCode.of(HandoverRules.REGRESSION), MaturityRules::regressions),
            each(RuleCode.of(HandoverRules.EVIDENCE), MaturityRules::evidence),
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

    /** The rules, for a gate that prepares the table {@linkplain #of of its centres}. */
    public static final List<GateRule<HandoverTable>> OF_ALL = RULES.stream()
            .map(rule -> GateRule.<HandoverTable>of(rule.code(), (table, values) -> table.checks(rule, values))
                    .since(rule.edition()))
            .toList();

    /** The gate of one centre. */
    static final Gate<HandoverInquiry> GATE = Gate.<HandoverInquiry>named("handover")
            .under(Group.HANDOVER, Group.GRID, Group.SUPPORT, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .prepared(RULES, (facts, values, edition) -> HandoverCase.of(facts.facts(), facts.on(), values))
            .gate();

    private static final Set<String> FAMILIES =
            RULES.stream().map(rule -> rule.code().family()).collect(Collectors.toUnmodifiableSet());

    private final List<Place> places;

    private HandoverTable(List<Place> places) {
        this.places = places;
    }

    /** The table of some centres on a day. */
    public static HandoverTable of(List<CentreTable> centres, LocalDate on, Policies values) {
        boolean one = centres.size() == 1;
        return new HandoverTable(centres.stream()
                .map(centre -> new Place(one ? "" : centre.reference(), HandoverCase.of(centre.facts(), on, values)))
                .toList());
    }

    /** Every check by the rules of an edition. */
    public List<Check> checks(int edition, Policies values) {
        return RULES.stream()
                .filter(rule -> rule.edition() <= edition)
                .flatMap(rule -> checks(rule, values).stream())
                .toList();
    }

    private List<Check> checks(GateRule<HandoverCase> rule, Policies values) {
        return places.stream()
                .flatMap(place ->
                        rule.rule().apply(place.facts(), values).stream().map(check -> check.about(place.about())))
                .toList();
    }

    /** Whether a check is by a rule of the table. */
    public static boolean isOfTable(Check check) {
        return FAMILIES.contains(check.rule().family());
    }

    private static GateRule<HandoverCase> one(RuleCode code, Function<HandoverCase, Check> rule) {
        return each(code, facts -> List.of(rule.apply(facts)));
    }

    /** A rule that does not apply to the kind of manager gives no check. */
    private static GateRule<HandoverCase> each(RuleCode code, Function<HandoverCase, List<Check>> rule) {
        return GateRule.of(
                code, (facts, values) -> facts.required().applies(code.family()) ? rule.apply(facts) : List.of());
    }

    /** One centre. */
    private record Place(String about, HandoverCase facts) {}
}
