package org.sharaka.web.partnership;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.partnership.TermsRegister.WriteTerms;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.text.PlainText;
import org.sharaka.web.wire.Form;

/** A version of terms of reference; written today where no day is named. */
record TermsForm(
        @NotNull BigDecimal version,
        @NotNull String text,
        @NotNull List<@NotNull @Valid ItemForm> items,
        String on) {

    WriteTerms command(ProjectId project, LocalDate today, Fact<Long> expected, Form form) {
        Optional<Integer> number = form.whole("/version", version, 1, Integer.MAX_VALUE);
        Optional<String> whole =
                form.take("/text", text, typed -> PlainText.paragraph(typed, Brief.LONGEST_TEXT, "value.text"));
        List<TermsItem> lines = form.each("/items", items, (pointer, item) -> item.read(form, pointer));
        Optional<LocalDate> day = form.date("/on", on);
        form.throwIfAny();
        return new WriteTerms(project, number.orElseThrow(), whole.orElseThrow(), lines, day.orElse(today), expected);
    }

    /** One line. */
    record ItemForm(@NotNull String id, @NotNull String text) {

        private Optional<TermsItem> read(Form form, String pointer) {
            return id != null && text != null ? form.take(pointer, () -> new TermsItem(id, text)) : Optional.empty();
        }
    }

    /** An approval, today where no day is named. */
    record ApprovalForm(String on) {}
}
