package org.sharaka.domain.readiness;

import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;

/** The record or step that would mend a check of a handover that does not pass. */
public enum Remedy {
    /** A mandate that runs, of a manager whose papers are in force. */
    MANAGER_IN_ORDER,
    /** Nothing but time. */
    MORE_TIME,
    /** Another assessment. */
    NEW_ASSESSMENT,
    /** Another assessment, with the evidence that was missing. */
    FULL_EVIDENCE,
    /** Final acceptance of the works. */
    FINAL_ACCEPTANCE,
    /** The lifting of reserves, or an undertaking for small ones. */
    LIFTED_RESERVES,
    /** The closure of findings, or a plan for small ones. */
    CLOSED_FINDINGS,
    /** Accounts of twelve closed months. */
    APPROVED_STATEMENT,
    /** The approved budget of the next twelve months, and what is secured for it. */
    SECURED_BUDGET,
    /** A letter that confirms budget line and posts. */
    BUDGET_LETTER,
    /** Training that is completed. */
    COMPLETED_TRAINING,
    /** Authorisation or insurance in the manager's name. */
    PAPERS_IN_NAME,
    /** A joint inventory. */
    JOINT_COUNT,
    /** Reports that are handed in and accepted. */
    ACCEPTED_REPORTS,
    /** The justification of aid. */
    JUSTIFIED_AID,
    /** A consultation of beneficiaries and citizens. */
    HELD_CONSULTATION,
    /** The legal instrument. */
    LEGAL_TITLE;

    private static final Map<String, Remedy> BY_FAMILY = Map.ofEntries(
            Map.entry(HandoverRules.MANAGER.family(), MANAGER_IN_ORDER),
            Map.entry(HandoverRules.MONTHS.family(), MORE_TIME),
            Map.entry(HandoverRules.STALE.family(), NEW_ASSESSMENT),
            Map.entry(HandoverRules.FLOOR, NEW_ASSESSMENT),
            Map.entry(HandoverRules.OVERALL.family(), NEW_ASSESSMENT),
            Map.entry(HandoverRules.STREAK.family(), NEW_ASSESSMENT),
            Map.entry(HandoverRules.REGRESSION, NEW_ASSESSMENT),
            Map.entry(HandoverRules.EVIDENCE, FULL_EVIDENCE),
            Map.entry(HandoverRules.RESERVES.family(), LIFTED_RESERVES),
            Map.entry(HandoverRules.FINDINGS.family(), CLOSED_FINDINGS),
            Map.entry(HandoverRules.AUTONOMY.family(), APPROVED_STATEMENT),
            Map.entry(HandoverRules.FORWARD_COVER.family(), SECURED_BUDGET),
            Map.entry(HandoverRules.BUDGET_COMMITMENT.family(), BUDGET_LETTER),
            Map.entry(HandoverRules.RESERVE_FUND.family(), APPROVED_STATEMENT),
            Map.entry(HandoverRules.CONCENTRATION.family(), APPROVED_STATEMENT),
            Map.entry(HandoverRules.TRAINING.family(), COMPLETED_TRAINING),
            Map.entry(HandoverRules.AUTHORISATION.family(), PAPERS_IN_NAME),
            Map.entry(HandoverRules.ASSETS.family(), JOINT_COUNT),
            Map.entry(HandoverRules.REPORTS.family(), ACCEPTED_REPORTS),
            Map.entry(HandoverRules.UNJUSTIFIED.family(), JUSTIFIED_AID),
            Map.entry(HandoverRules.CONSULTATION.family(), HELD_CONSULTATION),
            Map.entry(HandoverRules.TITLE.family(), LEGAL_TITLE));

    /**
     * What would mend a check.
     *
     * @param check of the table of a handover
     * @return nothing for one that passes, and for the rules of all parties
     */
    public static Optional<Remedy> of(Check check) {
        if (check.result() == Result.PASS) {
            return Optional.empty();
        }
        boolean unaccepted =
                check.rule().equals(HandoverRules.RESERVES) && check.reason().equals("not-accepted");
        return unaccepted
                ? Optional.of(FINAL_ACCEPTANCE)
                : Optional.ofNullable(BY_FAMILY.get(check.rule().family()));
    }
}
