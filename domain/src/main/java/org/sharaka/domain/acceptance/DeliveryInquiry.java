package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.condition.ConditionRules;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.policy.Group;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Gate;
import org.sharaka.domain.rulebook.Inquiry;

/** The facts of a step of a delivery. */
public sealed interface DeliveryInquiry extends Inquiry
        permits AcceptingInquiry,
                DeliveryInquiry.Reporting,
                DeliveryInquiry.Refusing,
                DeliveryInquiry.Withdrawing,
                DeliveryInquiry.AcceptingFinally,
                DeliveryInquiry.ExtendingGuarantee,
                DeliveryInquiry.RaisingReserve,
                DeliveryInquiry.LiftingReserve,
                DeliveryInquiry.Correcting {

    /** {@return the project they were read from; its id, which is that of the delivery} */
    ProjectId project();

    /** What is recorded through a gate that has no rule but those of the parties. */
    enum Report {
        /** The division into lots. */
        LOTS("project.name-lots"),
        /** The notice of completion. */
        NOTICE("project.notify-completion"),
        /** A visit. */
        VISIT("project.visit");

        private final Gate<Reporting> gate;

        Report(String name) {
            gate = Gate.<Reporting>named(name)
                    .under(Group.ACCEPTANCE, Group.PARTNERS)
                    .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
                    .gate();
        }
    }

    /**
     * Lots, a notice or a visit are recorded.
     *
     * @param on the day of the step
     * @param project which project
     * @param parties its partners, and the interests of who acts
     * @param what what is recorded
     */
    record Reporting(LocalDate on, ProjectId project, Parties parties, Report what) implements DeliveryInquiry {

        @Override
        public Gate<?> gate() {
            return what.gate;
        }
    }

    /**
     * Acceptance is refused: nothing is asked.
     *
     * @param on the day of the step
     * @param project which project
     */
    record Refusing(LocalDate on, ProjectId project) implements DeliveryInquiry {

        private static final Gate<Refusing> GATE = Gate.<Refusing>named(Arrow.REFUSE_ACCEPTANCE.gate())
                .under(Group.ACCEPTANCE)
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * Acceptance is withdrawn.
     *
     * @param on the day of the step
     * @param project which project
     * @param centreOpen whether the centre is open to its beneficiaries
     * @param lots the lots, each with the conditions it was accepted under
     */
    record Withdrawing(LocalDate on, ProjectId project, boolean centreOpen, List<LotUnderConditions> lots)
            implements DeliveryInquiry {

        private static final Gate<Withdrawing> GATE = Gate.<Withdrawing>named(Arrow.WITHDRAW_ACCEPTANCE.gate())
                .under(Group.ACCEPTANCE)
                .rules(
                        ConditionRules.CONDITION,
                        (facts, values) ->
                                OfLot.each(facts.lots, lot -> WithdrawalRule.check(lot, facts.on, facts.centreOpen)))
                .gate();

        /** Copies the lots. */
        public Withdrawing {
            lots = List.copyOf(lots);
        }

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * Final acceptance.
     *
     * @param on the day of the step
     * @param project which project
     * @param parties its partners, and the interests of who acts
     * @param lots the lots, each with what is open of it
     */
    record AcceptingFinally(LocalDate on, ProjectId project, Parties parties, List<LotInGuarantee> lots)
            implements DeliveryInquiry {

        private static final Gate<AcceptingFinally> GATE = Gate.<AcceptingFinally>named(Arrow.ACCEPT_FINALLY.gate())
                .under(Group.ACCEPTANCE, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
                .rules(
                        GuaranteeRules.ELAPSED,
                        (facts, values) -> OfLot.each(facts.lots, lot -> GuaranteeRules.elapsed(lot, facts.on)))
                .rules(GuaranteeRules.RESERVES, (facts, values) -> OfLot.each(facts.lots, GuaranteeRules::nothingOpen))
                .gate();

        /** Copies the lots. */
        public AcceptingFinally {
            lots = List.copyOf(lots);
        }

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * The guarantee period is made longer.
     *
     * @param on the day of the step
     * @param project which project
     * @param parties its partners, and the interests of who acts
     * @param lots the lots, each with the end of its period
     */
    record ExtendingGuarantee(LocalDate on, ProjectId project, Parties parties, List<LotInGuarantee> lots)
            implements DeliveryInquiry {

        private static final Gate<ExtendingGuarantee> GATE = Gate.<ExtendingGuarantee>named("project.extend-guarantee")
                .under(Group.ACCEPTANCE, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
                .rules(
                        GuaranteeRules.ELAPSED,
                        (facts, values) -> OfLot.each(facts.lots, lot -> GuaranteeRules.mayBeExtended(lot, facts.on)))
                .gate();

        /** Copies the lots. */
        public ExtendingGuarantee {
            lots = List.copyOf(lots);
        }

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * A defect is listed.
     *
     * @param on the day of the step
     * @param project which project
     * @param lot of which lot
     * @param guaranteeEnd the end of its guarantee period; unknown before it is accepted
     * @param deadline by which day it is to be mended; unknown for the default
     */
    record RaisingReserve(
            LocalDate on, ProjectId project, LotId lot, Fact<LocalDate> guaranteeEnd, Fact<LocalDate> deadline)
            implements DeliveryInquiry {

        private static final Gate<RaisingReserve> GATE = Gate.<RaisingReserve>named("reserve.raise")
                .under(Group.ACCEPTANCE)
                .rules(
                        ReserveRules.DEADLINE,
                        (facts, values) -> facts.guaranteeEnd.fold(
                                accepted ->
                                        List.of(ReserveRules.ofDefect(facts.on, facts.deadline, values.acceptance())),
                                List::of))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * A reserve is lifted.
     *
     * @param on the day of the step
     * @param project which project
     * @param parties its partners, and the interests of who acts
     * @param reserve which reserve
     * @param raised who raised it, and when
     * @param by who would lift it
     * @param evidence what shows that it is mended
     */
    record LiftingReserve(
            LocalDate on,
            ProjectId project,
            Parties parties,
            ReserveId reserve,
            Act raised,
            UserId by,
            Fact<Document> evidence)
            implements DeliveryInquiry {

        private static final Gate<LiftingReserve> GATE = Gate.<LiftingReserve>named("reserve.lift")
                .under(Group.ACCEPTANCE, Group.PARTNERS)
                .rulesOf(Parties.RULES, facts -> facts.parties.at(facts))
                .rule(
                        ReserveRules.LIFTING,
                        (facts, values) -> ReserveLifting.check(facts.raised, facts.by, facts.on, facts.evidence))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }

    /**
     * A recorded fact of an acceptance is corrected.
     *
     * @param on the day of the correction
     * @param project which project
     * @param parties its partners, and the interests of who acts
     * @param lot which lot
     * @param recorded who recorded the fact last, and when
     * @param by who corrects it
     */
    record Correcting(LocalDate on, ProjectId project, Parties parties, LotId lot, Act recorded, UserId by)
            implements DeliveryInquiry {

        private static final Gate<Correcting> GATE = Gate.<Correcting>named("fact.correct")
                .under(Group.ACCEPTANCE, Group.PARTNERS)
                .rulesOf(Parties.INTEREST, facts -> facts.parties.at(facts))
                .rule(
                        CorrectionRules.CORRECTION,
                        (facts, values) -> CorrectionRules.bySomeoneElse(facts.recorded, facts.by))
                .gate();

        @Override
        public Gate<?> gate() {
            return GATE;
        }
    }
}
