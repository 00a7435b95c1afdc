package org.sharaka.domain.handover;

import java.util.List;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.partnership.SignatureRules;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.readiness.HandoverTable;

/**
 * What the rules of the signature look at.
 *
 * @param approval what was approved, and by whom
 * @param checks what the table says again that day, of every centre
 * @param now what of it fails
 * @param deed the deed and what comes with it
 */
record SigningCase(ApprovalCase approval, List<Check> checks, RuledTable now, Fact<DeedPapers> deed) {

    static SigningCase of(TransferInquiry facts, Policies values, int edition) {
        List<Check> checks =
                HandoverTable.of(facts.tables(), facts.on(), values).checks(edition, values);
        return new SigningCase(
                new ApprovalCase(facts.facts(), facts.approved(), true, values.handover(), facts.on()),
                checks,
                RuledTable.of(facts.on(), checks),
                facts.deed());
    }

    List<Check> of(RuleCode rule) {
        return checks.stream()
                .filter(check -> check.rule().family().equals(rule.family()))
                .toList();
    }

    Check signed() {
        return SignatureRules.deed(
                deed.map(DeedPapers::signatories),
                deed.map(papers -> papers.deed().date()),
                approval.on());
    }

    Check passage() {
        return DeedRule.check(deed, approval.facts().transfer().buildingOwnership(), approval.on());
    }

    /** A rule that no longer fails needs no waiver, and one that has run out harms nobody then. */
    List<Check> waiver() {
        return now.refuses() ? WaiverRule.check(approval) : List.of();
    }
}
