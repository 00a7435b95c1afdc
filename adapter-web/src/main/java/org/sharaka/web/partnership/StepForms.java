package org.sharaka.web.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.partnership.TakeAgreementStep;
import org.sharaka.application.partnership.TakeProjectStep;
import org.sharaka.application.partnership.TakeProjectStep.Handed;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.AgreementStep;
import org.sharaka.domain.partnership.Settlement;
import org.sharaka.domain.project.Condition;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.project.Step;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What the steps ask, each its own. */
final class StepForms {

    private StepForms() {}

    /** What a step of a project hands in. */
    interface OfProject {

        /** The day, as it was written. */
        String on();

        /** All but the day. */
        Handed handed(Form form);

        default TakeProjectStep command(Step step, ProjectId project, Fact<Long> expected, Form form) {
            Optional<LocalDate> day = form.date("/on", on());
            Handed handed = handed(form);
            form.throwIfAny();
            return new TakeProjectStep(step, project, day.orElseThrow(), handed, expected);
        }
    }

    /** What a step of an agreement hands in. */
    interface OfAgreement {

        /** The day, as it was written. */
        String on();

        /** The command, its day read. */
        TakeAgreementStep command(AgreementStep step, AgreementId agreement, Fact<Long> expected, Form form);
    }

    private static Fact<String> reason(Form form, String reason) {
        return Fact.of(form.reason(reason));
    }

    private static List<Condition> conditions(Form form, List<ConditionForm> conditions) {
        return form.each("/conditions", conditions, (pointer, condition) -> condition.read(form, pointer));
    }

    /** To agree. */
    record AgreeForm(
            @NotNull String on,
            List<@NotNull @Valid DocumentWire> documents,
            List<@NotNull @Valid ConditionForm> conditions)
            implements OfProject {

        @Override
        public Handed handed(Form form) {
            return new Handed(
                    Fact.unknown(),
                    form.documents("/documents", documents),
                    StepForms.conditions(form, conditions),
                    Settlement.NONE);
        }
    }

    /** To start works. */
    record StartForm(@NotNull String on, List<@NotNull @Valid DocumentWire> documents) implements OfProject {

        @Override
        public Handed handed(Form form) {
            return Handed.with(form.documents("/documents", documents));
        }
    }

    /** To suspend and to resume. */
    record HoldForm(@NotNull String on, @NotNull String reason, List<@NotNull @Valid DocumentWire> documents)
            implements OfProject {

        @Override
        public Handed handed(Form form) {
            return new Handed(
                    StepForms.reason(form, reason),
                    form.documents("/documents", documents),
                    List.of(),
                    Settlement.NONE);
        }
    }

    /** To cancel. */
    record CancelForm(
            @NotNull String on,
            @NotNull String reason,
            List<@NotNull @Valid DocumentWire> documents,
            @Valid SettlementForm settlement)
            implements OfProject {

        @Override
        public Handed handed(Form form) {
            return new Handed(
                    StepForms.reason(form, reason),
                    form.documents("/documents", documents),
                    List.of(),
                    SettlementForm.read(form, "/settlement", settlement));
        }
    }

    /** To suspend and to resume an agreement. */
    record HoldAgreementForm(
            @NotNull String on,
            @NotNull String reason,
            @Valid DocumentWire document) implements OfAgreement {

        @Override
        public TakeAgreementStep command(AgreementStep step, AgreementId agreement, Fact<Long> expected, Form form) {
            return new TerminateForm(on, reason, document, null).command(step, agreement, expected, form);
        }
    }

    /** To terminate an agreement. */
    record TerminateForm(
            @NotNull String on,
            @NotNull String reason,
            @NotNull @Valid DocumentWire document,
            @Valid @Nullable SettlementForm settlement)
            implements OfAgreement {

        @Override
        public TakeAgreementStep command(AgreementStep step, AgreementId agreement, Fact<Long> expected, Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Fact<String> why = StepForms.reason(form, reason);
            Optional<Document> paper = form.document("/document", document);
            Settlement stated = SettlementForm.read(form, "/settlement", settlement);
            form.throwIfAny();
            return new TakeAgreementStep(step, agreement, day.orElseThrow(), why, Fact.of(paper), stated, expected);
        }
    }

    /** To fulfil an agreement. */
    record FulfilForm(@NotNull String on) implements OfAgreement {

        @Override
        public TakeAgreementStep command(AgreementStep step, AgreementId agreement, Fact<Long> expected, Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            form.throwIfAny();
            return new TakeAgreementStep(
                    step, agreement, day.orElseThrow(), Fact.unknown(), Fact.unknown(), Settlement.NONE, expected);
        }
    }
}
