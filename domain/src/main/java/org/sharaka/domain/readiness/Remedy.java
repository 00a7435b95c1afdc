package org.sharaka.domain.readiness;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Result;

/** The record or step that would mend a check of a handover that does not pass. */
public enum Remedy {
    /** A mandate that runs, of a manager whose papers are in force. */
    MANAGER_IN_ORDER(HandoverRules.MANAGER.family()),
    /** Nothing but time. */
    MORE_TIME(HandoverRules.MONTHS.family()),
    /** Another assessment. */
    NEW_ASSESSMENT(
            HandoverRules.STALE.family(),
            HandoverRules.FLOOR,
            HandoverRules.OVERALL.family(),
            HandoverRules.STREAK.family(),
            HandoverRules.REGRESSION),
    /** Another assessment, with the evidence that was missing. */
    FULL_EVIDENCE(HandoverRules.EVIDENCE),
    /** Final acceptance of the works. */
    FINAL_ACCEPTANCE,
    /** The lifting of reserves, or an undertaking for small ones. */
    LIFTED_RESERVES(HandoverRules.RESERVES.family()),
    /** The closure of findings, or a plan for small ones. */
    CLOSED_FINDINGS(HandoverRules.FINDINGS.family()),
    /** Accounts of twelve closed months. */
    APPROVED_STATEMENT(
            HandoverRules.AUTONOMY.family(), HandoverRules.RESERVE_FUND.family(), HandoverRules.CONCENTRATION.family()),
    /** The approved budget of the next twelve months, and what is secured for it. */
    SECURED_BUDGET(HandoverRules.FORWARD_COVER.family()),
    /** A letter that confirms budget line and posts. */
    BUDGET_LETTER(HandoverRules.BUDGET_COMMITMENT.family()),
    /** Training that is completed. */
    COMPLETED_TRAINING(HandoverRules.TRAINING.family()),
    /** Authorisation or insurance in the manager's name. */
    PAPERS_IN_NAME(HandoverRules.AUTHORISATION.family()),
    /** A joint inventory. */
    JOINT_COUNT(HandoverRules.ASSETS.family()),
    /** Reports that are handed in and accepted. */
    ACCEPTED_REPORTS(HandoverRules.REPORTS.family()),
    /** The justification of aid. */
    JUSTIFIED_AID(HandoverRules.UNJUSTIFIED.family()),
    /** A consultation of beneficiaries and citizens. */
    HELD_CONSULTATION(HandoverRules.CONSULTATION.family()),
    /** The legal instrument. */
    LEGAL_TITLE(HandoverRules.TITLE.family());

    private final Set<String> families;

    Remedy(String... families) {
        this.families = Set.of(families);
    }

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
                : Stream.of(values())
                        .filter(remedy -> remedy.families.contains(check.rule().family()))
                        .findFirst();
    }
}
