package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/** The facts of a step of an agreement. It is signed through the gates of its projects. */
public sealed interface AgreementInquiry extends Inquiry {

    /** The agreement they were read from. */
    AgreementId agreement();

    /** It is held, without a rule. */
    record Suspending(LocalDate on, AgreementId agreement) implements AgreementInquiry {

        private static final Gate<Suspending> GATE = Gate.<Suspending>named(AgreementArrow.SUSPEND.gate())
                .under(Group.WORKS)
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /** It is in force again. */
    record Resuming(LocalDate on, AgreementId agreement, Parties parties) implements AgreementInquiry {

        private static final Gate<Resuming> GATE = Gate.<Resuming>named(AgreementArrow.RESUME.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * Both sides change it.
     *
     * @param amendment what was signed, perhaps nothing
     * @param terms the last versions of the terms of reference that the amendment brings into force
     * @param budgets the budgets that it changes
     * @param contracts the contracts that it changes
     * @param cut the lots that it cuts; unknown where it cuts none
     */
    record Amending(
            LocalDate on,
            AgreementId agreement,
            Parties parties,
            Counterparty party,
            Fact<ProposedAmendment> amendment,
            List<ApprovedVersion> terms,
            List<Rebudgeting> budgets,
            List<Recontracting> contracts,
            Fact<Cutting> cut)
            implements AgreementInquiry {

        private static final Gate<Amending> GATE = Gate.<Amending>named(AgreementArrow.AMEND.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
                .rule(
                        SignatureRules.SIGNED,
                        (facts, values) -> SignatureRules.amended(facts.amendment, facts.party, facts.on))
                .rule(
                        TermsRules.AMENDMENT,
                        (facts, values) -> TermsRules.amended(
                                facts.amendment, facts.terms, facts.budgets, facts.contracts, facts.on))
                .rules(
                        PartnershipRules.COMMITTED,
                        (facts, values) -> PartnershipRules.committed(
                                facts.budgets, values.works().committedShare()))
                .rules(
                        PartnershipRules.SETTLEMENT,
                        (facts, values) ->
                                facts.cut.fold(known -> List.of(PartnershipRules.cut(known, facts.on)), List::of))
                .gate();

        /** Copies the lists. */
        public Amending {
            terms = List.copyOf(terms);
            budgets = List.copyOf(budgets);
            contracts = List.copyOf(contracts);
        }

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * It ends before it is fulfilled.
     *
     * @param stated what becomes of works and money
     * @param ending what the books tell of all its projects
     */
    record Terminating(LocalDate on, AgreementId agreement, Settlement stated, Ending ending)
            implements AgreementInquiry {

        private static final Gate<Terminating> GATE = Gate.<Terminating>named(AgreementArrow.TERMINATE.gate())
                .under(Group.WORKS)
                .rule(
                        PartnershipRules.SETTLEMENT,
                        (facts, values) -> PartnershipRules.settled(facts.stated, facts.ending, facts.on))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /** All its projects are accepted or cancelled. */
    record Fulfilling(LocalDate on, AgreementId agreement, Parties parties) implements AgreementInquiry {

        private static final Gate<Fulfilling> GATE = Gate.<Fulfilling>named(AgreementArrow.FULFIL.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }
}
