package org.sharaka.web.oversight;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Consultations;
import org.sharaka.domain.oversight.ConsultedGroup;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in with consultations, complaints and surveys. */
final class ConsultationForms {

    private ConsultationForms() {}

    /** A consultation. */
    record Hold(
            @NotNull String on,
            @NotNull String group,
            @NotNull BigDecimal participants,
            @NotNull @Valid DocumentWire document,
            @NotNull String points)
            implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<ConsultedGroup> who = form.word("/group", group, ConsultedGroup.class);
            Optional<Integer> count = form.whole("/participants", participants, 1, Integer.MAX_VALUE);
            Optional<Document> minutes = form.document("/document", document);
            form.throwIfAny();
            return new Consultations.Hold(
                    day.orElseThrow(), who.orElseThrow(), count.orElseThrow(), minutes.orElseThrow(), points);
        }
    }

    /** A complaint. */
    record Complain(
            @NotNull String receivedOn,
            @NotNull String channel,
            @NotNull String text) implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            Optional<LocalDate> day = form.date("/receivedOn", receivedOn);
            form.throwIfAny();
            return new Consultations.Complain(day.orElseThrow(), channel, text);
        }
    }

    /** An answer to a complaint. */
    record Reply(@NotNull String on, @NotNull String text) implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            return new Consultations.Answer(new Dated(on).read(form), EntryForm.entry(exchange), text);
        }
    }

    /** A survey of satisfaction. */
    record Survey(
            @NotNull String on,
            @NotNull BigDecimal asked,
            @NotNull BigDecimal answered,
            @NotNull BigDecimal satisfied) implements EntryForm {

        @Override
        public BookEntry read(Form form, Exchange exchange) {
            Optional<LocalDate> day = form.date("/on", on);
            Optional<Integer> all = form.whole("/asked", asked, 1, Integer.MAX_VALUE);
            Optional<Integer> some = form.whole("/answered", answered, 0, Integer.MAX_VALUE);
            Optional<Integer> well = form.whole("/satisfied", satisfied, 0, Integer.MAX_VALUE);
            form.throwIfAny();
            return new Consultations.Survey(
                    day.orElseThrow(), all.orElseThrow(), some.orElseThrow(), well.orElseThrow());
        }
    }
}
