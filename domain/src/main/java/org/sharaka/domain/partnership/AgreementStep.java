package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/** A step in the life of an agreement (S7, S8); it is signed by a {@link ProjectStep.Agree}. */
public sealed interface AgreementStep extends Step<Agreement, AgreementCircumstances> {

    /** A step, as it is looked at beforehand: of its day alone. */
    static AgreementStep on(AgreementArrow arrow, LocalDate day) {
        return switch (arrow) {
            case SUSPEND, RESUME -> new Hold(arrow, day, Fact.unknown(), Fact.unknown());
            case AMEND ->
                new Amend(
                        day,
                        Fact.unknown(),
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Fact.unknown(),
                        Fact.unknown());
            case TERMINATE -> new Terminate(day, Fact.unknown(), Fact.unknown(), Settlement.NONE);
            case FULFIL -> new Fulfil(day);
            case SUCCEED -> new Succeed(Acceptance.on(day));
            case SIGN -> throw new IllegalArgumentException("an agreement is signed with its first project");
        };
    }

    /** The arrow of its life that it is. */
    AgreementArrow arrow();

    /** Why it is taken; unknown where it needs no reason. */
    default Fact<Reason> reason() {
        return Fact.unknown();
    }

    /** The paper that says so; unknown where there is none. */
    default Fact<Document> paper() {
        return Fact.unknown();
    }

    /** What is handed in to take it over; unknown for any other step. */
    default Fact<Acceptance> acceptance() {
        return Fact.unknown();
    }

    /** The facts of its gate. */
    Inquiry facts(Agreement agreement, AgreementCircumstances around);

    /** What the journal's reader needs beside day, reason and paper. */
    default Map<String, String> particulars(Agreement agreement) {
        return Map.of();
    }

    @Override
    default StepKind kind() {
        return arrow().kind();
    }

    @Override
    default Inquiry look(Rulebook book, Agreement before, AgreementCircumstances around) {
        before.requires(arrow());
        return facts(before, around);
    }

    @Override
    default LocalDate earliest(Agreement before, AgreementCircumstances around) {
        return before.lastStepOn();
    }

    @Override
    default Recorded<Agreement> take(Rulebook book, Agreement before, AgreementCircumstances around) {
        return before.moved(
                arrow(), new Act(around.by(), on()), reason().map(Reason::text), paper(), particulars(before));
    }

    /**
     * The agreement is held with all its projects, which is protective and needs nothing, or is in force again.
     *
     * @param arrow {@link AgreementArrow#SUSPEND} or {@link AgreementArrow#RESUME}
     * @param reason why; required to take it
     * @param paper perhaps none
     */
    record Hold(AgreementArrow arrow, LocalDate on, Fact<Reason> reason, Fact<Document> paper)
            implements AgreementStep {

        @Override
        public AgreementInquiry facts(Agreement agreement, AgreementCircumstances around) {
            return arrow == AgreementArrow.SUSPEND
                    ? new AgreementInquiry.Suspending(on, agreement.id())
                    : new AgreementInquiry.Resuming(on, agreement.id(), around.parties());
        }

        @Override
        public void check(Agreement before) {
            reason.required("/reason");
        }
    }

    /**
     * The agreement ends before it is fulfilled ({@code works.settlement}).
     *
     * @param reason why; required to take it
     * @param paper a notice or a decision
     * @param settlement what becomes of works and money
     */
    record Terminate(LocalDate on, Fact<Reason> reason, Fact<Document> paper, Settlement settlement)
            implements AgreementStep {

        private static final List<DocumentKind> PAPERS = List.of(DocumentKind.NOTICE, DocumentKind.DECISION);

        /**
         * Checks the paper.
         *
         * @throws InvalidValue {@code value.enum} at {@code /document/kind}
         */
        public Terminate {
            Fact<DocumentKind> other = paper.map(Document::kind).onlyIf(kind -> !PAPERS.contains(kind));
            other.value().ifPresent(kind -> {
                throw InvalidValue.at("/document/kind", "value.enum", "unknown", kind, "NOTICE, DECISION");
            });
        }

        @Override
        public AgreementArrow arrow() {
            return AgreementArrow.TERMINATE;
        }

        @Override
        public AgreementInquiry facts(Agreement agreement, AgreementCircumstances around) {
            return new AgreementInquiry.Terminating(on, agreement.id(), settlement, around.ending(agreement));
        }

        @Override
        public void check(Agreement before) {
            Faults faults = new Faults();
            faults.take("", () -> reason.required("/reason"));
            faults.take("", () -> paper.required("/document"));
            faults.throwIfAny();
        }

        @Override
        public Map<String, String> particulars(Agreement agreement) {
            return settlement.particulars();
        }
    }

    /**
     * Heirs or a successor take the agreement over from a party that has ended, with all that rests on it
     * ({@code succession.accept}). What it has passed is not required again.
     */
    record Succeed(Acceptance taking) implements AgreementStep {

        @Override
        public AgreementArrow arrow() {
            return AgreementArrow.SUCCEED;
        }

        @Override
        public LocalDate on() {
            return taking.on();
        }

        @Override
        public Fact<Acceptance> acceptance() {
            return Fact.known(taking);
        }

        @Override
        public Fact<Document> paper() {
            return taking.document();
        }

        @Override
        public Inquiry facts(Agreement agreement, AgreementCircumstances around) {
            return around.succession().required("/successorId").inquiry(agreement.whatSucceeds(), taking);
        }

        @Override
        public void check(Agreement before) {
            taking.check();
        }

        @Override
        public Recorded<Agreement> take(Rulebook book, Agreement before, AgreementCircumstances around) {
            return before.takenOver(around.succession().required("/successorId").takeover(taking));
        }
    }

    /** All projects of the agreement are accepted or cancelled. */
    record Fulfil(LocalDate on) implements AgreementStep {

        @Override
        public AgreementArrow arrow() {
            return AgreementArrow.FULFIL;
        }

        @Override
        public AgreementInquiry facts(Agreement agreement, AgreementCircumstances around) {
            around.requiresEnds();
            return new AgreementInquiry.Fulfilling(on, agreement.id(), around.parties());
        }
    }

    /**
     * Both sides change budgets, contracts, schedule or dates, or bring new versions of terms of reference into force
     * ({@code terms.amendment}).
     *
     * @param paper the amendment itself
     * @param signatories who signed it, for both sides
     * @param what what it changes, a paragraph; schedule and dates are written here
     * @param contracts the contracts whose amount it changes
     * @param terms the projects whose last version of the terms of reference it brings into force
     * @param contributions what the foundation contributes from its day on
     * @param cut the lots that it cuts; unknown where it cuts none
     * @param summons the notice that summoned the party, where it did not come; unknown otherwise
     */
    record Amend(
            LocalDate on,
            Fact<Document> paper,
            List<Signatory> signatories,
            String what,
            List<NewBudget> budgets,
            List<NewAmount> contracts,
            List<ProjectId> terms,
            List<Contribution> contributions,
            Fact<CutLots> cut,
            Fact<Document> summons)
            implements AgreementStep {

        /** Copies the lists. */
        public Amend {
            signatories = List.copyOf(signatories);
            budgets = List.copyOf(budgets);
            contracts = List.copyOf(contracts);
            terms = List.copyOf(terms);
            contributions = List.copyOf(contributions);
        }

        @Override
        public AgreementArrow arrow() {
            return AgreementArrow.AMEND;
        }

        /**
         * The facts of its gate.
         *
         * @throws InvalidValue as {@link Amendment}; {@code value.reference} at {@code /budgets/…/projectId},
         *     {@code /contracts/…/contractId} or {@code /terms/…} for what is none of its own, or a project without
         *     terms in force
         */
        @Override
        public AgreementInquiry facts(Agreement agreement, AgreementCircumstances around) {
            isThere(agreement, around);
            Fact<ProposedAmendment> proposed =
                    paper.map(shown -> ProposedAmendment.of(amendment(shown, agreement, around)));
            Counterparty party = around.party();
            return new AgreementInquiry.Amending(
                    on,
                    agreement.id(),
                    proposed.is(known -> SignatureRules.standsIn(known, party, on))
                            ? around.parties().represented(party.id())
                            : around.parties(),
                    party,
                    proposed,
                    changed(around).stream().map(ApprovedVersion::lastOf).toList(),
                    budgets.stream()
                            .map(one -> around.rebudgeting(one.project(), one.total()))
                            .toList(),
                    contracts.stream()
                            .map(one -> new Recontracting(
                                    one.contract().value(), one.amount(), around.paid(one.contract())))
                            .toList(),
                    around.cut());
        }

        @Override
        public void check(Agreement before) {
            paper.required("/document");
        }

        @Override
        public Recorded<Agreement> take(Rulebook book, Agreement before, AgreementCircumstances around) {
            Agreement amended = before.amended(amendment(paper.required("/document"), before, around));
            return AgreementStep.super.take(book, amended, around);
        }

        @Override
        public Map<String, String> particulars(Agreement amended) {
            Map<String, String> particulars = new TreeMap<>();
            cut.value().ifPresent(lots -> particulars.putAll(lots.settlement().particulars()));
            particulars.put(
                    "amendment",
                    Integer.toString(amended.snapshot().amendments().size()));
            particulars.put("what", what);
            return particulars;
        }

        private void isThere(Agreement agreement, AgreementCircumstances around) {
            Faults faults = new Faults();
            for (int place = 0; place < terms.size(); place++) {
                if (around.inForce(terms.get(place)).isEmpty()) {
                    faults.add("/terms/" + place, "value.reference", "unknown");
                }
            }
            for (int place = 0; place < budgets.size(); place++) {
                if (!agreement.projects().contains(budgets.get(place).project())) {
                    faults.add("/budgets/" + place + "/projectId", "value.reference", "unknown");
                }
            }
            for (int place = 0; place < contracts.size(); place++) {
                if (around.contract(contracts.get(place).contract()).isEmpty()) {
                    faults.add("/contracts/" + place + "/contractId", "value.reference", "unknown");
                }
            }
            Contribution.areOf(agreement.projects(), agreement.model(), contributions, faults);
            if (cut.is(lots -> !agreement.projects().contains(lots.project()))) {
                faults.add("/cut/projectId", "value.reference", "unknown");
            }
            faults.throwIfAny();
        }

        private List<TermsOfReference> changed(AgreementCircumstances around) {
            return terms.stream()
                    .flatMap(project -> around.inForce(project).stream())
                    .toList();
        }

        private Amendment amendment(Document shown, Agreement agreement, AgreementCircumstances around) {
            return new Amendment(
                    agreement.snapshot().amendments().size() + 1,
                    new Act(around.by(), on),
                    shown,
                    signatories,
                    what,
                    budgets.stream()
                            .map(one -> new Amendment.BudgetChange(
                                    one.project(),
                                    around.project(one.project())
                                            .brief()
                                            .budget()
                                            .total(),
                                    one.total()))
                            .toList(),
                    contracts.stream()
                            .map(one -> new Amendment.ContractChange(
                                    one.contract(),
                                    around.contract(one.contract())
                                            .orElseThrow()
                                            .amount(),
                                    one.amount()))
                            .toList(),
                    changed(around).stream().map(TermsOfReference::toCome).toList(),
                    contributions,
                    summons);
        }
    }

    /**
     * Lots that are cut.
     *
     * @param project of which project
     * @param lots which, at least one; none of them accepted, and another one stays
     * @param settlement what becomes of their works and money
     */
    record CutLots(ProjectId project, List<LotId> lots, Settlement settlement) {

        /** Copies the lots. */
        public CutLots {
            lots = List.copyOf(lots);
        }
    }

    /**
     * A contract whose amount is changed.
     *
     * @param amount what it is from now on, tax included; more than nothing
     */
    record NewAmount(ContractId contract, Money amount) {

        /**
         * Checks the amount.
         *
         * @throws InvalidValue {@code value.amount} with reason {@code positive} at {@code /amount}
         */
        public NewAmount {
            Faults faults = new Faults();
            amount.mustBePositive("/amount", faults);
            faults.throwIfAny();
        }
    }

    /**
     * A budget that is changed.
     *
     * @param budget what it is from now on; its whole is known
     */
    record NewBudget(ProjectId project, Brief.Budget budget) {

        /**
         * Checks that the whole is known.
         *
         * @throws InvalidValue {@code value.required} at {@code /budget}
         */
        public NewBudget {
            budget.total().required("/budget");
        }

        private Money total() {
            return budget.total().required("/budget");
        }
    }
}
