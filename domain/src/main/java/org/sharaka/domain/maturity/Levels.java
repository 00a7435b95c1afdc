package org.sharaka.domain.maturity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.policy.MaturityGrid;

/**
 * The levels of the dimensions of a grid, each 1 to its highest level. At most one dimension does not apply to a
 * centre, and never one that the grid calls critical.
 *
 * @param top the highest level of the grid they were found with
 * @param byDimension the level of each dimension of that grid, by code; unknown where it does not apply
 */
public record Levels(int top, Map<String, Fact<Integer>> byDimension) {

    private static final char DASH = '-';

    /**
     * Copies the levels.
     *
     * @throws InvalidValue {@code value.range} with reason {@code between}, at its dimension ({@code /FIN}), for each
     *     level outside 1 to {@code top}
     */
    public Levels {
        byDimension = Collections.unmodifiableMap(new LinkedHashMap<>(byDimension));
        Faults faults = new Faults();
        int highest = top;
        byDimension.forEach((dimension, level) -> {
            if (level.is(number -> number < MaturityGrid.LOWEST || number > highest)) {
                faults.add("/" + dimension, "value.range", "between", MaturityGrid.LOWEST, highest);
            }
        });
        faults.throwIfAny();
    }

    /**
     * Levels under a grid.
     *
     * @param levels the level of each dimension that applies; one that is not named does not apply
     * @param grid its dimensions, and which of them are critical
     * @return the levels, in the order of the grid
     * @throws InvalidValue with every fault, each at its dimension ({@code /FIN}): {@code value.range} with reason
     *     {@code between} for a level outside those of the grid; {@code value.not-applicable} with reason
     *     {@code critical} or, from the second one on, {@code several}; {@code value.enum} for a dimension that the
     *     grid does not have
     */
    public static Levels of(Map<String, Integer> levels, MaturityGrid grid) {
        Faults faults = new Faults();
        Map<String, Fact<Integer>> inOrder = new LinkedHashMap<>();
        boolean spent = false;
        for (String dimension : grid.dimensions().keySet()) {
            Fact<Integer> level = Fact.of(Optional.ofNullable(levels.get(dimension)));
            if (level.is(number -> number < MaturityGrid.LOWEST || number > grid.top())) {
                faults.add("/" + dimension, "value.range", "between", MaturityGrid.LOWEST, grid.top());
            } else if (level.equals(Fact.unknown())) {
                refuse(dimension, grid, spent, faults);
                spent = true;
            }
            inOrder.put(dimension, level);
        }
        for (String dimension : levels.keySet()) {
            if (!inOrder.containsKey(dimension)) {
                faults.add("/" + dimension, "value.enum", "unknown", dimension, String.join(", ", inOrder.keySet()));
            }
        }
        faults.throwIfAny();
        return new Levels(grid.top(), inOrder);
    }

    private static void refuse(String dimension, MaturityGrid grid, boolean spent, Faults faults) {
        if (grid.dimension(dimension).critical()) {
            faults.add("/" + dimension, "value.not-applicable", "critical", dimension);
        } else if (spent) {
            faults.add("/" + dimension, "value.not-applicable", "several", dimension);
        }
    }

    /**
     * Reads levels in the order of the grid, as the rulebook's examples write them.
     *
     * @param text a sign for each dimension: a digit, and a dash for one that does not apply, as in {@code 4433433-}
     * @param grid its dimensions, and which of them are critical
     * @return the levels
     * @throws InvalidValue {@code value.levels} with reason {@code form} for another number of signs, or what
     *     {@link #of(Map, MaturityGrid)} refuses
     */
    public static Levels parse(String text, MaturityGrid grid) {
        if (text.length() != grid.dimensions().size()) {
            throw InvalidValue.of("value.levels", "form", text);
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        int place = 0;
        for (String dimension : grid.dimensions().keySet()) {
            char sign = text.charAt(place++);
            if (sign != DASH) {
                levels.put(dimension, Character.digit(sign, 10));
            }
        }
        return of(levels, grid);
    }

    /**
     * One level for every dimension of a grid.
     *
     * @param level the level
     * @param grid the grid
     * @return the levels
     * @throws InvalidValue {@code value.range} for a level that is none of the grid's
     */
    public static Levels all(int level, MaturityGrid grid) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        grid.dimensions().keySet().forEach(dimension -> levels.put(dimension, level));
        return of(levels, grid);
    }

    /**
     * Whether they can be judged under a grid: it has the same dimensions, whatever their order, and the same levels.
     *
     * @param grid the grid
     * @return false where dimensions or highest level are others
     */
    public boolean isOf(MaturityGrid grid) {
        return top == grid.top() && grid.dimensions().keySet().equals(byDimension.keySet());
    }

    /**
     * Whether they were found with the same dimensions and levels as others.
     *
     * @param other other levels
     * @return false where they cannot be compared
     */
    public boolean isComparableWith(Levels other) {
        return top == other.top && byDimension.keySet().equals(other.byDimension.keySet());
    }

    /** {@return the dimensions of their grid; codes, those that do not apply too} */
    public Set<String> dimensions() {
        return byDimension.keySet();
    }

    /**
     * Whether a dimension applies to the centre.
     *
     * @param dimension its code
     * @return true when it has a level
     */
    public boolean applies(String dimension) {
        return byDimension.get(dimension) instanceof Known;
    }

    /** {@return the dimensions that apply; their codes} */
    public List<String> applied() {
        return byDimension.keySet().stream().filter(this::applies).toList();
    }

    /**
     * The level of a dimension.
     *
     * @param dimension the code of one that applies
     * @return 1 to the highest level
     * @throws IllegalArgumentException when it does not apply
     */
    public int of(String dimension) {
        if (byDimension.get(dimension) instanceof Known<Integer> level) {
            return level.what();
        }
        throw new IllegalArgumentException(dimension + " does not apply in " + this);
    }

    /** {@return the dimension that does not apply, if there is one; its code} */
    public Optional<String> notApplicable() {
        return byDimension.keySet().stream()
                .filter(dimension -> !applies(dimension))
                .findFirst();
    }

    /**
     * These levels, where a dimension that does not apply keeps an earlier level.
     *
     * @param before earlier levels of the same centre
     * @return a level from {@code before} where there is none here; these where the two cannot be compared
     */
    public Levels orElse(Levels before) {
        Optional<String> open = isComparableWith(before) ? notApplicable() : Optional.empty();
        return open.filter(before::applies)
                .map(dimension -> {
                    Map<String, Fact<Integer>> filled = new LinkedHashMap<>(byDimension);
                    filled.put(dimension, before.byDimension.get(dimension));
                    return new Levels(top, filled);
                })
                .orElse(this);
    }

    /** {@return the levels as {@link #parse} reads them; for example {@code 4433433-}} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(byDimension.size());
        byDimension
                .values()
                .forEach(level -> text.append(level.fold(Object::toString, () -> Character.toString(DASH))));
        return text.toString();
    }
}
