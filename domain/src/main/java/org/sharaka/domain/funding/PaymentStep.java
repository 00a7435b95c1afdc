package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;

/** A step in the life of a payment (S3): by itself, or as a part of a step of the plan that pays it. */
public sealed interface PaymentStep extends Step<Payment, PaymentCircumstances>
        permits ApprovePayment, WithdrawPayment, ReversePayment, ConfirmReversal {

    /**
     * The facts of its gate, which a step of a plan that pays has too.
     *
     * @param payment what it would be a step of
     * @param around what the gate needs to know beside
     * @return what the gate rules on
     * @throws WrongState where the payment is not prepared
     */
    Inquiry asks(Payment payment, PaymentCircumstances around);

    /**
     * The facts of its gate.
     *
     * @throws WrongState where the payment is not prepared, or a support plan pays it: then its step is taken there
     */
    @Override
    default Inquiry look(Rulebook book, Payment payment, PaymentCircumstances around) {
        if (around.purpose().isPaidUnderAPlan()) {
            throw new WrongState(kind().word(), "UNDER_A_PLAN");
        }
        return asks(payment, around);
    }

    @Override
    default LocalDate earliest(Payment payment, PaymentCircumstances around) {
        return payment.lastStep();
    }
}
