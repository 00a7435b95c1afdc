package org.sharaka.web.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.Notice;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.MoneyWire;

/** What is handed in with the steps of a mandate. */
final class StepForms {

    private StepForms() {}

    /** To put papers of the manager on file. */
    record Papers(@NotNull List<@NotNull @Valid DocumentWire> documents) {

        List<Document> read(Form form) {
            List<Document> papers = form.documents("/documents", documents);
            if (documents != null && documents.isEmpty()) {
                form.add("/documents", "value.required", "missing");
            }
            form.throwIfAny();
            return papers;
        }
    }

    /** To sign. */
    record Sign(@NotNull String on, @NotNull @Valid DocumentWire document) {

        Dated<Document> read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Dated<>(day.orElseThrow(), paper.orElseThrow());
        }
    }

    /** To suspend, and to let go on. */
    record Because(@NotNull String on, @NotNull String reason) {

        Dated<String> read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<String> why = form.reason(reason);
            form.throwIfAny();
            return new Dated<>(day.orElseThrow(), why.orElseThrow());
        }
    }

    /** To give notice. */
    record Notify(@NotNull String on, @NotNull @Valid DocumentWire document, String urgency) {

        Dated<Document> read(Form form) {
            form.word("/urgency", urgency, Notice.Urgency.class);
            return new Sign(on, document).read(form);
        }

        Fact<Notice.Urgency> why() {
            return Fact.of(Optional.ofNullable(urgency).map(Notice.Urgency::valueOf));
        }
    }

    /** To end. */
    record End(
            @NotNull String on,
            @NotNull String reason,
            List<@NotNull @Valid DocumentWire> documents,
            @Valid MoneyWire unjustified,
            String successorId,
            Boolean caretaker) {

        Dated<Closure> read(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            form.reason(reason);
            List<Document> papers = form.documents("/documents", documents);
            Optional<Money> stated = form.money("/unjustified", unjustified);
            if (successorId != null && Boolean.TRUE.equals(caretaker)) {
                form.add("/caretaker", "value.reference", "both");
            }
            form.throwIfAny();
            return new Dated<>(day.orElseThrow(), new Closure(papers, Fact.of(stated), successor()));
        }

        private Fact<Closure.Successor> successor() {
            if (successorId != null) {
                return Fact.known(new Closure.Successor(Fact.known(new PartnerId(successorId))));
            }
            return Boolean.TRUE.equals(caretaker) ? Fact.known(Closure.Successor.CARETAKER) : Fact.unknown();
        }
    }

    /** Something with the day of the step. */
    record Dated<T>(LocalDate on, T what) {}
}
