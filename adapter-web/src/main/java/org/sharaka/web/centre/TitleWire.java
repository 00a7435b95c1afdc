package org.sharaka.web.centre;

import org.sharaka.domain.centre.Title;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;

/** A title by which a centre is held. */
record TitleWire(
        String instrument,
        boolean reversionClause,
        DocumentWire document,
        DocumentWire boardDecision,
        ActWire recorded) {

    static TitleWire of(Title title) {
        return new TitleWire(
                title.instrument().name(),
                title.reversionClause(),
                DocumentWire.of(title.document()),
                DocumentWire.of(title.boardDecision()),
                ActWire.of(title.recorded()));
    }
}
