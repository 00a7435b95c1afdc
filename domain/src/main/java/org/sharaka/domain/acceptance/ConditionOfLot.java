package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.WrongState;

/**
 * Where a condition stands.
 *
 * @param lot the lot that was accepted under it
 * @param condition the condition
 */
record ConditionOfLot(Lot lot, Condition condition) {

    /**
     * A condition that is not met.
     *
     * @throws InvalidValue {@code value.reference} at {@code /condition} where no acceptance that stands has it
     * @throws WrongState where it is met
     */
    static ConditionOfLot open(Delivery delivery, ConditionId id, String step) {
        for (Lot lot : delivery.lots()) {
            List<Condition> conditions = lot.acceptance().fold(ProvisionalAcceptance::conditions, List::of);
            for (Condition condition : conditions) {
                if (condition.id().equals(id)) {
                    return new ConditionOfLot(lot, condition).stillOpen(step);
                }
            }
        }
        throw InvalidValue.at("/condition", "value.reference", "unknown");
    }

    private ConditionOfLot stillOpen(String step) {
        if (condition.met().value().isPresent()) {
            throw new WrongState(step, "MET");
        }
        return this;
    }

    LocalDate acceptedOn() {
        return lot.acceptance().fold(ProvisionalAcceptance::on, () -> condition.by());
    }

    Delivery changed(Delivery delivery, UnaryOperator<Condition> change) {
        return delivery.with(
                List.of(lot), present -> present.withAcceptance(accepted -> accepted.with(condition.id(), change)));
    }
}
