package org.sharaka.domain.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The grid that maturity is measured with ({@code rulebook.md}, section 6).
 *
 * <pre>{@code
 * MaturityGrid.standard().named("grid.v2").from("2027-01-01").dimension("FIN", fin -> fin.floor(3))
 * }</pre>
 *
 * @param version its name, such as {@code grid.v1}
 * @param inForceFrom the first day it is in force
 * @param top the highest level; the lowest is 1
 * @param evidenceCap the level that a dimension counts at most while it lacks evidence ({@code evidence.<DIM>})
 * @param dimensions what is measured, by code, in their order
 * @param baselineMonths within how many months of its opening a centre is assessed for the first time
 * @param everyMonths after how many months it is assessed again
 * @param everyMonthsAfterHandover the same after it was handed over
 */
public record MaturityGrid(
        String version,
        LocalDate inForceFrom,
        int top,
        int evidenceCap,
        Map<String, GridDimension> dimensions,
        int baselineMonths,
        int everyMonths,
        int everyMonthsAfterHandover)
        implements Policy {

    /** The lowest level of every grid. */
    public static final int LOWEST = 1;

    private static final int HIGHEST_TOP = 9;
    private static final int MOST_WEIGHT = 1_000;

    /**
     * Checks every value.
     *
     * @throws org.sharaka.domain.fault.InvalidValue {@code policy.valid}, with all faults at once, each at the path of
     *     its value below the group
     */
    public MaturityGrid {
        dimensions = Copies.inOrder(dimensions);
        // a highest level that cannot be is told alone: what lies above it is no fault of its own
        int most = top > LOWEST && top <= HIGHEST_TOP ? top : HIGHEST_TOP;
        Limits limits = new Limits()
                .between("top", top, LOWEST + 1, HIGHEST_TOP)
                .between("evidenceCap", evidenceCap, LOWEST, most)
                .that(!dimensions.isEmpty(), "dimensions", "empty")
                .between("baselineMonths", baselineMonths, 1, Limits.MOST_MONTHS)
                .between("everyMonths", everyMonths, 1, Limits.MOST_MONTHS)
                .between("everyMonthsAfterHandover", everyMonthsAfterHandover, 1, Limits.MOST_MONTHS);
        for (Map.Entry<String, GridDimension> entry : dimensions.entrySet()) {
            String at = Limits.below("dimensions", entry.getKey());
            limits.codeOfDimension(at, entry.getKey());
            check(limits, at, entry.getValue(), most);
        }
        limits.check();
    }

    private static void check(Limits limits, String at, GridDimension dimension, int top) {
        limits.between(at + "/weight", dimension.weight(), 1, MOST_WEIGHT)
                .between(at + "/floor", dimension.floor(), LOWEST, top)
                .between(at + "/publicFloor", dimension.publicFloor(), LOWEST, top);
        for (int place = 0; place < dimension.evidence().size(); place++) {
            EvidenceRequired one = dimension.evidence().get(place);
            String here = at + "/evidence/" + place;
            limits.that(!one.anyOf().isEmpty(), here + "/anyOf", "empty")
                    .known(here + "/anyOf", one.anyOf(), EvidenceRequired.KNOWN);
            one.months().ifPresent(months -> limits.months(here + "/months", months));
        }
    }

    /** {@return the defaults of the rulebook; the first version, in force from the beginning of time} */
    public static MaturityGrid standard() {
        return new MaturityGrid("grid.v1", ALWAYS, 5, 2, StandardDimensions.all(), 3, 6, 12);
    }

    @Override
    public Group group() {
        return Group.GRID;
    }

    /**
     * What it says of a dimension.
     *
     * @param code one of its dimensions
     * @return weight, floors and the rest
     * @throws IllegalArgumentException for a code that is none of them
     */
    public GridDimension dimension(String code) {
        GridDimension found = dimensions.get(code);
        if (found == null) {
            throw new IllegalArgumentException(version + " has no dimension " + code);
        }
        return found;
    }

    @Override
    public MaturityGrid named(String name) {
        return Copies.with(this, "version", name);
    }

    @Override
    public MaturityGrid from(LocalDate day) {
        return Copies.with(this, "inForceFrom", day);
    }

    @Override
    public MaturityGrid from(String day) {
        return from(FirstDay.of(day));
    }

    /** {@return a copy with another {@link #top() top}} */
    public MaturityGrid top(int value) {
        return Copies.with(this, "top", value);
    }

    /** {@return a copy with another {@link #evidenceCap() evidenceCap}} */
    public MaturityGrid evidenceCap(int value) {
        return Copies.with(this, "evidenceCap", value);
    }

    /**
     * A copy with other dimensions.
     *
     * @param value what is measured, by code, in their order
     * @return the copy
     * @throws org.sharaka.domain.fault.InvalidValue for a value out of its range
     */
    public MaturityGrid dimensions(Map<String, GridDimension> value) {
        return Copies.with(this, "dimensions", value);
    }

    /**
     * A copy that says something else of one dimension.
     *
     * @param code one of its dimensions
     * @param change makes the new from the old
     * @return the copy
     * @throws IllegalArgumentException for a code that is none of them
     * @throws org.sharaka.domain.fault.InvalidValue for a value out of its range
     */
    public MaturityGrid dimension(String code, UnaryOperator<GridDimension> change) {
        Map<String, GridDimension> changed = new LinkedHashMap<>(dimensions);
        changed.put(code, change.apply(dimension(code)));
        return dimensions(changed);
    }

    /**
     * A copy with another floor.
     *
     * @param code one of its dimensions
     * @param value the level it must reach
     * @return the copy
     * @throws IllegalArgumentException for a code that is none of them
     * @throws org.sharaka.domain.fault.InvalidValue for a value out of its range
     */
    public MaturityGrid floor(String code, int value) {
        return dimension(code, one -> one.floor(value));
    }

    /**
     * A copy with another weight.
     *
     * @param code one of its dimensions
     * @param value its part in the overall
     * @return the copy
     * @throws IllegalArgumentException for a code that is none of them
     * @throws org.sharaka.domain.fault.InvalidValue for a value out of its range
     */
    public MaturityGrid weight(String code, int value) {
        return dimension(code, one -> one.weight(value));
    }

    /** {@return a copy with another {@link #baselineMonths() baselineMonths}} */
    public MaturityGrid baselineMonths(int value) {
        return Copies.with(this, "baselineMonths", value);
    }

    /** {@return a copy with another {@link #everyMonths() everyMonths}} */
    public MaturityGrid everyMonths(int value) {
        return Copies.with(this, "everyMonths", value);
    }

    /** {@return a copy with another {@link #everyMonthsAfterHandover() everyMonthsAfterHandover}} */
    public MaturityGrid everyMonthsAfterHandover(int value) {
        return Copies.with(this, "everyMonthsAfterHandover", value);
    }
}
