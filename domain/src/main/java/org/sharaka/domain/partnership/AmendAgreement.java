package org.sharaka.domain.partnership;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Rulebook;

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
public record AmendAgreement(
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
    public AmendAgreement {
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
     *     {@code /contracts/…/contractId} or {@code /terms/…} for what is none of its own, or a project without terms
     *     in force
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
                        .map(one ->
                                new Recontracting(one.contract().value(), one.amount(), around.paid(one.contract())))
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
                "amendment", Integer.toString(amended.snapshot().amendments().size()));
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
                                around.project(one.project()).brief().budget().total(),
                                one.total()))
                        .toList(),
                contracts.stream()
                        .map(one -> new Amendment.ContractChange(
                                one.contract(),
                                around.contract(one.contract()).orElseThrow().amount(),
                                one.amount()))
                        .toList(),
                changed(around).stream().map(TermsOfReference::toCome).toList(),
                contributions,
                summons);
    }

    /**
     * Lots that are cut.
     *
     * @param project of which project
     * @param lots which, at least one; none of them accepted, and another one stays
     * @param settlement what becomes of their works and money
     */
    public record CutLots(ProjectId project, List<LotId> lots, Settlement settlement) {

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
    public record NewAmount(ContractId contract, Money amount) {

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
    public record NewBudget(ProjectId project, Brief.Budget budget) {

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
