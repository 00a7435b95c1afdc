package org.sharaka.domain.handover;

import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partnership.SignatureRules;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.readiness.HandoverTable;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.GateRule;

/**
 * The gates up to the deed: the table of every centre, who approves, what the board decides, what may be waived, and
 * whether all that still holds at signature. The verdict on the table stays what it is; where a rule of it fails and is
 * waived, these gates say whether the step may be taken.
 */
final class ApprovalGates {

    static final Gate<ProposalInquiry> PROPOSE = Gate.<ProposalInquiry>named("handover")
            .under(Group.HANDOVER, Group.GRID, Group.SUPPORT, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .prepared(
                    HandoverTable.OF_ALL,
                    (facts, values, edition) -> HandoverTable.of(facts.tables(), facts.on(), values))
            .rules(ApprovalRules.FOUR_EYES, (facts, values) -> FourEyes.check(facts))
            .gate();

    static final Gate<ApprovalInquiry> APPROVE = Gate.<ApprovalInquiry>named("handover.approve")
            .under(Group.HANDOVER, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .prepared(
                    List.of(
                            GateRule.of(ApprovalRules.FOUR_EYES, (asked, values) -> FourEyes.check(asked)),
                            GateRule.of(ApprovalRules.BOARD, (asked, values) -> BoardRule.check(asked)),
                            GateRule.of(ApprovalRules.WAIVER, (asked, values) -> WaiverRule.check(asked)),
                            GateRule.of(
                                    ApprovalRules.APPROVAL, (asked, values) -> List.of(SignatureRule.inTime(asked)))),
                    (facts, values, edition) -> new ApprovalCase(
                            facts.facts(), facts.table(), facts.second(), values.handover(), facts.on()))
            .gate();

    static final Gate<TransferInquiry> SIGN = Gate.<TransferInquiry>named("handover.sign")
            .under(Group.HANDOVER, Group.GRID, Group.SUPPORT, Group.PARTNERS)
            .rulesOf(Parties.RULES, facts -> facts.parties().at(facts))
            .prepared(
                    Stream.concat(HandoverTable.OF_ALL.stream().map(ApprovalGates::again), ofSignature())
                            .toList(),
                    SigningCase::of)
            .gate();

    private ApprovalGates() {}

    private static GateRule<SigningCase> again(GateRule<HandoverTable> rule) {
        return GateRule.<SigningCase>of(rule.code(), (signing, values) -> signing.of(rule.code()))
                .since(rule.edition());
    }

    private static Stream<GateRule<SigningCase>> ofSignature() {
        return Stream.of(
                GateRule.of(ApprovalRules.FOUR_EYES, (signing, values) -> FourEyes.check(signing.approval())),
                GateRule.of(ApprovalRules.BOARD, (signing, values) -> BoardRule.check(signing.approval())),
                GateRule.of(ApprovalRules.WAIVER, (signing, values) -> signing.waiver()),
                GateRule.of(ApprovalRules.APPROVAL, (signing, values) -> List.of(SignatureRule.check(signing))),
                GateRule.of(SignatureRules.SIGNED, (signing, values) -> List.of(signing.signed())),
                GateRule.of(ApprovalRules.DEED, (signing, values) -> List.of(signing.passage())));
    }
}
