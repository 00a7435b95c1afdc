package org.sharaka.web.oversight;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.oversight.BookEntry;
import org.sharaka.domain.oversight.Consultations;
import org.sharaka.domain.oversight.ConsultedGroup;
import org.sharaka.web.http.Exchange;
import org.sharaka.web.wire.Between;

/** What is handed in with consultations, complaints and surveys. */
final class ConsultationForms {

    private ConsultationForms() {}

    /** A consultation. */
    record Hold(
            @NotNull LocalDate on,
            @NotNull ConsultedGroup group,
            @NotNull @Between Integer participants,
            @NotNull Document document,
            @NotNull String points)
            implements EntryForm {

        @Override
        public BookEntry of(Exchange exchange) {
            return new Consultations.Hold(on, group, participants, document, points);
        }
    }

    /** A complaint. */
    record Complain(
            @NotNull LocalDate receivedOn,
            @NotNull String channel,
            @NotNull String text) implements EntryForm {

        @Override
        public BookEntry of(Exchange exchange) {
            return new Consultations.Complain(receivedOn, channel, text);
        }
    }

    /** An answer to a complaint. */
    record Reply(@NotNull LocalDate on, @NotNull String text) implements EntryForm {

        @Override
        public BookEntry of(Exchange exchange) {
            return new Consultations.Answer(on, EntryForm.entry(exchange), text);
        }
    }

    /** A survey of satisfaction. */
    record Survey(
            @NotNull LocalDate on,
            @NotNull @Between Integer asked,
            @NotNull @Between(least = 0) Integer answered,
            @NotNull @Between(least = 0) Integer satisfied)
            implements EntryForm {

        @Override
        public BookEntry of(Exchange exchange) {
            return new Consultations.Survey(on, asked, answered, satisfied);
        }
    }
}
