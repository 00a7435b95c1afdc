package org.sharaka.web.readiness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.policy.MeasureAdvised;
import org.sharaka.domain.support.Recommendation;

/** What is recommended for a dimension below its floor. */
record RecommendationWire(
        String dimension,
        int level,
        int floor,
        int priority,
        List<MeasureWire> measures,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String startBy) {

    /** A measure; without a topic where its kind says it all. */
    record MeasureWire(
            String kind,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) String topic) {

        private static MeasureWire of(MeasureAdvised measure) {
            return new MeasureWire(measure.kind().name(), measure.topic().orElse(""));
        }
    }

    static RecommendationWire of(Recommendation recommended) {
        return new RecommendationWire(
                recommended.dimension(),
                recommended.level(),
                recommended.floor(),
                recommended.priority(),
                recommended.measures().stream().map(MeasureWire::of).toList(),
                recommended.startBy().value().map(LocalDate::toString).orElse(null));
    }
}
