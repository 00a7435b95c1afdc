package org.sharaka.web.wire;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.partner.PartnerId;

/** What heirs or a successor hand in to take over an act, whatever the act. */
public record SuccessionForm(@NotNull LocalDate on, @NotNull PartnerId successorId, Fact<Document> document)
        implements Part<Acceptance> {

    @Override
    public Acceptance make() {
        return new Acceptance(on, Fact.known(successorId), document);
    }
}
