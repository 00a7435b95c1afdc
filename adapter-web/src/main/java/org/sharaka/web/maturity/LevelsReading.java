package org.sharaka.web.maturity;

import static org.sharaka.web.problem.ProblemCode.MALFORMED;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.domain.maturity.Dimension;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.maturity.MaturityGrid;
import org.sharaka.web.problem.Problem;
import org.sharaka.web.wire.Form;
import org.sharaka.web.wire.Json;

/** Reads levels: all eight dimensions are named, and one that does not apply is an explicit null. */
public final class LevelsReading {

    private LevelsReading() {}

    /** Nothing where one of them is at fault. */
    public static Optional<Levels> of(Form form, String pointer, Map<String, BigDecimal> given, MaturityGrid grid) {
        if (given == null) {
            return Optional.empty();
        }
        refuseOthers(pointer, given);
        Map<Dimension, Integer> levels = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.ALL) {
            String place = pointer + "/" + dimension;
            if (!given.containsKey(dimension.name())) {
                form.add(place, "assessment.levels", "absent");
                levels.put(dimension, Levels.LOWEST);
            } else if (given.get(dimension.name()) != null) {
                levels.put(
                        dimension,
                        form.whole(place, given.get(dimension.name()), Levels.LOWEST, Levels.HIGHEST)
                                .orElse(Levels.LOWEST));
            }
        }
        return form.take(pointer, () -> Levels.of(levels, grid));
    }

    private static void refuseOthers(String pointer, Map<String, BigDecimal> given) {
        Set<String> known = Dimension.ALL.stream().map(Enum::name).collect(Collectors.toSet());
        given.keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.because(MALFORMED, "unknown", pointer + "/" + Json.escaped(name));
                });
    }
}
