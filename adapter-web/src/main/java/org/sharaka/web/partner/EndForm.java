package org.sharaka.web.partner;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.EndPartner;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.Form;

/** The end of a partner. */
record EndForm(
        @NotNull String on,
        @NotNull String kind,
        @NotNull @Valid DocumentWire document,
        String successorId) {

    EndPartner step(Form form) {
        Optional<LocalDate> day = form.date("/on", on);
        Optional<PartnerEnd.Kind> how = form.word("/kind", kind, PartnerEnd.Kind.class);
        Optional<Document> paper = form.document("/document", document);
        form.throwIfAny();
        return new EndPartner(
                day.orElseThrow(),
                Fact.of(how),
                Fact.of(paper),
                Fact.of(Optional.ofNullable(successorId).map(PartnerId::new)));
    }
}
