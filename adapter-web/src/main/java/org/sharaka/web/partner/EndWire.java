package org.sharaka.web.partner;

import org.sharaka.domain.partner.PartnerEnd;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;

/** How a partner ended. */
record EndWire(ActWire recorded, String kind, DocumentWire document, String successorId) {

    static EndWire of(PartnerEnd end) {
        return new EndWire(
                ActWire.of(end.act()),
                end.kind().name(),
                DocumentWire.of(end.document()),
                end.successor().fold(PartnerId::value, () -> null));
    }
}
