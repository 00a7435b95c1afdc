package org.sharaka.web.partnership;

import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementMilestone;
import org.sharaka.domain.partnership.AgreementSnapshot;
import org.sharaka.domain.partnership.Amendment;
import org.sharaka.domain.partnership.BankGuarantee;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.condition.WrittenReasonWire;
import org.sharaka.web.partnership.AgreementForm.ConflictWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.MoneyWire;
import org.sharaka.web.wire.TakeoverWire;

/** An agreement; what is not known of it is null. */
record AgreementWire(
        String id,
        String reference,
        String partyId,
        String model,
        List<String> projects,
        String signedOn,
        List<SignatoryWire> signatories,
        List<ConflictWire> conflicts,
        DocumentWire document,
        List<ContributionWire.Shown> contributions,
        String state,
        List<GuaranteeWire> guarantees,
        List<WrittenReasonWire> reasons,
        List<AmendmentWire> amendments,
        List<MilestoneWire> history,
        List<TakeoverWire> takeovers) {

    static AgreementWire of(Agreement agreement) {
        Agreement.Deed deed = agreement.deed();
        AgreementSnapshot state = agreement.snapshot();
        return new AgreementWire(
                agreement.id().value(),
                agreement.reference(),
                agreement.party().value(),
                agreement.model().name(),
                agreement.projects().stream().map(ProjectId::value).toList(),
                deed.signedOn().toString(),
                SignatoryWire.of(deed.signatories()),
                deed.conflicts().stream().map(ConflictWire::of).toList(),
                DocumentWire.of(deed.paper()),
                ContributionWire.of(deed.contributions()),
                agreement.state().name(),
                state.guarantees().stream().map(GuaranteeWire::of).toList(),
                WrittenReasonWire.of(state.reasons()),
                state.amendments().stream().map(AmendmentWire::of).toList(),
                agreement.milestones().stream().map(MilestoneWire::of).toList(),
                TakeoverWire.of(state.takeovers()));
    }

    /** A bank's guarantee. */
    record GuaranteeWire(String projectId, MoneyWire amount, DocumentWire document) {

        static GuaranteeWire of(BankGuarantee guarantee) {
            return new GuaranteeWire(
                    guarantee.project().value(), MoneyWire.of(guarantee.amount()), DocumentWire.of(guarantee.paper()));
        }
    }

    /** What both sides changed. */
    record AmendmentWire(
            int number,
            String by,
            String on,
            DocumentWire document,
            List<SignatoryWire> signatories,
            String what,
            List<BudgetWire> budgets,
            List<ContractWire> contracts,
            List<DifferenceWire> terms,
            List<ContributionWire.Shown> contributions,
            DocumentWire summons) {

        static AmendmentWire of(Amendment amendment) {
            return new AmendmentWire(
                    amendment.number(),
                    amendment.act().by().value(),
                    amendment.act().on().toString(),
                    DocumentWire.of(amendment.paper()),
                    SignatoryWire.of(amendment.signatories()),
                    amendment.what(),
                    amendment.budgets().stream().map(BudgetWire::of).toList(),
                    amendment.contracts().stream().map(ContractWire::of).toList(),
                    amendment.terms().stream().map(DifferenceWire::of).toList(),
                    ContributionWire.of(amendment.contributions()),
                    DocumentWire.of(amendment.summons()));
        }
    }

    /** A budget that was changed. */
    record BudgetWire(String projectId, MoneyWire before, MoneyWire after) {

        static BudgetWire of(Amendment.BudgetChange change) {
            Fact<Money> before = change.before();
            return new BudgetWire(change.project().value(), MoneyWire.of(before), MoneyWire.of(change.after()));
        }
    }

    /** A contract whose amount was changed. */
    record ContractWire(String contractId, MoneyWire before, MoneyWire after) {

        static ContractWire of(Amendment.ContractChange change) {
            return new ContractWire(
                    change.contract().value(), MoneyWire.of(change.before()), MoneyWire.of(change.after()));
        }
    }

    /** A step that was taken. */
    record MilestoneWire(String step, String by, String on, String reason, DocumentWire document) {

        static MilestoneWire of(AgreementMilestone milestone) {
            Fact<Document> paper = milestone.paper();
            return new MilestoneWire(
                    milestone.step().word(),
                    milestone.act().by().value(),
                    milestone.act().on().toString(),
                    milestone.reason().fold(text -> text, () -> null),
                    DocumentWire.of(paper));
        }
    }
}
