package org.sharaka.web.correction;

import java.util.List;
import org.sharaka.domain.correction.FactCorrection;
import org.sharaka.web.wire.ActWire;

/** A correction. */
record CorrectionWire(
        String id,
        String reference,
        FactWire fact,
        List<ChangeWire> changes,
        ActWire corrected,
        String reason,
        boolean changesVerdict,
        List<RulingAgainWire> rulings) {

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
                correction.rulings().stream().map(RulingAgainWire::of).toList());
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
