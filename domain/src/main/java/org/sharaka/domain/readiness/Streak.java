package org.sharaka.domain.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sharaka.domain.maturity.Assessment;
import org.sharaka.domain.maturity.Assessments;
import org.sharaka.domain.maturity.Levels;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.time.Months;

/**
 * How many qualifying assessments there are in a row, and what has dropped on the way. The assessment that last set the
 * streak is its base.
 *
 * @param length 0 where the latest counted assessment does not qualify, or there is none
 * @param baseOn the day of the base
 * @param base the levels of the base; a dimension that does not apply in it keeps the level of the base before
 * @param regressions the drops that made the base a regression
 * @param softDrops the small drops of the latest assessment against its base; none where that was a regression
 */
record Streak(int length, LocalDate baseOn, Optional<Levels> base, List<Drop> regressions, List<Drop> softDrops) {

    private static final Streak NONE = new Streak(0, LocalDate.MIN, Optional.empty(), List.of(), List.of());

    /** The streak on a day, over the counted assessments in the order of their dates. */
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

    /** After one more assessment that qualifies; {@code before} is the day of the counted one directly before it. */
    private Streak continuedBy(Assessment next, LocalDate before, Yardstick yardstick) {
        if (base.isEmpty()) {
            return setBy(next, 1, List.of(), List.of());
        }
        List<Drop> drops = Drop.between(base.get(), next.levels());
        List<Drop> grave = drops.isEmpty()
                ? drops
                : drops.stream().filter(yardstick::isRegression).toList();
        if (!grave.isEmpty()) {
            return setBy(next, 1, grave, List.of());
        }
        if (!Months.within(before, yardstick.limits().mostMonthsApart(), next.on())) {
            return setBy(next, 1, List.of(), drops);
        }
        if (!Months.passed(baseOn, yardstick.limits().leastMonthsApart(), next.on())) {
            return new Streak(length, baseOn, base, regressions, regressions.isEmpty() ? drops : List.of());
        }
        return setBy(next, length + 1, List.of(), drops);
    }

    private Streak setBy(Assessment next, int newLength, List<Drop> grave, List<Drop> soft) {
        Levels levels = base.map(next.levels()::orElse).orElse(next.levels());
        return new Streak(newLength, next.on(), Optional.of(levels), grave, soft);
    }
}
