package org.sharaka.domain.partner;

import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;

/** The gates of a partner, each with its rules in the order of the rulebook. */
final class PartnerGates {

    static final Gate<PartnerInquiry.Change> CHANGE = Gate.<PartnerInquiry.Change>named("partner.change")
            .under(Group.PARTNERS)
            .rules(SeatRules.KIND, (facts, values) -> SeatRules.legalPerson(facts.seats(), facts.kind()))
            .gate();

    static final Gate<PartnerInquiry.Unblocking> UNBLOCK = Gate.<PartnerInquiry.Unblocking>named("partner.unblock")
            .under(Group.PARTNERS)
            .rules(PartnerRules.INTEREST, (facts, values) -> facts.parties().interest(facts.on(), values.partners()))
            .rule(PartnerRules.BLOCKED, (facts, values) -> PartnerRules.liftedBySomeoneElse(facts.setBy(), facts.by()))
            .gate();

    static final Gate<PartnerInquiry.Deactivation> DEACTIVATE = Gate.<PartnerInquiry.Deactivation>named(
                    "partner.deactivate")
            .under(Group.PARTNERS)
            .rulesOf(Parties.INTEREST, facts -> Parties.known(facts.parties()).at(facts))
            .rules(SeatRules.OVERLAP, (facts, values) -> SeatRules.endsAfterBeginning(facts.seats(), facts.on()))
            .rule(PartnerRules.BLOCKED, (facts, values) -> PartnerRules.notBlocked(facts.party(), facts.on()))
            .rule(PartnerRules.IN_USE, (facts, values) -> PartnerRules.notInUse(facts.running(), facts.named()))
            .gate();

    static final Gate<PartnerInquiry.Reactivation> REACTIVATE = Gate.<PartnerInquiry.Reactivation>named(
                    "partner.reactivate")
            .under(Group.PARTNERS)
            .rulesOf(Parties.INTEREST, facts -> Parties.known(facts.parties()).at(facts))
            .rule(PartnerRules.BLOCKED, (facts, values) -> PartnerRules.notBlocked(facts.party(), facts.on()))
            .gate();

    static final Gate<PartnerInquiry.Ending> END = Gate.<PartnerInquiry.Ending>named("partner.end")
            .under(Group.PARTNERS)
            .rules(PartnerRules.IN_USE, (facts, values) -> PartnerRules.withdrawsFromNothing(facts))
            .rules(PartnerRules.ENDED, (facts, values) -> PartnerRules.ends(facts))
            .gate();

    private PartnerGates() {}
}
