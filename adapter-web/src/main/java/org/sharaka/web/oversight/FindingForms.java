package org.sharaka.web.oversight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.IncidentKind;
import org.sharaka.domain.oversight.Source;
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
            @NotNull String text) {

        Raised read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Severity> grave = form.word("/severity", severity, Severity.class);
            Optional<Source> from = form.word("/source", source, Source.class);
            form.throwIfAny();
            return new Raised(day.orElseThrow(), grave.orElseThrow(), from.orElseThrow());
        }
    }

    /** A finding, but for its text. */
    record Raised(LocalDate on, Severity severity, Source source) {}

    /** The plan to settle a finding. */
    record Plan(
            @NotNull String on,
            @NotNull String text,
            @NotNull String due,
            @Valid DocumentWire document) {

        Planned read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<LocalDate> until = form.date("/due", due);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Planned(day.orElseThrow(), until.orElseThrow(), Fact.of(paper));
        }
    }

    /** A plan, but for its text. */
    record Planned(LocalDate on, LocalDate due, Fact<Document> document) {}

    /** The paper that shows that something is done. */
    record Shown(@NotNull String on, @NotNull @Valid DocumentWire document) {

        Paper read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Paper(day.orElseThrow(), paper.orElseThrow());
        }
    }

    /** A paper with the day of the step. */
    record Paper(LocalDate on, Document document) {}

    /** Something that can lead to a step-back. */
    record Happen(
            @NotNull String on,
            @NotNull String kind,
            @NotNull String text,
            @Valid DocumentWire document) {

        Happened read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<IncidentKind> what = form.word("/kind", kind, IncidentKind.class);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Happened(day.orElseThrow(), what.orElseThrow(), Fact.of(paper));
        }
    }

    /** What happened, but for its text. */
    record Happened(LocalDate on, IncidentKind kind, Fact<Document> document) {}
}
