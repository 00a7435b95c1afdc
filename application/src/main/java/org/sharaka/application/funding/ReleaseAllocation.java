package org.sharaka.application.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * To let unspent money of an allocation go back to its purpose.
 *
 * @param allocation which
 * @param on on which day
 * @param amount how much; unknown for all that is unspent
 * @param reason why
 * @param expected the version the caller has read; unknown where the caller did not say
 */
public record ReleaseAllocation(
        AllocationId allocation, LocalDate on, Fact<Money> amount, String reason, Fact<Long> expected) {

    /** Never null. */
    public ReleaseAllocation {
        Objects.requireNonNull(allocation);
        Objects.requireNonNull(on);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(expected);
    }
}
