package org.sharaka.domain.acceptance;

import java.util.List;
import java.util.function.Function;
import org.sharaka.domain.gate.Check;

/** Facts of one lot among those that a step is about. */
interface OfLot {

    /** Which lot. */
    LotId lot();

    /** What a rule finds of each lot; where there are several, each check tells which it is of. */
    static <T extends OfLot> List<Check> each(List<T> lots, Function<T, Check> rule) {
        return lots.size() == 1
                ? List.of(rule.apply(lots.get(0)))
                : lots.stream()
                        .map(lot -> rule.apply(lot).about(lot.lot().value()))
                        .toList();
    }
}
