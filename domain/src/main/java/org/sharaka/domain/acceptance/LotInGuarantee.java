package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.gate.Fact;

/**
 * A lot in its guarantee period, as the rules see it.
 *
 * @param lot which lot
 * @param guaranteeEnd the end of the period as it is known on the day; unknown without an acceptance by then
 * @param reserves the reserves and notified defects that are open
 * @param conditions the conditions of its acceptance, and of the agreement, that are not met
 */
public record LotInGuarantee(
        LotId lot, Fact<LocalDate> guaranteeEnd, List<ReserveId> reserves, List<ConditionId> conditions)
        implements OfLot {

    /** Copies the lists. */
    public LotInGuarantee {
        reserves = List.copyOf(reserves);
        conditions = List.copyOf(conditions);
    }

    /** A lot with all that is open of it on a day. */
    static LotInGuarantee of(Delivery delivery, Lot lot, List<Condition> conditions, LocalDate on) {
        Fact<ProvisionalAcceptance> accepted = lot.acceptanceBy(on);
        return new LotInGuarantee(
                lot.id(),
                accepted.fold(
                        acceptance -> Fact.known(acceptance.guarantee().endKnownOn(on, acceptance.on())),
                        Fact::unknown),
                delivery.openReserves(lot.id(), on).stream().map(Reserve::id).toList(),
                conditions.stream()
                        .filter(condition -> !condition.isOfAcceptance() || LotUnderConditions.isOf(condition, lot))
                        .filter(condition -> condition.isUnmetOn(on))
                        .map(Condition::id)
                        .toList());
    }
}
