package org.sharaka.web.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.centre.OpenCentre;
import org.sharaka.domain.document.Document;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** What is handed in with the opening of a centre. */
record OpenForm(@NotNull String on, List<@NotNull @Valid DocumentWire> documents) {

    OpenCentre step(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        List<Document> papers = form.documents("/documents", documents);
        form.throwIfAny();
        return new OpenCentre(day.orElseThrow(), papers);
    }
}
