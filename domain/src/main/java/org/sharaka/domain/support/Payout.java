package org.sharaka.domain.support;

import org.sharaka.domain.access.Act;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.PaymentKind;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * How an instalment or a grant is to be paid.
 *
 * @param allocation the allocation for the support of the centre that it comes out of
 * @param document what it is paid on: an invoice, or a decision
 * @param payee who is paid, one line
 */
public record Payout(AllocationId allocation, Document document, String payee) {

    /**
     * The payment.
     *
     * @throws InvalidValue as {@link PaymentOrder}
     */
    PaymentOrder order(Money amount, Act by) {
        return new PaymentOrder(PaymentKind.PAYMENT, allocation, amount, document, payee, Fact.unknown(), by);
    }
}
