package org.sharaka.bootstrap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Chance with a seed. Every day it gives is remembered: around these days a history turns. */
final class Chance {

    private final Random random;
    private final List<LocalDate> days = new ArrayList<>();

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    int number(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** A day from the first to the last, or the first where the last comes before it. */
    LocalDate day(LocalDate first, LocalDate last) {
        int span = (int) Math.max(0, ChronoUnit.DAYS.between(first, last));
        return turn(first.plusDays(random.nextInt(span + 1)));
    }

    /** Remembers a day on which something changes. */
    LocalDate turn(LocalDate day) {
        days.add(day);
        return day;
    }

    /** Some days of the history: by themselves, and on or beside a day on which something changes. */
    List<LocalDate> someDays(int number, LocalDate first, LocalDate last) {
        List<LocalDate> turns = List.copyOf(days);
        List<LocalDate> some = new ArrayList<>();
        for (int place = 0; place < number; place++) {
            some.add(
                    in(40)
                            ? day(first, last)
                            : turns.get(random.nextInt(turns.size())).plusDays(number(-1, 1)));
        }
        return some;
    }
}
