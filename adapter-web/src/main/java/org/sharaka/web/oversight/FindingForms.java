package org.sharaka.web.oversight;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.acceptance.Severity;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Findings;
import org.sharaka.domain.oversight.IncidentKind;
import org.sharaka.domain.oversight.Incidents;
import org.sharaka.domain.oversight.Source;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.wire.Ahead;

/** What is handed in with findings and incidents. */
final class FindingForms {

    private FindingForms() {}

    /** A finding. */
    record Raise(
            @NotNull LocalDate on,
            @NotNull Severity severity,
            @NotNull Source source,
            @NotNull String text) implements EntryForm {

        @Override
        public BookEntry of(Exchange exchange) {
            return new Findings.Raise(on, severity, source, text);
        }
    }

    /** The plan to settle a finding. */
    record Plan(
            @NotNull LocalDate on,
            @NotNull String text,
            @Ahead @NotNull LocalDate due,
            Fact<Document> document) implements EntryForm {

        @Override
        public BookEntry of(Exchange exchange) {
            return new Findings.MakePlan(on, EntryForm.entry(exchange), text, due, document);
        }
    }

    /** Something that can lead to a step-back. */
    record Happen(
            @NotNull LocalDate on,
            @NotNull IncidentKind kind,
            @NotNull String text,
            Fact<Document> document) implements EntryForm {

        @Override
        public BookEntry of(Exchange exchange) {
            return new Incidents.Happen(on, kind, text, document);
        }
    }

    /** The end of an incident. */
    record End(@NotNull LocalDate on) implements EntryForm {

        @Override
        public BookEntry of(Exchange exchange) {
            return new Incidents.End(on, EntryForm.entry(exchange));
        }
    }
}
