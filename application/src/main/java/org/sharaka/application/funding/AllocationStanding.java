package org.sharaka.application.funding;

import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.money.Money;

/**
 * An allocation with what has become of it, all that is recorded.
 *
 * @param allocation the allocation
 * @param unspent what of it is neither released nor spent
 * @param held what of the unspent is held for contractors ({@code works.retention})
 */
public record AllocationStanding(Versioned<Allocation> allocation, Money unspent, Money held) {

    /** {@return what of it was paid; the amount, less what was released and what is unspent} */
    public Money spent() {
        return allocation.value().amount().minus(allocation.value().released()).minus(unspent);
    }
}
