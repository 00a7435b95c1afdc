package org.sharaka.application.funding;

import org.sharaka.application.work.Versioned;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.money.Money;

/**
 * A receipt with what has become of it, all that is recorded.
 *
 * @param receipt the receipt
 * @param free what of it is neither reversed nor allocated
 */
public record ReceiptStanding(Versioned<Receipt> receipt, Money free) {

    /** {@return what of it is allocated; what is left of it, neither free nor kept to be returned} */
    public Money allocated() {
        return receipt.value().left().minus(receipt.value().held()).minus(free);
    }
}
