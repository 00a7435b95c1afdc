package org.sharaka.web.readiness;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.web.maturity.LevelsReading;
import org.sharaka.web.readiness.FactsForm.AssessmentForm;
import org.sharaka.web.wire.Form;

/**
 * Reads assessments. Where a part is at fault another stands in for it, so that the parts beside it are looked at too:
 * the caller learns every fault at once.
 */
final class AssessmentsReading {

    private static final String ALL = "/assessments";

    private final List<AssessmentForm> raw;
    private final MaturityGrid grid;
    private final Form form;
    private final Levels standIn;

    AssessmentsReading(List<AssessmentForm> raw, MaturityGrid grid, Form form) {
        this.raw = raw;
        this.grid = grid;
        this.form = form;
        this.standIn = Levels.all(MaturityGrid.LOWEST, grid);
    }

    Assessments read(LocalDate on) {
        List<Assessment> read = new ArrayList<>();
        for (int place = 0; place < raw.size(); place++) {
            read.add(raw.get(place) == null ? nothing() : assessment(ALL + "/" + place, raw.get(place)));
        }
        return form.take(ALL, () -> Assessments.by(on, read)).orElse(Assessments.NONE);
    }

    private Assessment assessment(String pointer, AssessmentForm wire) {
        Optional<Levels> levels = LevelsReading.of(form, pointer + "/levels", wire.levels(), grid);
        Set<String> missing = missing(pointer + "/missingEvidence", wire);
        return new Assessment(
                wire.on() == null ? LocalDate.MIN : wire.on(),
                wire.on() == null || wire.kind() == null ? AssessmentKind.SELF : wire.kind(),
                levels.orElse(standIn),
                levels.isPresent() ? missing : Set.of());
    }

    private Assessment nothing() {
        return new Assessment(LocalDate.MIN, AssessmentKind.SELF, standIn, Set.of());
    }

    /** The dimensions that lack evidence: where it is not said, all that apply. */
    private Set<String> missing(String pointer, AssessmentForm wire) {
        Set<String> applying = new LinkedHashSet<>();
        grid.dimensions().keySet().stream()
                .filter(dimension -> !isNull(wire.levels(), dimension))
                .forEach(applying::add);
        if (wire.missingEvidence().value().isEmpty()) {
            return applying;
        }
        List<String> named = wire.missingEvidence().required(pointer);
        Set<String> missing = new LinkedHashSet<>();
        for (int place = 0; place < named.size(); place++) {
            String item = pointer + "/" + place;
            Optional<String> known =
                    form.code(item, named.get(place), grid.dimensions().keySet());
            known.filter(applying::contains).ifPresent(missing::add);
            known.filter(dimension -> !applying.contains(dimension))
                    .ifPresent(dimension -> form.add(item, "value.evidence", "not-applicable", dimension));
        }
        return missing;
    }

    private static boolean isNull(Map<String, BigDecimal> levels, String dimension) {
        return levels != null && levels.containsKey(dimension) && levels.get(dimension) == null;
    }
}
