package org.sharaka.domain.cases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.notation.Notation;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * Levels of maturity as the rulebook's examples write them, {@code levels: "44434444"}: a sign for each dimension, in
 * the order of the grid of the day of the assessment.
 */
record LevelsText(Rulebook book, Optional<LocalDate> on, Faults faults) {

    private static final String LEVELS = "levels";
    private static final Notation<Levels> NOTATION = Notation.of(Levels.class);
    private static final @Nullable Object NOTHING = NOTATION.write(new Levels(1, Map.of()));

    /** A tree with its levels in the notation of the journal; what cannot be levels is a fault, and written as none. */
    @Nullable
    Object written(@Nullable Object tree, String pointer) {
        if (tree instanceof List<?> list) {
            List<Object> written = new ArrayList<>();
            list.forEach(element -> written.add(written(element, pointer + "/" + written.size())));
            return written;
        } else if (tree instanceof Map<?, ?> map) {
            Map<Object, Object> written = new LinkedHashMap<>();
            map.forEach((name, value) -> {
                String below = pointer + Members.pointer(name.toString());
                boolean levels = name.equals(LEVELS) && value instanceof String;
                written.put(name, levels ? levels((String) value, map.get("on"), below) : written(value, below));
            });
            return written;
        }
        return tree;
    }

    private @Nullable Object levels(String text, @Nullable Object day, String pointer) {
        return day(day).flatMap(date -> faults.take(
                        pointer, () -> Levels.parse(text, book.on(date).grid())))
                .map(NOTATION::write)
                .orElse(NOTHING);
    }

    private Optional<LocalDate> day(@Nullable Object day) {
        try {
            return day instanceof String text ? Optional.of(LocalDate.parse(text)) : on;
        } catch (DateTimeParseException noDate) {
            return on;
        }
    }
}
