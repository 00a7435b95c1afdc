package org.sharaka.web.partnership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.AgreementArrow;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.ProjectStep;
import org.sharaka.domain.project.Arrow;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.condition.ConditionForm;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What is handed in with the steps of projects and agreements. */
final class StepForms {

    private StepForms() {}

    /** To agree. */
    record AgreeForm(
            @NotNull LocalDate on,
            List<Document> documents,
            List<ConditionForm> conditions,
            List<ConditionForm.ReasonForm> reasons)
            implements Part<ProjectStep> {

        @Override
        public ProjectStep make() {
            return new ProjectStep.Agree(on, documents, ConditionForm.answers(conditions, reasons));
        }
    }

    /** To start works. */
    record StartForm(@NotNull LocalDate on, List<Document> documents) implements Part<ProjectStep> {

        @Override
        public ProjectStep make() {
            return new ProjectStep.Start(on, documents);
        }
    }

    /** To suspend and to resume. */
    record HoldForm(
            @NotNull LocalDate on, @NotNull @Paragraph String reason, List<Document> documents) {

        ProjectStep suspend() {
            return step(Arrow.SUSPEND);
        }

        ProjectStep resume() {
            return step(Arrow.RESUME);
        }

        private ProjectStep step(Arrow arrow) {
            return new ProjectStep.Hold(arrow, on, Fact.known(new Reason(reason)), documents, Fact.unknown());
        }
    }

    /** To cancel, and to settle what is left. */
    record SettleForm(
            @NotNull LocalDate on,
            @NotNull @Paragraph String reason,
            List<Document> documents,
            Fact<SettlementForm> settlement) {

        ProjectStep cancel() {
            return step(Arrow.CANCEL);
        }

        ProjectStep settle() {
            return step(Arrow.SETTLE);
        }

        private ProjectStep step(Arrow arrow) {
            return new ProjectStep.Settle(
                    arrow, on, Fact.known(new Reason(reason)), documents, SettlementForm.of(settlement));
        }
    }

    /** To suspend and to resume an agreement. */
    record HoldAgreementForm(
            @NotNull LocalDate on, @NotNull @Paragraph String reason, Fact<Document> document) {

        AgreementStep suspend() {
            return step(AgreementArrow.SUSPEND);
        }

        AgreementStep resume() {
            return step(AgreementArrow.RESUME);
        }

        private AgreementStep step(AgreementArrow arrow) {
            return new AgreementStep.Hold(arrow, on, Fact.known(new Reason(reason)), document);
        }
    }

    /** To terminate an agreement. */
    record TerminateForm(
            @NotNull LocalDate on,
            @NotNull @Paragraph String reason,
            @NotNull Document document,
            Fact<SettlementForm> settlement)
            implements Part<AgreementStep> {

        @Override
        public AgreementStep make() {
            return new AgreementStep.Terminate(
                    on, Fact.known(new Reason(reason)), Fact.known(document), SettlementForm.of(settlement));
        }
    }

    /** To fulfil an agreement. */
    record FulfilForm(@NotNull LocalDate on) implements Part<AgreementStep> {

        @Override
        public AgreementStep make() {
            return new AgreementStep.Fulfil(on);
        }
    }
}
