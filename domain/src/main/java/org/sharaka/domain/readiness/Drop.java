package org.sharaka.domain.readiness;

import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.maturity.Levels;

/**
 * A level that is lower than it was.
 *
 * @param dimension of what, by code
 * @param from the level it was
 * @param to the level it is
 */
record Drop(String dimension, int from, int to) {

    /** Every drop; a dimension that does not apply in one of the two shows none. */
    static List<Drop> between(Levels before, Levels after) {
        if (!before.isComparableWith(after)) {
            return List.of();
        }
        List<Drop> drops = List.of();
        for (String dimension : after.dimensions()) {
            boolean comparable = before.applies(dimension) && after.applies(dimension);
            if (comparable && after.of(dimension) < before.of(dimension)) {
                drops = drops.isEmpty() ? new ArrayList<>() : drops;
                drops.add(new Drop(dimension, before.of(dimension), after.of(dimension)));
            }
        }
        return drops;
    }
}
