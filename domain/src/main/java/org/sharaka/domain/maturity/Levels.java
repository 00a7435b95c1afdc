package org.sharaka.domain.maturity;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/**
 * The levels of the eight dimensions, each 1 to 5. At most one dimension does not apply to a centre, and never one that
 * the grid calls critical.
 */
public final class Levels {

    /** The lowest level, initial. */
    public static final int LOWEST = 1;

    /** The highest level, leading. */
    public static final int HIGHEST = 5;

    private static final int BITS = 3;
    private static final int MASK = 0b111;
    private static final int NOT_APPLICABLE = 0;
    private static final char DASH = '-';

    /** Three bits for each dimension, zero where it does not apply. */
    private final int packed;

    private Levels(int packed) {
        this.packed = packed;
    }

    /**
     * Levels under a grid.
     *
     * @param levels the level of each dimension that applies; one that is not named does not apply
     * @param grid which dimensions are critical
     * @return the levels
     * @throws InvalidValue with every fault, each at its dimension ({@code /FIN}): {@code value.range} with reason
     *     {@code between} for a level outside 1 to 5; {@code value.not-applicable} with reason {@code critical} or,
     *     from the second one on, {@code several}
     */
    public static Levels of(Map<Dimension, Integer> levels, MaturityGrid grid) {
        Faults faults = new Faults();
        int packed = 0;
        boolean spent = false;
        for (Dimension dimension : Dimension.ALL) {
            boolean applies = levels.containsKey(dimension);
            int level = applies ? levels.get(dimension) : NOT_APPLICABLE;
            if (applies && !isLevel(level)) {
                faults.add("/" + dimension, "value.range", "between", LOWEST, HIGHEST);
            } else if (!applies && grid.standard(dimension).critical()) {
                faults.add("/" + dimension, "value.not-applicable", "critical", dimension);
            } else if (!applies && spent) {
                faults.add("/" + dimension, "value.not-applicable", "several", dimension);
            }
            spent |= !applies;
            packed |= (level & MASK) << shift(dimension);
        }
        faults.throwIfAny();
        return new Levels(packed);
    }

    /**
     * Reads levels in the order of the grid, as the rulebook's examples write them.
     *
     * @param text eight signs: digits, and a dash for a dimension that does not apply, as in {@code 4433433-}
     * @param grid which dimensions are critical
     * @return the levels
     * @throws InvalidValue {@code value.levels} with reason {@code form} for another number of signs, or what
     *     {@link #of(Map, MaturityGrid)} says
     */
    public static Levels parse(String text, MaturityGrid grid) {
        if (text.length() != Dimension.ALL.size()) {
            throw InvalidValue.of("value.levels", "form", text);
        }
        Map<Dimension, Integer> levels = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.ALL) {
            char sign = text.charAt(dimension.ordinal());
            if (sign != DASH) {
                levels.put(dimension, Character.digit(sign, 10));
            }
        }
        return of(levels, grid);
    }

    /**
     * Levels as they were kept: checked against their grid before.
     *
     * @param text what {@link #snapshot} wrote
     * @return the levels
     * @throws InvalidValue {@code value.levels} with reason {@code form} for any other text
     */
    public static Levels restore(String text) {
        int packed = 0;
        boolean whole = text.length() == Dimension.ALL.size();
        for (int place = 0; whole && place < text.length(); place++) {
            char sign = text.charAt(place);
            int level = sign == DASH ? NOT_APPLICABLE : Character.digit(sign, 10);
            whole = sign == DASH || isLevel(level);
            packed |= (level & MASK) << place * BITS;
        }
        if (!whole) {
            throw InvalidValue.of("value.levels", "form", text);
        }
        return new Levels(packed);
    }

    static boolean isLevel(int number) {
        return number >= LOWEST && number <= HIGHEST;
    }

    private static int shift(Dimension dimension) {
        return dimension.ordinal() * BITS;
    }

    private int raw(Dimension dimension) {
        return packed >>> shift(dimension) & MASK;
    }

    /**
     * Whether a dimension applies to the centre.
     *
     * @param dimension which
     * @return true when it has a level
     */
    public boolean applies(Dimension dimension) {
        return raw(dimension) != NOT_APPLICABLE;
    }

    /**
     * The level of a dimension.
     *
     * @param dimension one that applies
     * @return 1 to 5
     * @throws IllegalArgumentException when it does not apply
     */
    public int of(Dimension dimension) {
        int level = raw(dimension);
        if (level == NOT_APPLICABLE) {
            throw new IllegalArgumentException(dimension + " does not apply in " + this);
        }
        return level;
    }

    /**
     * The dimension that does not apply, if there is one.
     *
     * @return that dimension
     */
    public Optional<Dimension> notApplicable() {
        return Dimension.ALL.stream().filter(dimension -> !applies(dimension)).findFirst();
    }

    /**
     * These levels, where a dimension that does not apply keeps an earlier level.
     *
     * @param before earlier levels of the same centre
     * @return a level from {@code before} where there is none here
     */
    public Levels orElse(Levels before) {
        int filled = packed;
        for (Dimension dimension : Dimension.ALL) {
            if (!applies(dimension)) {
                filled |= before.raw(dimension) << shift(dimension);
            }
        }
        return filled == packed ? this : new Levels(filled);
    }

    /**
     * The levels for storage.
     *
     * @return what {@link #restore} takes
     */
    public String snapshot() {
        return toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Levels levels && packed == levels.packed;
    }

    @Override
    public int hashCode() {
        return Integer.hashCode(packed);
    }

    /**
     * The levels as {@link #parse} reads them.
     *
     * @return for example {@code 4433433-}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(Dimension.ALL.size());
        for (Dimension dimension : Dimension.ALL) {
            text.append(applies(dimension) ? Character.forDigit(raw(dimension), 10) : DASH);
        }
        return text.toString();
    }
}
