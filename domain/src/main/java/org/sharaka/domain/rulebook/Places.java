package org.sharaka.domain.rulebook;

import java.math.BigDecimal;
import org.sharaka.domain.gate.Reading;

/** How many decimals a ratio or a score is written with. */
final class Places {

    private static final int OF_A_RATIO = 1;
    private static final int OF_A_SCORE = 2;

    private Places() {}

    /** A ratio with one decimal, a score with two, a number of things with as many as it needs, up to two. */
    static int of(Reading reading) {
        if (reading instanceof Reading.Quantity quantity) {
            return upToTwo(quantity.value().rounded(2));
        }
        return reading instanceof Reading.Decimal ? OF_A_SCORE : OF_A_RATIO;
    }

    /** As usual, or as many more as tell two ratios or two scores apart. */
    static int apart(Reading one, Reading other) {
        int places = of(one);
        if (one instanceof Reading.Percent left && other instanceof Reading.Percent right) {
            return left.value().placesApart(right.value(), places + 2) - 2;
        }
        if (one instanceof Reading.Decimal left && other instanceof Reading.Decimal right) {
            return left.value().placesApart(right.value(), places);
        }
        return places;
    }

    /** None for a whole share of a policy, up to two for another; a score has its two. */
    static int needed(Reading reading) {
        return reading instanceof Reading.Percent percent
                ? upToTwo(percent.value().percentRounded(2))
                : of(reading);
    }

    private static int upToTwo(BigDecimal rounded) {
        return Math.max(0, rounded.stripTrailingZeros().scale());
    }
}
