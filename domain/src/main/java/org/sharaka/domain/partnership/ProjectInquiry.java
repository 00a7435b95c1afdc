package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.PartiesOn;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.programme.ProgrammeId;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.LastReview;
import org.sharaka.domain.project.Permits;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.ProjectRules;
import org.sharaka.domain.project.SixPointsStated;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/**
 * The facts of a step of a project that its agreement and its money decide. Each model asks its own to agree and to
 * start: three sets of facts, and three lists of rules, under one name of a gate.
 */
public sealed interface ProjectInquiry extends Inquiry {

    /** The project they were read from. */
    ProjectId project();

    /** Its partners, and the interests of who acts; nobody where the step is protective. */
    default Parties parties() {
        return Parties.NONE;
    }

    /** The parties on the day of the step. */
    private PartiesOn partiesOn() {
        return parties().at(this);
    }

    /**
     * Model 1 is agreed.
     *
     * @param party the party of the agreement
     * @param review the last effectiveness review by then
     * @param pledged what its sponsors have pledged for it
     * @param budget the budget of its works
     * @param agreement the agreement it is agreed under
     * @param parts who has which part in it
     */
    record SponsoredAgreeing(
            LocalDate on,
            ProjectId project,
            Parties parties,
            Fact<Counterparty> party,
            Fact<LastReview> review,
            Money pledged,
            Fact<Money> budget,
            Fact<SignedAgreement> agreement,
            OtherParts parts)
            implements ProjectInquiry {

        private static final Gate<SponsoredAgreeing> GATE = Gate.<SponsoredAgreeing>named(Arrow.AGREE.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, ProjectInquiry::partiesOn)
                .rule(PartnershipRules.PARTY, (facts, values) -> PartnershipRules.anyPartner(facts.party))
                .rule(
                        ProjectRules.EFFECTIVENESS,
                        (facts, values) -> ProjectRules.effective(
                                facts.review, values.works().reviewMonths(), facts.on))
                .rule(
                        PartnershipRules.COMMITTED,
                        (facts, values) -> PartnershipRules.committed(
                                facts.pledged, facts.budget, values.works().committedShare()))
                .rule(
                        SignatureRules.SIGNED,
                        (facts, values) ->
                                SignatureRules.agreed(facts.agreement, facts.party, facts.conflicts(), facts.on))
                .gate();

        private List<String> conflicts() {
            return agreement.fold(known -> parts.heldBySponsors(known.conflicts()), List::of);
        }

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * Model 2 is agreed.
     *
     * @param party the party of the agreement
     * @param seat the seat on the committee that the party holds on the day of signature
     * @param programme the programme it is entered in
     * @param terms the last version of its terms of reference
     * @param agreement the agreement it is agreed under
     */
    record BuiltAgreeing(
            LocalDate on,
            ProjectId project,
            Parties parties,
            Fact<Counterparty> party,
            Fact<MembershipId> seat,
            Fact<ProgrammeId> programme,
            SixPointsStated points,
            Fact<ApprovedVersion> terms,
            Fact<SignedAgreement> agreement)
            implements ProjectInquiry {

        private static final Gate<BuiltAgreeing> GATE = Gate.<BuiltAgreeing>named(Arrow.AGREE.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, ProjectInquiry::partiesOn)
                .rule(
                        PartnershipRules.PARTY,
                        (facts, values) -> PartnershipRules.memberOrInstitution(facts.party, facts.seat))
                .rule(
                        ProjectRules.PROGRAMMED,
                        (facts, values) -> ProjectRules.programmed(facts.programme, facts.points, facts.on))
                .rule(TermsRules.TERMS, (facts, values) -> TermsRules.locked(facts.terms, facts.on))
                .rule(
                        SignatureRules.SIGNED,
                        (facts, values) ->
                                SignatureRules.agreed(facts.agreement, facts.party, facts.declared(), facts.on))
                .gate();

        private List<String> declared() {
            return agreement.fold(
                    known -> known.conflicts().stream().sorted().map(Enum::name).toList(), List::of);
        }

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * An own project is decided.
     *
     * @param review the last effectiveness review by then
     */
    record OwnAgreeing(LocalDate on, ProjectId project, Parties parties, Fact<LastReview> review)
            implements ProjectInquiry {

        private static final Gate<OwnAgreeing> GATE = Gate.<OwnAgreeing>named(Arrow.AGREE.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, ProjectInquiry::partiesOn)
                .rule(
                        ProjectRules.EFFECTIVENESS,
                        (facts, values) -> ProjectRules.effective(
                                facts.review, values.works().reviewMonths(), facts.on))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * Works of model 1 start.
     *
     * @param received what has come in for it
     * @param guaranteed what banks guarantee of the rest on that day
     * @param budget the budget of its works
     * @param agreement the agreement it stands under
     * @param permits the papers that works need
     */
    record SponsoredStart(
            LocalDate on,
            ProjectId project,
            Parties parties,
            Money received,
            Money guaranteed,
            Fact<Money> budget,
            Fact<StandingAgreement> agreement,
            Permits permits)
            implements ProjectInquiry {

        private static final Gate<SponsoredStart> GATE = Gate.<SponsoredStart>named(Arrow.START.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, ProjectInquiry::partiesOn)
                .rule(
                        PartnershipRules.FUNDED,
                        (facts, values) -> PartnershipRules.funded(
                                facts.received.plus(facts.guaranteed),
                                facts.budget,
                                values.works().fundedShare()))
                .rule(SignatureRules.SIGNED, (facts, values) -> SignatureRules.inForce(facts.agreement))
                .rule(ProjectRules.PERMITS, (facts, values) -> ProjectRules.permitted(facts.permits, facts.on))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * Works of model 2 start.
     *
     * @param agreement the agreement it stands under
     * @param permits the papers that works need
     */
    record BuiltStart(
            LocalDate on, ProjectId project, Parties parties, Fact<StandingAgreement> agreement, Permits permits)
            implements ProjectInquiry {

        private static final Gate<BuiltStart> GATE = Gate.<BuiltStart>named(Arrow.START.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, ProjectInquiry::partiesOn)
                .rule(SignatureRules.SIGNED, (facts, values) -> SignatureRules.inForce(facts.agreement))
                .rule(ProjectRules.PERMITS, (facts, values) -> ProjectRules.permitted(facts.permits, facts.on))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * Works of an own project start.
     *
     * @param allocated what is allocated to it
     * @param budget the budget of its works
     * @param permits the papers that works need
     */
    record OwnStart(
            LocalDate on, ProjectId project, Parties parties, Money allocated, Fact<Money> budget, Permits permits)
            implements ProjectInquiry {

        private static final Gate<OwnStart> GATE = Gate.<OwnStart>named(Arrow.START.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, ProjectInquiry::partiesOn)
                .rule(
                        PartnershipRules.FUNDED,
                        (facts, values) -> PartnershipRules.funded(
                                facts.allocated, facts.budget, values.works().allocatedShare()))
                .rule(ProjectRules.PERMITS, (facts, values) -> ProjectRules.permitted(facts.permits, facts.on))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /** It is held, without a rule. */
    record Suspending(LocalDate on, ProjectId project) implements ProjectInquiry {

        private static final Gate<Suspending> GATE =
                Gate.<Suspending>named(Arrow.SUSPEND.gate()).under(Group.WORKS).gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * It goes on under its agreement.
     *
     * @param agreement the agreement it stands under
     */
    record Resuming(LocalDate on, ProjectId project, Parties parties, Fact<StandingAgreement> agreement)
            implements ProjectInquiry {

        private static final Gate<Resuming> GATE = Gate.<Resuming>named(Arrow.RESUME.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, ProjectInquiry::partiesOn)
                .rule(SignatureRules.SIGNED, (facts, values) -> SignatureRules.inForce(facts.agreement))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /** An own project goes on. */
    record OwnResuming(LocalDate on, ProjectId project, Parties parties) implements ProjectInquiry {

        private static final Gate<OwnResuming> GATE = Gate.<OwnResuming>named(Arrow.RESUME.gate())
                .under(Group.WORKS, Group.PARTNERS)
                .rulesOf(Parties.RULES, ProjectInquiry::partiesOn)
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * It ends before it is accepted.
     *
     * @param stated what becomes of works and money
     * @param ending what the books tell
     */
    record Cancelling(LocalDate on, ProjectId project, Settlement stated, Ending ending) implements ProjectInquiry {

        private static final Gate<Cancelling> GATE = Gate.<Cancelling>named(Arrow.CANCEL.gate())
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

    /**
     * What is left of a sponsor's money after final acceptance is settled.
     *
     * @param stated what becomes of the money
     * @param ending what the books tell
     */
    record SettlingRest(LocalDate on, ProjectId project, Settlement stated, Ending ending) implements ProjectInquiry {

        private static final Gate<SettlingRest> GATE = Gate.<SettlingRest>named(Arrow.SETTLE.gate())
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
}
