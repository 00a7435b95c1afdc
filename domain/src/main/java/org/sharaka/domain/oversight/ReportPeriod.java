package org.sharaka.domain.oversight;

import java.time.LocalDate;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.OversightPolicy;

/**
 * What a report is about: a quarter, or a year.
 *
 * @param kind quarterly or annual
 * @param year the calendar year, 2000 to 2100
 * @param quarter 1 to 4; unknown for a year
 */
public record ReportPeriod(Kind kind, int year, Fact<Integer> quarter) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int MONTHS = 3;

    /** How often. */
    public enum Kind {
        /** Each quarter. */
        QUARTERLY,
        /** Each year, with approved accounts. */
        ANNUAL
    }

    /**
     * Checks the numbers.
     *
     * @throws InvalidValue {@code value.range} at {@code /year} and {@code /quarter}; {@code value.required} at
     *     {@code /quarter} for a quarterly report without one; {@code report.due} with reason {@code quarter} for an
     *     annual one with one
     */
    public ReportPeriod {
        Faults faults = new Faults();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            faults.add("/year", "value.range", "between", FIRST_YEAR, LAST_YEAR);
        }
        if (kind == Kind.QUARTERLY && quarter.value().isEmpty()) {
            faults.add("/quarter", "value.required", "missing");
        }
        if (kind == Kind.ANNUAL && quarter.value().isPresent()) {
            faults.add("/quarter", "report.due", "quarter");
        }
        if (quarter.is(number -> number < 1 || number > 4)) {
            faults.add("/quarter", "value.range", "between", 1, 4);
        }
        faults.throwIfAny();
    }

    /**
     * A quarter.
     *
     * @param year the calendar year
     * @param quarter 1 to 4
     * @return the period
     * @throws InvalidValue as the constructor does
     */
    public static ReportPeriod quarter(int year, int quarter) {
        return new ReportPeriod(Kind.QUARTERLY, year, Fact.known(quarter));
    }

    /**
     * A year.
     *
     * @param year the calendar year
     * @return the period
     * @throws InvalidValue as the constructor does
     */
    public static ReportPeriod year(int year) {
        return new ReportPeriod(Kind.ANNUAL, year, Fact.unknown());
    }

    /** {@return the quarter of a day} */
    public static ReportPeriod quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + MONTHS - 1) / MONTHS);
    }

    /** {@return the quarter after this one} */
    public ReportPeriod nextQuarter() {
        return quarterOf(lastDay().plusDays(1));
    }

    /** {@return its last day; the end of the quarter, or of the year} */
    public LocalDate lastDay() {
        int month = quarter.fold(number -> number * MONTHS, () -> 12);
        return LocalDate.of(year, month, 1).plusMonths(1).minusDays(1);
    }

    /**
     * By when its report is due.
     *
     * @param policy when reports are due
     * @return the last day on which it is in time
     */
    public LocalDate due(OversightPolicy policy) {
        return kind == Kind.QUARTERLY
                ? lastDay().plusDays(policy.quarterlyDays())
                : lastDay().plusMonths(policy.annualMonths());
    }

    /** {@return how it is told; {@code 2026-Q1} or {@code 2026}} */
    public String name() {
        return quarter.fold(number -> year + "-Q" + number, () -> Integer.toString(year));
    }
}
