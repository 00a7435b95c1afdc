package org.sharaka.domain.handover;

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
     * @param policy the limits
     * @param on the day from which on it is asked
     * @return that day at the earliest; nothing where nobody runs the centre, or it is not open
     */
    public static Optional<LocalDate> passOn(HandoverFacts facts, HandoverPolicy policy, LocalDate on) {
        if (!(facts.management().since() instanceof Known<LocalDate> since)) {
            return Optional.empty();
        }
        Requirements required = policy.requirementsOf(facts.managerKind());
        LocalDate managed = since.what().plusMonths(required.months().value());
        LocalDate assessed = assessedOn(facts, policy, on);
        return Optional.of(managed.isAfter(assessed) ? managed : assessed);
    }

    private static LocalDate assessedOn(HandoverFacts facts, HandoverPolicy policy, LocalDate on) {
        long least = policy.requirementsOf(facts.managerKind()).streak().value();
        Assessments made = Assessments.by(on, facts.assessments().inOrder());
        LocalDate day = on;
        Streak streak = Streak.over(made, facts.managerKind(), policy, day);
        while (streak.length() < least || !isFresh(made, policy, day)) {
            day = next(streak, made, policy, day);
            made = with(made, policy, day);
            streak = Streak.over(made, facts.managerKind(), policy, day);
        }
        return day;
    }

    private static boolean isFresh(Assessments made, HandoverPolicy policy, LocalDate day) {
        int months = (int) policy.maturity().freshMonths().value();
        return made.latestCounted(day).is(latest -> Months.within(latest.on(), months, day));
    }

    /** An assessment that would be nearer to the base would add nothing; two of one day are not made. */
    private static LocalDate next(Streak streak, Assessments made, HandoverPolicy policy, LocalDate day) {
        Fact<Assessment> latest = made.latestCounted(day);
        LocalDate free = latest.is(one -> one.on().equals(day)) ? day.plusDays(1) : day;
        if (!(streak instanceof Streak.Running running)) {
            return free;
        }
        LocalDate spaced =
                running.baseOn().plusMonths(policy.maturity().intervals().leastMonths());
        return spaced.isAfter(free) ? spaced : free;
    }

    private static Assessments with(Assessments made, HandoverPolicy policy, LocalDate day) {
        List<Assessment> more = new ArrayList<>(made.inOrder());
        more.add(new Assessment(
                day, AssessmentKind.EXTERNAL, Levels.all(policy.grid().top(), policy.grid()), Set.of()));
        return new Assessments(more);
    }
}
