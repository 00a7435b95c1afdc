package org.sharaka.web.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.sharaka.domain.handover.HandoverRuling;
import org.sharaka.domain.text.Language;
import org.sharaka.web.wire.RulingWire;

/** The ruling on a handover, with the two numbers that are shown beside it. */
record HandoverRulingWire(
        @JsonUnwrapped RulingWire ruling,
        @JsonInclude(JsonInclude.Include.NON_NULL) String overall,
        int streak) {

    static HandoverRulingWire of(HandoverRuling ruling, Language language) {
        return new HandoverRulingWire(
                RulingWire.of(ruling.ruling(), language),
                ruling.overall().map(exact -> exact.rounded(2).toPlainString()).orElse(null),
                ruling.streak());
    }
}
