package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.Comparator;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Reading;
import org.sharaka.domain.gate.RuleCode;
import org.sharaka.domain.policy.AcceptancePolicy;
import org.sharaka.domain.time.Months;

/** The rules of reserves ({@code rulebook.md}, section 3). */
final class ReserveRules {

    static final RuleCode DEADLINE = RuleCode.of("reserve.deadline");

    static final RuleCode LIFTING = RuleCode.of("reserve.lifting");

    private ReserveRules() {}

    /** {@code reserve.deadline} at acceptance: no deadline is later than the end of guarantee minus the margin. */
    static Check deadlines(AcceptingInquiry asked, LotAtAcceptance lot, AcceptancePolicy policy) {
        int margin = policy.reserveMarginMonths();
        LocalDate end = asked.on().plusMonths(asked.guaranteeMonths().fold(kept -> kept, policy::guaranteeMonths));
        LocalDate latest = latestDay(end, margin);
        LocalDate otherwise = byDefault(asked.on(), end, policy);
        return lot.reserves().stream()
                .map(reserve -> reserve.deadline().fold(day -> day, () -> otherwise))
                .max(Comparator.naturalOrder())
                .map(last ->
                        Check.that(DEADLINE, Months.passed(last, margin, end), Reading.of(latest), Reading.of(last)))
                .orElse(Check.pass(DEADLINE, Reading.of(latest), Reading.NONE));
    }

    /**
     * The deadline of a reserve that nobody set one for: so many days after acceptance, but no later than the margin
     * before the end of the guarantee leaves, and never before acceptance.
     *
     * @param on the day of acceptance
     * @param end the end of the guarantee
     * @param policy the days and the margin
     * @return the day
     */
    static LocalDate byDefault(LocalDate on, LocalDate end, AcceptancePolicy policy) {
        LocalDate due = on.plusDays(policy.reserveDays());
        LocalDate latest = latestDay(end, policy.reserveMarginMonths());
        if (due.isAfter(latest)) {
            return latest.isBefore(on) ? on : latest;
        }
        return due;
    }

    /**
     * {@code reserve.deadline} of a defect that is notified before final acceptance: so many days after the notice at
     * most, even past the end of the guarantee.
     */
    static Check ofDefect(LocalDate on, Fact<LocalDate> deadline, AcceptancePolicy policy) {
        LocalDate latest = on.plusDays(policy.reserveDays());
        LocalDate due = deadline.fold(day -> day, () -> latest);
        return due.isAfter(latest)
                ? Check.fail(DEADLINE, Reading.of(latest), Reading.of(due)).because("late")
                : Check.pass(DEADLINE, Reading.of(latest), Reading.of(due));
    }

    /** The last day to which a margin of months can be added without passing the end. */
    private static LocalDate latestDay(LocalDate end, int margin) {
        LocalDate latest = end.minusMonths(margin);
        while (Months.passed(latest.plusDays(1), margin, end)) {
            latest = latest.plusDays(1);
        }
        return latest;
    }
}
