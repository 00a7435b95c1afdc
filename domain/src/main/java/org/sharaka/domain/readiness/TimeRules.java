package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Fact.Known;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.AssessmentKind;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.policy.Policies;
import org.sharaka.domain.policy.Requirements;
import org.sharaka.domain.time.Months;

/**
 * The rules of a handover that ask for time: {@code handover.months}, {@code handover.stale} and
 * {@code handover.streak}.
 *
 * <p>Months only pass. An assessment that is lacking, or too old, is taken to be made as early as the spacing of the
 * streak lets it count, to qualify and to drop nothing; every other rule is left out. So the day that is told is the
 * earliest on which a handover is possible at all: no effort brings it nearer.
 */
public final class TimeRules {

    private TimeRules() {}

    /**
     * The earliest day on which the time rules alone would pass.
     *
     * @param facts what is known of centre and manager
     * @param values those in force on the day
     * @param on the day from which on it is asked
     * @return that day at the earliest; nothing where nobody runs the centre or it is not open, and where the values
     *     leave no day
     */
    public static Optional<LocalDate> passOn(HandoverFacts facts, Policies values, LocalDate on) {
        if (!(facts.management().since() instanceof Known<LocalDate> since)) {
            return Optional.empty();
        }
        Requirements required =
                values.handover().requirementsOf(facts.managerKind().isInstitutional());
        LocalDate managed = since.what().plusMonths(required.months());
        Optional<LocalDate> assessed = assessedOn(facts, required.streak(), Yardstick.of(values), on);
        return assessed.map(day -> managed.isAfter(day) ? managed : day);
    }

    /** Each assessment that is made adds one, but for a first that begins anew; more would add nothing either. */
    private static Optional<LocalDate> assessedOn(HandoverFacts facts, int least, Yardstick yardstick, LocalDate on) {
        Assessments made = Assessments.by(on, facts.assessments().inOrder());
        LocalDate day = on;
        Streak streak = Streak.over(made, facts.managerKind(), yardstick, day);
        for (int more = 0; more <= least + 1; more++) {
            if (streak.length() >= least && isFresh(made, yardstick, day)) {
                return Optional.of(day);
            }
            day = next(streak, made, yardstick, day);
            made = with(made, yardstick, day);
            streak = Streak.over(made, facts.managerKind(), yardstick, day);
        }
        return Optional.empty();
    }

    private static boolean isFresh(Assessments made, Yardstick yardstick, LocalDate day) {
        int months = yardstick.limits().freshMonths();
        return made.latestCounted(day).is(latest -> Months.within(latest.on(), months, day));
    }

    /** An assessment that would be nearer to the base would add nothing; two of one day are not made. */
    static LocalDate next(Streak streak, Assessments made, Yardstick yardstick, LocalDate day) {
        Fact<Assessment> latest = made.latestCounted(day);
        LocalDate free = latest.is(one -> one.on().equals(day)) ? day.plusDays(1) : day;
        LocalDate spaced = streak.baseOn().plusMonths(yardstick.limits().leastMonthsApart());
        return spaced.isAfter(free) ? spaced : free;
    }

    private static Assessments with(Assessments made, Yardstick yardstick, LocalDate day) {
        List<Assessment> more = new ArrayList<>(made.inOrder());
        more.add(new Assessment(
                day, AssessmentKind.EXTERNAL, Levels.all(yardstick.grid().top(), yardstick.grid()), Set.of()));
        return new Assessments(more);
    }
}
