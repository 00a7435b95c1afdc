package org.sharaka.web.partnership;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.AmendAgreement;
import org.sharaka.domain.partnership.AmendAgreement.NewBudget;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.project.LineWire;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What an amendment requires. */
record AmendmentForm(
        @NotNull LocalDate on,
        @NotNull Document document,
        @NotNull List<SignatoryWire> signatories,
        @NotNull @Paragraph(Brief.LONGEST_TEXT) String what,
        List<BudgetForm> budgets,
        List<ContractForm> contracts,
        List<ProjectId> terms,
        List<ContributionWire> contributions,
        Fact<CutForm> cut,
        Fact<Document> summons)
        implements Part<AgreementStep> {

    @Override
    public AgreementStep make() {
        return new AmendAgreement(
                on,
                Fact.known(document),
                Part.values(signatories),
                what,
                Part.values(budgets),
                Part.values(contracts),
                terms,
                Part.values(contributions),
                cut.map(Part::make),
                summons);
    }

    /** A budget that is changed. */
    record BudgetForm(@NotNull ProjectId projectId, @NotNull Money budget, List<LineWire> budgetLines)
            implements Part<NewBudget> {

        @Override
        public NewBudget make() {
            Brief.Budget money =
                    Faults.within("/budget", () -> new Brief.Budget(Fact.known(budget), Part.values(budgetLines)));
            return new NewBudget(projectId, money);
        }
    }

    /** A contract whose amount is changed. */
    record ContractForm(
            @NotNull ContractId contractId, @NotNull Money amount) implements Part<AmendAgreement.NewAmount> {

        @Override
        public AmendAgreement.NewAmount make() {
            return new AmendAgreement.NewAmount(contractId, amount);
        }
    }

    /** Lots that are cut, and their settlement. */
    record CutForm(
            @NotNull ProjectId projectId,
            @NotEmpty List<LotId> lots,
            @NotNull SettlementForm settlement) implements Part<AmendAgreement.CutLots> {

        @Override
        public AmendAgreement.CutLots make() {
            return new AmendAgreement.CutLots(projectId, lots, settlement.make());
        }
    }
}
