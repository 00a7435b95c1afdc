package org.sharaka.domain.gate;

/** What a number counts. The texts write it with the number, in the plural that the language asks. */
public enum Unit {
    /** Nothing that has a name: a level, a rank. */
    NONE,
    /** Days of the calendar. */
    DAYS,
    /** Months, as the rulebook counts them. */
    MONTHS,
    /** Years. */
    YEARS,
    /** People. */
    PEOPLE
}
