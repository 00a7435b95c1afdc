package org.sharaka.web.partnership;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.partnership.TermsRegister.WriteTerms;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partnership.TermsItem;
import org.sharaka.domain.project.Brief;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.web.wire.Between;
import org.sharaka.web.wire.Paragraph;
import org.sharaka.web.wire.Part;

/** A version of terms of reference; written today where no day is named. */
record TermsForm(
        @NotNull @Between Integer version,
        @NotNull @Paragraph(Brief.LONGEST_TEXT) String text,
        @NotNull List<ItemForm> items,
        Fact<LocalDate> on) {

    WriteTerms of(ProjectId project, LocalDate today, Fact<Long> expected) {
        return new WriteTerms(project, version, text, Part.values(items), on.fold(day -> day, () -> today), expected);
    }

    /** One line. */
    record ItemForm(@NotNull String id, @NotNull String text) implements Part<TermsItem> {

        @Override
        public TermsItem make() {
            return new TermsItem(id, text);
        }
    }

    /** An approval, today where no day is named. */
    record ApprovalForm(Fact<LocalDate> on) {}
}
