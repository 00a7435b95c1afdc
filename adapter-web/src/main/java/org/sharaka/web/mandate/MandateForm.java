package org.sharaka.web.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.mandate.DraftMandate;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.mandate.Experience;
import org.sharaka.domain.mandate.Term;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.place.Field;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** A mandate that is to be signed. */
record MandateForm(
        @NotNull String managerId,
        @NotNull String from,
        @NotNull String until,
        List<@NotNull @Valid DocumentWire> documents,
        List<@NotNull @Valid ExperienceForm> experience) {

    DraftMandate read(Form form, CentreId centre) {
        Optional<Term> term = term(form, "", from, until);
        List<Document> papers = form.documents("/documents", documents);
        List<Experience> worked = form.each(
                "/experience", experience, (pointer, raw) -> raw == null ? Optional.empty() : raw.read(form, pointer));
        form.throwIfAny();
        return new DraftMandate(centre, new PartnerId(managerId), term.orElseThrow(), papers, worked);
    }

    private static Optional<Term> term(Form form, String pointer, String from, String until) {
        Optional<LocalDate> first = form.date(pointer + "/from", from);
        Optional<LocalDate> last = form.date(pointer + "/until", until);
        return first.isPresent() && last.isPresent()
                ? form.take(pointer, () -> new Term(first.get(), last.get()))
                : Optional.empty();
    }

    /** A time in which the manager worked in a field. */
    record ExperienceForm(
            @NotNull String field,
            @NotNull String from,
            @NotNull String until,
            @NotNull @Valid DocumentWire document) {

        Optional<Experience> read(Form form, String pointer) {
            Optional<Field> in = form.word(pointer + "/field", field, Field.class);
            Optional<Term> term = term(form, pointer, from, until);
            Optional<Document> paper = form.document(pointer + "/document", document);
            boolean readable = in.isPresent() && term.isPresent() && paper.isPresent();
            return readable
                    ? Optional.of(new Experience(
                            in.get(), term.get().from(), term.get().until(), paper.get()))
                    : Optional.empty();
        }

        static ExperienceForm of(Experience worked) {
            return new ExperienceForm(
                    worked.field().name(),
                    worked.from().toString(),
                    worked.until().toString(),
                    DocumentWire.of(worked.paper()));
        }
    }
}
