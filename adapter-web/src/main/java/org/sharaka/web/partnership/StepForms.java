package org.sharaka.web.partnership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.partnership.TakeAgreementStep;
import org.sharaka.application.partnership.TakeProjectStep.Handed;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** What the steps require, each its own. */
final class StepForms {

    private StepForms() {}

    /** What a step of a project hands in, but for its day. */
    interface OfProject extends Part<Handed> {

        LocalDate on();
    }

    /** What a step of an agreement hands in. */
    interface OfAgreement {

        TakeAgreementStep command(AgreementStep step, AgreementId agreement, Fact<Long> expected);
    }

    /** To agree. */
    record AgreeForm(@NotNull LocalDate on, List<Document> documents, List<ConditionForm> conditions)
            implements OfProject {

        @Override
        public Handed make() {
            return new Handed(Fact.unknown(), documents, Part.values(conditions), Settlement.NONE);
        }
    }

    /** To start works. */
    record StartForm(@NotNull LocalDate on, List<Document> documents) implements OfProject {

        @Override
        public Handed make() {
            return Handed.with(documents);
        }
    }

    /** To suspend and to resume. */
    record HoldForm(
            @NotNull LocalDate on, @NotNull @Paragraph String reason, List<Document> documents) implements OfProject {

        @Override
        public Handed make() {
            return new Handed(Fact.known(reason), documents, List.of(), Settlement.NONE);
        }
    }

    /** To cancel. */
    record CancelForm(
            @NotNull LocalDate on,
            @NotNull @Paragraph String reason,
            List<Document> documents,
            Fact<SettlementForm> settlement)
            implements OfProject {

        @Override
        public Handed make() {
            return new Handed(Fact.known(reason), documents, List.of(), SettlementForm.of(settlement));
        }
    }

    /** To suspend and to resume an agreement. */
    record HoldAgreementForm(
            @NotNull LocalDate on, @NotNull @Paragraph String reason, Fact<Document> document) implements OfAgreement {

        @Override
        public TakeAgreementStep command(AgreementStep step, AgreementId agreement, Fact<Long> expected) {
            return new TakeAgreementStep(step, agreement, on, Fact.known(reason), document, Settlement.NONE, expected);
        }
    }

    /** To terminate an agreement. */
    record TerminateForm(
            @NotNull LocalDate on,
            @NotNull @Paragraph String reason,
            @NotNull Document document,
            Fact<SettlementForm> settlement)
            implements OfAgreement {

        @Override
        public TakeAgreementStep command(AgreementStep step, AgreementId agreement, Fact<Long> expected) {
            return new TakeAgreementStep(
                    step,
                    agreement,
                    on,
                    Fact.known(reason),
                    Fact.known(document),
                    SettlementForm.of(settlement),
                    expected);
        }
    }

    /** To fulfil an agreement. */
    record FulfilForm(@NotNull LocalDate on) implements OfAgreement {

        @Override
        public TakeAgreementStep command(AgreementStep step, AgreementId agreement, Fact<Long> expected) {
            return new TakeAgreementStep(
                    step, agreement, on, Fact.unknown(), Fact.unknown(), Settlement.NONE, expected);
        }
    }
}
