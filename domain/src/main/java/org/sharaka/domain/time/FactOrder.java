package org.sharaka.domain.time;

import java.time.LocalDate;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;

/**
 * The order of facts ({@code fact.order}): nothing is dated before a fact that it rests on, or before the last step of
 * its life cycle.
 */
public final class FactOrder {

    private FactOrder() {}

    /**
     * Checks the day of a fact.
     *
     * @param pointer where the day is
     * @param earliest the day of what it rests on, or of the last step
     * @return the day
     * @throws InvalidValue {@code fact.order} with reason {@code early} for an earlier day
     */
    public static LocalDate check(String pointer, LocalDate earliest, LocalDate day) {
        Faults faults = new Faults();
        check(pointer, earliest, day, faults);
        faults.throwIfAny();
        return day;
    }

    /** The same, kept among the faults of a form. */
    public static void check(String pointer, LocalDate earliest, LocalDate day, Faults faults) {
        if (day.isBefore(earliest)) {
            faults.add(pointer, "fact.order", "early", earliest);
        }
    }
}
