package org.sharaka.domain.handover;

import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;

/** The record or step that would mend a check of a handover that does not pass. */
public enum Mend {
    /** A mandate that runs, of a manager whose papers are in force. */
    MANDATE,
    /** Nothing but time. */
    TIME,
    /** Another assessment. */
    ASSESSMENT,
    /** Another assessment, with the evidence that was missing. */
    EVIDENCE,
    /** Final acceptance of the works. */
    FINAL_ACCEPTANCE,
    /** The lifting of reserves, or an undertaking for small ones. */
    RESERVE,
    /** The closure of findings, or a plan for small ones. */
    FINDING,
    /** Accounts of twelve closed months. */
    STATEMENT,
    /** The approved budget of the next twelve months, and what is secured for it. */
    BUDGET,
    /** A letter that confirms budget line and posts. */
    COMMITMENT,
    /** Training that is completed. */
    TRAINING,
    /** Authorisation or insurance in the manager's name. */
    PAPERS,
    /** A joint inventory. */
    INVENTORY,
    /** Reports that are handed in and accepted. */
    REPORT,
    /** The justification of aid. */
    JUSTIFICATION,
    /** A consultation of beneficiaries and citizens. */
    CONSULTATION,
    /** The legal instrument. */
    TITLE;

    private static final Map<String, Mend> BY_FAMILY = Map.ofEntries(
            Map.entry(HandoverRules.MANAGER.family(), MANDATE),
            Map.entry(HandoverRules.MONTHS.family(), TIME),
            Map.entry(HandoverRules.STALE.family(), ASSESSMENT),
            Map.entry(HandoverRules.FLOOR, ASSESSMENT),
            Map.entry(HandoverRules.OVERALL.family(), ASSESSMENT),
            Map.entry(HandoverRules.STREAK.family(), ASSESSMENT),
            Map.entry(HandoverRules.REGRESSION, ASSESSMENT),
            Map.entry(HandoverRules.EVIDENCE, EVIDENCE),
            Map.entry(HandoverRules.RESERVES.family(), RESERVE),
            Map.entry(HandoverRules.FINDINGS.family(), FINDING),
            Map.entry(HandoverRules.AUTONOMY.family(), STATEMENT),
            Map.entry(HandoverRules.FORWARD_COVER.family(), BUDGET),
            Map.entry(HandoverRules.BUDGET_COMMITMENT.family(), COMMITMENT),
            Map.entry(HandoverRules.RESERVE_FUND.family(), STATEMENT),
            Map.entry(HandoverRules.CONCENTRATION.family(), STATEMENT),
            Map.entry(HandoverRules.TRAINING.family(), TRAINING),
            Map.entry(HandoverRules.AUTHORISATION.family(), PAPERS),
            Map.entry(HandoverRules.ASSETS.family(), INVENTORY),
            Map.entry(HandoverRules.REPORTS.family(), REPORT),
            Map.entry(HandoverRules.UNJUSTIFIED.family(), JUSTIFICATION),
            Map.entry(HandoverRules.CONSULTATION.family(), CONSULTATION),
            Map.entry(HandoverRules.TITLE.family(), TITLE));

    /**
     * What would mend a check.
     *
     * @param check of the table of a handover
     * @return nothing for one that passes, and for the rules of all parties
     */
    public static Optional<Mend> of(Check check) {
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
