package org.sharaka.web.centre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** Papers that are put on the file of a centre. */
record CentrePapersForm(@NotNull String on, @NotNull List<@NotNull @Valid DocumentWire> documents, String holderId) {

    Papers read(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        List<Document> papers = form.documents("/documents", documents);
        if (documents != null && documents.isEmpty()) {
            form.add("/documents", "value.required", "missing");
        }
        form.throwIfAny();
        return new Papers(
                day.orElseThrow(), papers, Fact.of(Optional.ofNullable(holderId).map(PartnerId::new)));
    }

    /** What was read. */
    record Papers(LocalDate on, List<Document> documents, Fact<PartnerId> holder) {}
}
