package org.sharaka.web.wire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;

/** A paper; its last day is null where it does not expire. */
public record DocumentWire(
        @NotNull String kind,
        @NotNull String reference,
        @NotNull String date,
        @Nullable String validUntil) {

    public static DocumentWire of(Document paper) {
        return new DocumentWire(
                paper.kind().name(),
                paper.reference(),
                paper.date().toString(),
                paper.validUntil().fold(LocalDate::toString, () -> null));
    }

    /** Null where it is missing. */
    public static DocumentWire of(Fact<Document> paper) {
        return paper.fold(DocumentWire::of, () -> null);
    }

    public static List<DocumentWire> of(List<Document> papers) {
        return papers.stream().map(DocumentWire::of).toList();
    }
}
