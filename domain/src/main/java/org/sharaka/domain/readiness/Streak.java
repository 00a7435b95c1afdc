package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.policy.HandoverPolicy;
import org.sharaka.domain.time.Months;

/**
 * How many qualifying assessments there are in a row, and what has dropped on the way. The assessment that last set the
 * streak is its base.
 */
sealed interface Streak {

    /** The latest counted assessment does not qualify, or there is none. */
    Streak NONE = new Broken();

    /**
     * How many in a row.
     *
     * @return 0 when the latest does not qualify
     */
    int length();

    /**
     * The drops that made the assessment which last set the streak a regression.
     *
     * @return in the order of the grid; empty when it was none
     */
    List<Drop> regressions();

    /**
     * The small drops of the latest assessment against the base that it was compared with.
     *
     * @return in the order of the grid; empty when the streak was last set by a regression
     */
    List<Drop> softDrops();

    /**
     * The streak after one more counted assessment.
     *
     * @param next a counted assessment that qualifies
     * @param before the day of the counted assessment directly before it
     * @param yardstick the limits and the grid
     * @return the new streak
     */
    Streak continuedBy(Assessment next, LocalDate before, Yardstick yardstick);

    /**
     * The streak on a day, over the counted assessments in the order of their dates.
     *
     * @param assessments those of the centre under its manager
     * @param manager the kind of manager, which floors depend on
     * @param yardstick the limits and the grid
     * @param on the day; what is dated later has not happened
     * @return the streak
     */
    static Streak over(Assessments assessments, PartnerKind manager, Yardstick yardstick, LocalDate on) {
        Streak streak = NONE;
        LocalDate before = LocalDate.MIN;
        for (Assessment next : assessments.inOrder()) {
            if (next.counted() && !next.on().isAfter(on)) {
                streak = yardstick.qualifies(next, manager) ? streak.continuedBy(next, before, yardstick) : NONE;
                before = next.on();
            }
        }
        return streak;
    }

    /** No streak and no base. */
    record Broken() implements Streak {

        @Override
        public int length() {
            return 0;
        }

        @Override
        public List<Drop> regressions() {
            return List.of();
        }

        @Override
        public List<Drop> softDrops() {
            return List.of();
        }

        @Override
        public Streak continuedBy(Assessment next, LocalDate before, Yardstick yardstick) {
            return new Running(1, next.on(), next.levels(), List.of(), List.of());
        }
    }

    /**
     * A streak with its base.
     *
     * @param length at least 1
     * @param baseOn the day of the base
     * @param base the levels of the base; a dimension that does not apply in it keeps the level of the base before
     * @param regressions what made the base a regression
     * @param softDrops the small drops of the latest assessment
     */
    record Running(int length, LocalDate baseOn, Levels base, List<Drop> regressions, List<Drop> softDrops)
            implements Streak {

        /** Copies the drops. */
        public Running {
            regressions = List.copyOf(regressions);
            softDrops = List.copyOf(softDrops);
        }

        @Override
        public Streak continuedBy(Assessment next, LocalDate before, Yardstick yardstick) {
            HandoverPolicy limits = yardstick.limits();
            List<Drop> drops = Drop.between(base, next.levels());
            List<Drop> grave = regressionsAmong(drops, yardstick);
            if (!grave.isEmpty()) {
                return setBy(next, 1, grave, List.of());
            }
            if (!Months.within(before, limits.mostMonthsApart(), next.on())) {
                return setBy(next, 1, List.of(), drops);
            }
            if (!Months.passed(baseOn, limits.leastMonthsApart(), next.on())) {
                return unchangedBy(drops);
            }
            return setBy(next, length + 1, List.of(), drops);
        }

        private static List<Drop> regressionsAmong(List<Drop> drops, Yardstick yardstick) {
            return drops.isEmpty()
                    ? drops
                    : drops.stream().filter(yardstick::isRegression).toList();
        }

        private Running setBy(Assessment next, int newLength, List<Drop> grave, List<Drop> soft) {
            return new Running(newLength, next.on(), next.levels().orElse(base), grave, soft);
        }

        private Running unchangedBy(List<Drop> drops) {
            return new Running(length, baseOn, base, regressions, regressions.isEmpty() ? drops : List.of());
        }
    }
}
