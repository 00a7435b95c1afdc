package org.sharaka.web.correction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.correction.FactCorrection;
import org.sharaka.web.wire.ActWire;
import org.sharaka.web.wire.DocumentWire;

/** A correction. */
record CorrectionWire(
        String id,
        String reference,
        FactWire fact,
        List<ChangeWire> changes,
        ActWire corrected,
        String reason,
        boolean changesVerdict,
        List<RulingAgainWire> rulings,
        @Nullable DecisionWire decision) {

    static CorrectionWire of(FactCorrection correction) {
        return new CorrectionWire(
                correction.id().value(),
                correction.reference(),
                new FactWire(
                        correction.root(),
                        correction.fact().owner(),
                        correction.fact().kind(),
                        correction.fact().entry()),
                correction.changes().stream()
                        .map(change -> new ChangeWire(change.member(), change.before(), change.after()))
                        .toList(),
                ActWire.of(correction.act()),
                correction.reason(),
                correction.changesVerdict(),
                correction.rulings().stream().map(RulingAgainWire::of).toList(),
                correction.decision().fold(DecisionWire::of, () -> null));
    }

    /** What the director decided. */
    record DecisionWire(ActWire decided, String what, DocumentWire document, String reason) {

        static DecisionWire of(FactCorrection.Decision decision) {
            return new DecisionWire(
                    ActWire.of(decision.act()),
                    decision.what().name(),
                    DocumentWire.of(decision.document()),
                    decision.reason());
        }
    }

    /** What was wrong. */
    record FactWire(String root, String ownerId, String kind, String entry) {}

    /** A value that was put right. */
    record ChangeWire(String member, String before, String after) {}

    /** A ruling whose verdict would be another. */
    record RulingAgainWire(
            long entry, String gate, String subject, String on, String before, String after, List<String> failed) {

        static RulingAgainWire of(FactCorrection.OtherVerdict other) {
            return new RulingAgainWire(
                    other.entry(),
                    other.gate(),
                    other.subject(),
                    other.on().toString(),
                    other.before().name(),
                    other.after().name(),
                    other.failed());
        }
    }
}
