package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.gate.Fact;

/**
 * A lot with the conditions it was accepted under, as the rules see it.
 *
 * @param lot which lot
 * @param conditions of its acceptance that are not met, in order
 */
public record LotUnderConditions(LotId lot, List<Standing> conditions) implements OfLot {

    /** Copies the conditions. */
    public LotUnderConditions {
        conditions = List.copyOf(conditions);
    }

    static LotUnderConditions of(Lot lot, List<Condition> conditions, LocalDate on) {
        return new LotUnderConditions(
                lot.id(),
                conditions.stream()
                        .filter(condition -> isOf(condition, lot) && condition.isUnmetOn(on))
                        .map(Standing::of)
                        .toList());
    }

    static boolean isOf(Condition condition, Lot lot) {
        return condition.isOf(Subject.of(Subject.Kind.LOT, lot.id()));
    }

    /**
     * How a condition stands.
     *
     * @param condition which condition
     * @param due by which day it is due
     * @param met the day it was met
     */
    public record Standing(ConditionId condition, LocalDate due, Fact<LocalDate> met) {

        private static Standing of(Condition condition) {
            return new Standing(
                    condition.id(),
                    condition.due(),
                    condition.met().map(how -> how.act().on()));
        }

        boolean isOpenOn(LocalDate day) {
            return !met.is(on -> !on.isAfter(day));
        }
    }
}
