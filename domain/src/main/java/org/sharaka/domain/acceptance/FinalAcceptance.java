package org.sharaka.domain.acceptance;

import java.util.List;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;

/**
 * The final acceptance of a lot.
 *
 * @param act who recorded it, and its day
 * @param documents the papers handed in with it
 */
public record FinalAcceptance(Act act, List<Document> documents) {

    /** Copies the papers. */
    public FinalAcceptance {
        documents = List.copyOf(documents);
    }
}
