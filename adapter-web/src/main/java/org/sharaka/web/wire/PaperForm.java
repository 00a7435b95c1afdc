package org.sharaka.web.wire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/** A step that takes a paper. */
public record PaperForm(@NotNull LocalDate on, @NotNull Document document) {

    public Fact<Document> paper() {
        return Fact.known(document);
    }
}
