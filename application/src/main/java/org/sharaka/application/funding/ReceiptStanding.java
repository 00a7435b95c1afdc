package org.sharaka.application.funding;

import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.money.Money;

/**
 * A receipt with what has become of it, all that is recorded.
 *
 * @param receipt the receipt
 * @param free what of it is neither reversed nor allocated; below zero where more was allocated than came in
 * @param blocked whether its donor is blocked today, so that what is free is held
 */
public record ReceiptStanding(Versioned<Receipt> receipt, Money free, boolean blocked) {

    /** {@return what can be allocated; nothing while its donor is blocked} */
    public Money available() {
        return blocked ? Money.ZERO : freed();
    }

    /** {@return what is held; to be returned, or until the block of its donor is lifted} */
    public Money held() {
        return receipt.value().held().plus(freed().minus(available()));
    }

    /** {@return what of its allocated never came in; zero for most} */
    public Money uncovered() {
        return freed().minus(free);
    }

    private Money freed() {
        return free.minorUnits() < 0 ? Money.ZERO : free;
    }

    /** {@return what of it is allocated; what is left of it, neither free nor kept to be returned} */
    public Money allocated() {
        return receipt.value().left().minus(receipt.value().held()).minus(free);
    }
}
