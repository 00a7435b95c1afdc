package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;

/**
 * A lot with the conditions it was accepted under, as the rules see it.
 *
 * @param lot which lot
 * @param conditions of the acceptance that stands, in order
 */
public record LotUnderConditions(LotId lot, List<Standing> conditions) implements OfLot {

    /** Copies the conditions. */
    public LotUnderConditions {
        conditions = List.copyOf(conditions);
    }

    static LotUnderConditions of(Lot lot, LocalDate on) {
        List<Condition> conditions = lot.acceptanceBy(on).fold(ProvisionalAcceptance::conditions, List::of);
        return new LotUnderConditions(
                lot.id(), conditions.stream().map(Standing::of).toList());
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
                    condition.met().fold(how -> Fact.known(how.act().on()), Fact::unknown));
        }

        boolean isOpenOn(LocalDate day) {
            return !met.is(on -> !on.isAfter(day));
        }
    }
}
