package org.sharaka.domain.handover;

import java.util.Map;
import java.util.Set;
import org.sharaka.domain.gate.RuleCode;

/** The codes of the rules of approval and signature, and the reasons of each. */
public final class ApprovalRules {

    /**
     * Three people, none of whom assessed: {@code pass}, {@code missing}, {@code same} (two acts of one person),
     * {@code assessed} (by one of them). Required and actual are numbers of people.
     */
    public static final RuleCode FOUR_EYES = RuleCode.of("handover.four-eyes");

    /**
     * The board's decision, where one is needed: {@code pass}, {@code missing}; {@code reversion} where it is missing
     * for taking a centre back.
     */
    public static final RuleCode BOARD = RuleCode.of("handover.board");

    /**
     * A waiver: {@code pass}, {@code missing} (none is asked for and a rule fails), {@code many} (rules are named),
     * {@code never} (for such a rule), {@code fail} (it does not name exactly what fails), {@code undecided} (no board
     * decision, or no reason), {@code approvers} (too few), {@code term}. Required are the rules that fail, with
     * {@code never} those of them that may be waived, and actual the rules it names; else limit and value.
     */
    public static final RuleCode WAIVER = RuleCode.of("handover.waiver");

    /**
     * Approvals at signature: {@code pass}, {@code missing}, {@code lapsed}, {@code new-fail}. Required is the last day
     * on which they are valid, actual the day of the signature; with {@code new-fail} the rules that failed at approval
     * and those that fail anew; the number of days is required where there is no approval.
     */
    public static final RuleCode APPROVAL = RuleCode.of("handover.approval");

    /**
     * The deed and what passes with it: {@code pass}, {@code fail}, {@code registration} (title and clause are not
     * registered yet). Required and missing are papers; {@code PASSING_CONTRACTS} is the list of contracts, which may
     * be empty.
     */
    public static final RuleCode DEED = RuleCode.of("handover.deed");

    private ApprovalRules() {}

    /** The reasons of each rule, by its code. */
    public static Map<String, Set<String>> reasons() {
        return Map.of(
                FOUR_EYES.family(), Set.of("pass", "missing", "same", "assessed"),
                BOARD.family(), Set.of("pass", "missing", "reversion"),
                WAIVER.family(), Set.of("pass", "missing", "many", "never", "fail", "undecided", "approvers", "term"),
                APPROVAL.family(), Set.of("pass", "missing", "lapsed", "new-fail"),
                DEED.family(), Set.of("pass", "fail", "registration"));
    }
}
