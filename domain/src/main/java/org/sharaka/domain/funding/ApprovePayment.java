package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A payment is approved by someone else than who prepared it, and spent ({@code payment.four-eyes}).
 *
 * @param on on which day it is paid
 */
public record ApprovePayment(LocalDate on) implements PaymentStep {

    /** For whoever approves payments. */
    public static final StepKind KIND = new StepKind("approve", Permission.APPROVE_PAYMENTS);

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * The facts of its gate.
     *
     * @return {@code payment.available}, {@code payment.four-eyes}, under a contract {@code works.retention},
     *     {@code funding.balance} after the rules on its parties
     * @throws WrongState where it is not prepared
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before its preparation
     */
    @Override
    public PaymentInquiry asks(Payment payment, PaymentCircumstances around) {
        payment.waits(KIND);
        return PaymentInquiry.of(payment.order(), on, around.facts())
                .approvedBy(payment.order(), around.by(), around.facts());
    }

    @Override
    public Recorded<Payment> take(Rulebook book, Payment payment, PaymentCircumstances around) {
        PaymentOrder order = payment.order();
        Money retained = around.facts().retained(order.kind(), order.amount(), on);
        List<ReceiptShare> parts = around.facts().spend(order.amount().minus(retained), on);
        Payment paid = payment.approved(retained, new Payment.Approval(around.act(on), parts));
        return new Recorded<>(
                paid,
                Particulars.on(on)
                        .and("amount", order.amount())
                        .and("retained", retained)
                        .and("net", paid.net())
                        .and(parts)
                        .as("payment.approved", payment.id().value()));
    }
}
