package org.sharaka.web.acceptance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.acceptance.CorrectAcceptance;
import org.sharaka.domain.acceptance.CorrectedFact;
import org.sharaka.domain.acceptance.DeliveryStep;
import org.sharaka.domain.acceptance.LotId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Reason;
import org.sharaka.web.http.QueryString;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What was recorded wrong at an acceptance: the day of it, the day of a visit, or the papers. */
record CorrectionForm(
        @NotNull String on,
        @NotNull String fact,
        String date,
        BigDecimal visit,
        List<@NotNull @Valid DocumentWire> documents,
        @NotNull String reason) {

    private enum Corrected {
        ACCEPTANCE_DATE,
        VISIT_DATE,
        DOCUMENTS
    }

    DeliveryStep step(LotId lot, Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<String> why = form.reason(reason);
        Optional<CorrectedFact> right =
                form.word("/fact", fact, Corrected.class).flatMap(word -> right(word, form));
        return DeliveryForm.made(
                form,
                day.isPresent(),
                () -> new CorrectAcceptance(
                        day.orElseThrow(), lot, Fact.of(right), Fact.of(why).map(Reason::new)));
    }

    /** The fact that a query names; its right value plays no part in the gate. */
    static Fact<CorrectedFact> ahead(QueryString query, LocalDate on) {
        int visit = query.value("visit", Integer::valueOf).orElse(1);
        return Fact.of(
                query.value("fact", word -> Form.wordOf(word, Corrected.class)).map(word -> switch (word) {
                    case ACCEPTANCE_DATE -> new CorrectedFact.AcceptedOn(on);
                    case VISIT_DATE -> new CorrectedFact.VisitedOn(visit, on);
                    case DOCUMENTS -> new CorrectedFact.HandedIn(List.of());
                }));
    }

    private Optional<CorrectedFact> right(Corrected word, Form form) {
        return switch (word) {
            case ACCEPTANCE_DATE -> date(form).map(CorrectedFact.AcceptedOn::new);
            case VISIT_DATE -> {
                Optional<LocalDate> held = date(form);
                Optional<Integer> which = form.whole("/visit", asked(form, "/visit", visit), 1, Integer.MAX_VALUE);
                yield held.flatMap(on -> which.map(number -> new CorrectedFact.VisitedOn(number, on)));
            }
            case DOCUMENTS -> {
                List<Document> papers = form.documents("/documents", asked(form, "/documents", documents));
                yield documents == null ? Optional.empty() : Optional.of(new CorrectedFact.HandedIn(papers));
            }
        };
    }

    private Optional<LocalDate> date(Form form) {
        return form.date("/date", asked(form, "/date", date));
    }

    private static <T> T asked(Form form, String pointer, T given) {
        if (given == null) {
            form.add(pointer, "value.required", "missing");
        }
        return given;
    }
}
