package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.gate.Ruling;

/**
 * The gate that guards a handover. It asks every rule that applies to the kind of manager, in the order of the
 * rulebook, and never stops at the first that fails. Looking through it changes nothing and can be done for any day.
 *
 * <pre>{@code
 * HandoverRuling said = HandoverGate.rule(facts, HandoverPolicy.history().on(day), day);
 * said.ruling().verdict();
 * said.ruling().notPassed();
 * }</pre>
 */
public final class HandoverGate {

    /** The name of the gate. */
    public static final String NAME = "handover";

    private static final int MOST_CHECKS = 40;

    private HandoverGate() {}

    /**
     * Rules on a handover.
     *
     * @param facts what is known of centre and manager
     * @param policy the values the rules are held against
     * @param on the day that is asked for
     * @return one check for each rule that applies, those that pass too; {@code regression} and {@code evidence} speak
     *     only of dimensions that are at fault
     */
    public static HandoverRuling rule(HandoverFacts facts, HandoverPolicy policy, LocalDate on) {
        HandoverCase asked = HandoverCase.of(facts, policy, on);
        List<Check> checks = new ArrayList<>(MOST_CHECKS);
        ask(HandoverRules.MANAGER, ManagerRules::manager, asked, checks);
        ask(HandoverRules.MONTHS, ManagerRules::months, asked, checks);
        ask(HandoverRules.STALE, MaturityRules::stale, asked, checks);
        MaturityRules.floors(asked, checks);
        ask(HandoverRules.OVERALL, MaturityRules::overall, asked, checks);
        ask(HandoverRules.STREAK, MaturityRules::streak, asked, checks);
        MaturityRules.regressions(asked, checks);
        MaturityRules.evidence(asked, checks);
        ask(HandoverRules.RESERVES, CentreRules::reserves, asked, checks);
        ask(HandoverRules.FINDINGS, CentreRules::findings, asked, checks);
        ask(HandoverRules.AUTONOMY, FinanceRules::autonomy, asked, checks);
        ask(HandoverRules.FORWARD_COVER, FinanceRules::forwardCover, asked, checks);
        ask(HandoverRules.BUDGET_COMMITMENT, FinanceRules::budgetCommitment, asked, checks);
        ask(HandoverRules.RESERVE_FUND, FinanceRules::reserveFund, asked, checks);
        ask(HandoverRules.CONCENTRATION, FinanceRules::concentration, asked, checks);
        ask(HandoverRules.TRAINING, ManagerRules::training, asked, checks);
        ask(HandoverRules.AUTHORISATION, ManagerRules::authorisation, asked, checks);
        ask(HandoverRules.ASSETS, CentreRules::assets, asked, checks);
        ask(HandoverRules.REPORTS, ManagerRules::reports, asked, checks);
        ask(HandoverRules.UNJUSTIFIED, FinanceRules::unjustified, asked, checks);
        ask(HandoverRules.CONSULTATION, ManagerRules::consultation, asked, checks);
        ask(HandoverRules.TITLE, CentreRules::title, asked, checks);
        return new HandoverRuling(
                new Ruling(NAME, on, policy.version(), checks),
                asked.overall().fold(Optional::of, Optional::empty),
                asked.streak().length());
    }

    private static void ask(RuleCode code, Function<HandoverCase, Check> rule, HandoverCase asked, List<Check> checks) {
        if (asked.required().applies(code)) {
            checks.add(rule.apply(asked));
        }
    }
}
