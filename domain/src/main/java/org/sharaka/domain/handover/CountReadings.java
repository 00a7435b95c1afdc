package org.sharaka.domain.handover;

import java.util.stream.IntStream;
import org.sharaka.domain.gate.Reading;

/** Readings of small numbers, made once. */
final class CountReadings {

    private static final Reading[] SMALL =
            IntStream.rangeClosed(0, 60).mapToObj(Reading::of).toArray(Reading[]::new);

    private CountReadings() {}

    static Reading of(int number) {
        return number >= 0 && number < SMALL.length ? SMALL[number] : Reading.of(number);
    }
}
