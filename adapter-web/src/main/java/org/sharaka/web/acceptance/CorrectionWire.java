package org.sharaka.web.acceptance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.acceptance.CorrectedFact;
import org.sharaka.domain.acceptance.Correction;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;
import org.sharaka.web.wire.RulingWire;

/**
 * An entry that corrects what was recorded at an acceptance, with the verdict before it and what the gate says on the
 * corrected facts.
 */
record CorrectionWire(
        String id,
        ActWire recorded,
        String fact,
        @Nullable String date,
        @Nullable Integer visit,
        @Nullable List<DocumentWire> documents,
        String reason,
        String verdictBefore,
        RulingWire ruling,
        boolean verdictChanged) {

    static CorrectionWire of(Correction correction, Reader reader) {
        Value value = Value.of(correction.fact());
        return new CorrectionWire(
                correction.id().value(),
                ActWire.of(correction.act()),
                correction.fact().word(),
                value.date(),
                value.visit(),
                value.documents(),
                correction.reason(),
                correction.before().name(),
                RulingWire.of(correction.after(), reader),
                correction.changesVerdict());
    }

    /** The right value; null for what the fact is not about. */
    private record Value(
            @Nullable String date,
            @Nullable Integer visit,
            @Nullable List<DocumentWire> documents) {

        private static Value of(CorrectedFact fact) {
            if (fact instanceof CorrectedFact.AcceptedOn accepted) {
                return new Value(accepted.on().toString(), null, null);
            }
            if (fact instanceof CorrectedFact.VisitedOn visited) {
                return new Value(visited.on().toString(), visited.visit(), null);
            }
            return new Value(null, null, DocumentWire.of(((CorrectedFact.HandedIn) fact).documents()));
        }
    }
}
