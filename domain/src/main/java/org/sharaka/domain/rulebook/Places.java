package org.sharaka.domain.rulebook;

import org.sharaka.domain.gate.Reading;

/** How many decimals a ratio or a score is written with. */
final class Places {

    private static final int OF_A_RATIO = 1;
    private static final int OF_A_SCORE = 2;

    private Places() {}

    /** A ratio with one decimal, a score with two. */
    static int of(Reading reading) {
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
                ? Math.max(
                        0,
                        percent.value().percentRounded(2).stripTrailingZeros().scale())
                : of(reading);
    }
}
