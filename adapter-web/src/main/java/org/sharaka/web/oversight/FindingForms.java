package org.sharaka.web.oversight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Conditions;
import org.sharaka.domain.oversight.EntryId;
import org.sharaka.domain.oversight.Findings;
import org.sharaka.domain.oversight.IncidentKind;
import org.sharaka.domain.oversight.Incidents;
import org.sharaka.domain.oversight.Source;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in with findings, conditions and incidents. */
final class FindingForms {

    private FindingForms() {}

    /** A finding. */
    record Raise(
            @NotNull String on,
            @NotNull String severity,
            @NotNull String source,
            @NotNull String text) implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Severity> grave = form.word("/severity", severity, Severity.class);
            Optional<Source> from = form.word("/source", source, Source.class);
            form.throwIfAny();
            return new Findings.Raise(day.orElseThrow(), grave.orElseThrow(), from.orElseThrow(), text);
        }
    }

    /** The plan to settle a finding. */
    record Plan(
            @NotNull String on,
            @NotNull String text,
            @NotNull String due,
            @Valid DocumentWire document) implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<LocalDate> until = form.date("/due", due);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Findings.MakePlan(
                    day.orElseThrow(), EntryForm.entry(exchange), text, until.orElseThrow(), Fact.of(paper));
        }
    }

    /** The closure of a finding. */
    record Close(@NotNull String on, @NotNull @Valid DocumentWire document) {

        Findings.Close step(Form form, EntryId finding) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Findings.Close(day.orElseThrow(), finding, Fact.of(paper));
        }
    }

    /** The paper that shows that a condition is met. */
    record Meet(@NotNull String on, @NotNull @Valid DocumentWire document) implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Conditions.Meet(day.orElseThrow(), EntryForm.entry(exchange), paper.orElseThrow());
        }
    }

    /** Something that can lead to a step-back. */
    record Happen(
            @NotNull String on,
            @NotNull String kind,
            @NotNull String text,
            @Valid DocumentWire document) implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<IncidentKind> what = form.word("/kind", kind, IncidentKind.class);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Incidents.Happen(day.orElseThrow(), what.orElseThrow(), text, Fact.of(paper));
        }
    }

    /** The end of an incident. */
    record End(@NotNull String on) implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            return new Incidents.End(new Dated(on).read(form), EntryForm.entry(exchange));
        }
    }
}
