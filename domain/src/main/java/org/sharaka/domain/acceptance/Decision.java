package org.sharaka.domain.acceptance;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Reason;

/**
 * A recorded decision of the foundation on a delivery.
 *
 * @param act who recorded it, and the day it was taken
 * @param document the decision itself
 * @param reason why, a paragraph
 */
public record Decision(Act act, Document document, String reason) {

    static Decision of(Act act, Fact<Reason> reason, Fact<Document> document) {
        return new Decision(
                act, document.required("/document"), reason.required("/reason").text());
    }

    /** Both are handed in. */
    static void check(Fact<Reason> reason, Fact<Document> document) {
        reason.required("/reason");
        document.required("/document");
    }
}
