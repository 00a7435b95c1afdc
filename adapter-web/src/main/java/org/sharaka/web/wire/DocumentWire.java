package org.sharaka.web.wire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;

/** A paper. */
public record DocumentWire(
        @NotNull DocumentKind kind,
        @NotNull @Line String reference,
        @NotNull LocalDate date,
        @Ahead Fact<LocalDate> validUntil)
        implements Part<Document> {

    public static DocumentWire of(Document paper) {
        return new DocumentWire(paper.kind(), paper.reference(), paper.date(), paper.validUntil());
    }

    /** Null where it is missing. */
    public static DocumentWire of(Fact<Document> paper) {
        return paper.fold(DocumentWire::of, () -> null);
    }

    public static List<DocumentWire> of(List<Document> papers) {
        return papers.stream().map(DocumentWire::of).toList();
    }

    @Override
    public Document make() {
        return new Document(kind, reference, date, validUntil);
    }
}
