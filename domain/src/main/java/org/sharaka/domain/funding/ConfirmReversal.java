package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * Somebody else confirms that a payment came back, and it is in its allocation again ({@code payment.four-eyes}).
 *
 * @param on from which day
 */
public record ConfirmReversal(LocalDate on) implements PaymentStep {

    /** For whoever approves payments. */
    public static final StepKind KIND = new StepKind("confirm-reversal", Permission.APPROVE_PAYMENTS);

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * The facts of its gate.
     *
     * @return {@code payment.four-eyes}, after {@code partner.blocked} of a payee that is frozen
     * @throws WrongState where no reversal of it waits
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before it was entered
     */
    @Override
    public Inquiry asks(Payment payment, PaymentCircumstances around) {
        payment.isSpent(KIND, true);
        return new PaymentReversalInquiry.Confirming(
                on, payment.id(), reversal(payment).asked().by(), around.by(), around.frozen());
    }

    @Override
    public Recorded<Payment> take(Rulebook book, Payment payment, PaymentCircumstances around) {
        Payment.Reversal asked = reversal(payment);
        return new Recorded<>(
                payment.with(new Payment.Reversal(asked.asked(), asked.reason(), Fact.known(around.act(on)))),
                Particulars.on(on)
                        .and("amount", payment.net())
                        .as("payment.reversed", payment.id().value()));
    }

    private static Payment.Reversal reversal(Payment payment) {
        return payment.snapshot().reversal().required("");
    }
}
