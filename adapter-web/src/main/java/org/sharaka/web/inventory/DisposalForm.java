package org.sharaka.web.inventory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** An asset that is disposed of. */
record DisposalForm(
        @NotNull String on, @NotNull String reason, @Valid DocumentWire consent) {

    Gone read(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<String> why = form.reason(reason);
        Optional<Document> paper = form.document("/consent", consent);
        form.throwIfAny();
        return new Gone(day.orElseThrow(), why.orElseThrow(), Fact.of(paper));
    }

    /** From what day, why, and by whose consent. */
    record Gone(LocalDate on, String reason, Fact<Document> consent) {}
}
