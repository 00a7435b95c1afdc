package org.sharaka.web.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.readiness.HandoverRuling;
import org.sharaka.web.text.Reader;
import org.sharaka.web.wire.RulingWire;

/** The ruling on a handover, with the two numbers that are shown beside it, and the values that were only assumed. */
record HandoverRulingWire(
        @JsonUnwrapped RulingWire ruling,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Object> assumed,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String overall,
        int streak) {

    static HandoverRulingWire of(HandoverRuling ruling, Reader reader) {
        return assumed(ruling, Map.of(), reader);
    }

    static HandoverRulingWire assumed(HandoverRuling ruling, Map<String, Object> values, Reader reader) {
        RulingWire wire = RulingWire.of(ruling.ruling(), reader);
        return new HandoverRulingWire(
                values.isEmpty() ? wire : wire.underNoVersions(),
                values.isEmpty() ? null : values,
                ruling.overall().map(exact -> exact.rounded(2).toPlainString()).orElse(null),
                ruling.streak());
    }
}
