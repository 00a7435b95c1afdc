package org.sharaka.web.wire;

import java.util.List;
import org.sharaka.domain.partner.Takeover;

/** That an act was taken over. */
public record TakeoverWire(ActWire recorded, String fromId, String successorId, DocumentWire document) {

    public static List<TakeoverWire> of(List<Takeover> takeovers) {
        return takeovers.stream()
                .map(takeover -> new TakeoverWire(
                        ActWire.of(takeover.act()),
                        takeover.from().value(),
                        takeover.to().value(),
                        DocumentWire.of(takeover.paper())))
                .toList();
    }
}
