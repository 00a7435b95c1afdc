package org.sharaka.web.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.readiness.ReadyCentre;
import org.sharaka.domain.readiness.ReadinessReport;
import org.sharaka.web.text.Reader;

/** How ready a centre is to be handed over. */
record ReadinessWire(
        String centreId,
        @JsonUnwrapped HandoverRulingWire said,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer months,
        List<RecommendationWire> recommended,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String timePassesOn) {

    static ReadinessWire of(ReadyCentre ready, Reader reader) {
        ReadinessReport outlook = ready.outlook();
        return new ReadinessWire(
                ready.centre().id().value(),
                HandoverRulingWire.of(outlook.said(), reader),
                outlook.months().value().orElse(null),
                outlook.recommended().stream().map(RecommendationWire::of).toList(),
                outlook.timePassesOn().map(LocalDate::toString).orElse(null));
    }
}
