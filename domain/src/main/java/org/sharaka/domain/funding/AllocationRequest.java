package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * What is to be allocated.
 *
 * @param amount how much, above zero
 * @param to to what, never the pool
 * @param on on which day
 * @param pledge from the receipts of which pledge; unknown for whatever may go there, the narrowest purpose first
 */
public record AllocationRequest(Money amount, Purpose to, LocalDate on, Fact<PledgeId> pledge) {

    /**
     * Checks amount and target.
     *
     * @throws InvalidValue {@code value.amount} with reason {@code positive} at {@code /amount}; {@code value.enum} at
     *     {@code /to/kind} for the pool
     */
    public AllocationRequest {
        Faults faults = new Faults();
        Steps.positive(Fact.known(amount), faults);
        if (to.kind() == Purpose.Kind.POOL) {
            faults.add("/to/kind", "value.enum", "unknown", Purpose.Kind.POOL, "PROGRAMME, PROJECT, SUPPORT");
        }
        faults.throwIfAny();
    }
}
