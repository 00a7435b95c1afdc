package org.sharaka.web.maturity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.Json;

/** Reads levels: all dimensions of the grid are named, and one that does not apply is an explicit null. */
public final class LevelsReading {

    private LevelsReading() {}

    /** Nothing where one of them is at fault. */
    public static Optional<Levels> of(Form form, String pointer, Map<String, BigDecimal> given, MaturityGrid grid) {
        if (given == null) {
            return Optional.empty();
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (String dimension : grid.dimensions().keySet()) {
            String place = pointer + "/" + dimension;
            if (!given.containsKey(dimension)) {
                form.add(place, "assessment.levels", "absent");
                levels.put(dimension, MaturityGrid.LOWEST);
            } else if (given.get(dimension) != null) {
                levels.put(
                        dimension,
                        form.whole(place, given.get(dimension), MaturityGrid.LOWEST, grid.top())
                                .orElse(MaturityGrid.LOWEST));
            }
        }
        given.keySet().stream()
                .filter(name -> !grid.dimensions().containsKey(name))
                .forEach(name -> form.code(
                        pointer + "/" + Json.escaped(name),
                        name,
                        grid.dimensions().keySet()));
        return form.take(pointer, () -> Levels.of(levels, grid));
    }
}
