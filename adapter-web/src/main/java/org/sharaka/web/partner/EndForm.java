package org.sharaka.web.partner;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.EndPartner;
import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.Part;

/** The end of a partner. */
record EndForm(
        @NotNull LocalDate on,
        @NotNull PartnerEnd.Kind kind,
        @NotNull Document document,
        Fact<PartnerId> successorId) implements Part<EndPartner> {

    @Override
    public EndPartner make() {
        return new EndPartner(on, Fact.known(kind), Fact.known(document), successorId);
    }
}
