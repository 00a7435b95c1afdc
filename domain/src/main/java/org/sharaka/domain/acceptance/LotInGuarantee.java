package org.sharaka.domain.acceptance;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.gate.Fact;

/**
 * A lot in its guarantee period, as the rules see it.
 *
 * @param lot which lot
 * @param guaranteeEnd the end of the period as it is known on the day; unknown without an acceptance by then
 * @param reserves the reserves and notified defects that are open
 * @param conditions the conditions of its acceptance that are not met
 */
public record LotInGuarantee(
        LotId lot, Fact<LocalDate> guaranteeEnd, List<ReserveId> reserves, List<ConditionId> conditions)
        implements OfLot {

    /** Copies the lists. */
    public LotInGuarantee {
        reserves = List.copyOf(reserves);
        conditions = List.copyOf(conditions);
    }

    /** It waits for conditions of the file, too. */
    LotInGuarantee waitingFor(List<org.sharaka.domain.condition.Condition> ofFile, LocalDate on) {
        Stream<ConditionId> unmet = ofFile.stream()
                .filter(condition -> condition.isUnmetOn(on))
                .map(condition -> new ConditionId(condition.id().value()));
        return new LotInGuarantee(
                lot,
                guaranteeEnd,
                reserves,
                Stream.concat(conditions.stream(), unmet).toList());
    }

    /** A lot with all that is open of it on a day. */
    static LotInGuarantee of(Delivery delivery, Lot lot, LocalDate on) {
        Fact<ProvisionalAcceptance> accepted = lot.acceptanceBy(on);
        return new LotInGuarantee(
                lot.id(),
                accepted.fold(
                        acceptance -> Fact.known(acceptance.guarantee().endKnownOn(on, acceptance.on())),
                        Fact::unknown),
                delivery.openReserves(lot.id(), on).stream().map(Reserve::id).toList(),
                accepted.fold(ProvisionalAcceptance::conditions, List::<Condition>of).stream()
                        .filter(condition -> !condition.isMetOn(on))
                        .map(Condition::id)
                        .toList());
    }
}
