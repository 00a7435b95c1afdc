package org.sharaka.web.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.End;
import org.sharaka.domain.mandate.GiveNotice;
import org.sharaka.domain.mandate.Notice;
import org.sharaka.domain.mandate.Resume;
import org.sharaka.domain.mandate.Sign;
import org.sharaka.domain.mandate.Suspend;
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
    record SignForm(@NotNull String on, @NotNull @Valid DocumentWire document) {

        Sign step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> paper = form.document("/document", document);
            form.throwIfAny();
            return new Sign(day.orElseThrow(), Fact.of(paper));
        }
    }

    /** To suspend, and to let go on. */
    record ReasonForm(@NotNull String on, @NotNull String reason) {

        Suspend suspend(Form form) {
            return read(form, Suspend::new);
        }

        Resume resume(Form form) {
            return read(form, Resume::new);
        }

        private <S> S read(Form form, BiFunction<LocalDate, Fact<String>, S> step) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<String> why = form.reason(reason);
            form.throwIfAny();
            return step.apply(day.orElseThrow(), Fact.of(why));
        }
    }

    /** To give notice. */
    record NoticeForm(@NotNull String on, @NotNull @Valid DocumentWire document, String urgency) {

        GiveNotice step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Document> paper = form.document("/document", document);
            Optional<Notice.Urgency> why = form.word("/urgency", urgency, Notice.Urgency.class);
            form.throwIfAny();
            return new GiveNotice(day.orElseThrow(), Fact.of(paper), Fact.of(why));
        }
    }

    /** To end. */
    record EndForm(
            @NotNull String on,
            @NotNull String reason,
            List<@NotNull @Valid DocumentWire> documents,
            @Valid MoneyWire unjustified,
            String successorId,
            Boolean caretaker) {

        End step(Form form) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<String> why = form.reason(reason);
            List<Document> papers = form.documents("/documents", documents);
            Optional<Money> stated = form.money("/unjustified", unjustified);
            if (successorId != null && Boolean.TRUE.equals(caretaker)) {
                form.add("/caretaker", "value.reference", "both");
            }
            form.throwIfAny();
            return new End(day.orElseThrow(), Fact.of(why), new Closure(papers, Fact.of(stated), successor()));
        }

        private Fact<Closure.Successor> successor() {
            if (successorId != null) {
                return Fact.known(new Closure.Successor(Fact.known(new PartnerId(successorId))));
            }
            return Boolean.TRUE.equals(caretaker) ? Fact.known(Closure.Successor.CARETAKER) : Fact.unknown();
        }
    }
}
