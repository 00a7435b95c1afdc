package org.sharaka.web.maturity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.application.maturity.AssessmentView;
import org.sharaka.domain.maturity.AssessmentId;
import org.sharaka.domain.maturity.AssessmentRecord;
import org.sharaka.domain.maturity.AssessmentSnapshot;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.maturity.MissingEvidence;
import org.sharaka.web.wire.ActWire;

/** An assessment as it stands today; a level of null means that the dimension does not apply. */
record AssessmentWire(
        String id,
        String centreId,
        String managerId,
        String on,
        String kind,
        String state,
        String grid,
        Map<String, Integer> levels,
        String overall,
        List<AssessmentForms.Piece> evidence,
        List<MissingWire> missingEvidence,
        String corrects,
        ActWire recorded,
        ActWire validated) {

    private static final int PLACES = 2;

    static AssessmentWire of(AssessmentView view) {
        AssessmentRecord one = view.assessment();
        AssessmentSnapshot state = one.snapshot();
        return new AssessmentWire(
                state.id().value(),
                state.centre().value(),
                state.manager().value(),
                state.on().toString(),
                state.kind().name(),
                view.state().name(),
                state.grid(),
                levels(one.levels()),
                one.assessment(view.grid()).overall(view.grid()).rounded(PLACES).toPlainString(),
                state.pieces().stream().map(AssessmentForms.Piece::of).toList(),
                one.measured().missingEvidence(view.grid()).stream()
                        .map(MissingWire::of)
                        .toList(),
                state.corrects().fold(AssessmentId::value, () -> null),
                ActWire.of(state.recorded()),
                state.validated().fold(ActWire::of, () -> null));
    }

    private static Map<String, Integer> levels(Levels levels) {
        Map<String, Integer> all = new LinkedHashMap<>();
        levels.byDimension().forEach((dimension, level) -> all.put(dimension, level.fold(known -> known, () -> null)));
        return all;
    }

    /** What a dimension lacks. */
    record MissingWire(String dimension, List<String> asked, List<String> missing) {

        static MissingWire of(MissingEvidence one) {
            return new MissingWire(one.dimension(), one.required(), one.missing());
        }
    }
}
