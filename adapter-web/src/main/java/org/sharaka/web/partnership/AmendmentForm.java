package org.sharaka.web.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.partnership.AmendAgreement;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.partnership.Signatory;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.PlainText;
import org.sharaka.web.project.LineWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What an amendment asks. */
record AmendmentForm(
        @NotNull String on,
        @NotNull @Valid DocumentWire document,
        @NotNull List<@NotNull @Valid SignatoryWire> signatories,
        @NotNull String what,
        List<@NotNull @Valid BudgetForm> budgets,
        List<@NotNull String> terms) {

    AmendAgreement command(AgreementId agreement, Fact<Long> expected, Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<Document> paper = form.document("/document", document);
        List<Signatory> signed = SignatoryWire.read(form, signatories);
        Optional<String> told =
                form.take("/what", what, text -> PlainText.paragraph(text, Brief.LONGEST_TEXT, "value.text"));
        List<AmendAgreement.NewBudget> changed =
                form.each("/budgets", budgets, (pointer, one) -> one.read(form, pointer));
        form.throwIfAny();
        return new AmendAgreement(
                agreement,
                day.orElseThrow(),
                paper.orElseThrow(),
                signed,
                told.orElseThrow(),
                changed,
                terms == null ? List.of() : terms.stream().map(ProjectId::new).toList(),
                expected);
    }

    /** A budget that is changed. */
    record BudgetForm(
            @NotNull String projectId, @NotNull @Valid MoneyWire budget, List<@NotNull @Valid LineWire> budgetLines) {

        private Optional<AmendAgreement.NewBudget> read(Form form, String pointer) {
            Optional<Brief.Budget> money =
                    LineWire.budget(form, pointer + "/budget", budget, pointer + "/budgetLines", budgetLines);
            return projectId != null && money.isPresent()
                    ? Optional.of(new AmendAgreement.NewBudget(new ProjectId(projectId), money.get()))
                    : Optional.empty();
        }
    }
}
