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
import org.sharaka.domain.text.Reason;

/**
 * An approved payment came back: a refund, an error of the bank ({@code payment.available}). Nothing moves until
 * somebody else {@linkplain ConfirmReversal confirms} it.
 *
 * @param on the day
 * @param reason why
 */
public record ReversePayment(LocalDate on, Fact<Reason> reason) implements PaymentStep {

    /** For whoever writes the funding. */
    public static final StepKind KIND = new StepKind("reverse", Permission.WRITE_FUNDING);

    /** {@return a reversal, as it is looked at beforehand; without a reason} */
    public static ReversePayment on(LocalDate day) {
        return new ReversePayment(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * The facts of its gate: it protects, and only a block that freezes the payee stops it.
     *
     * @return {@code partner.blocked} of a payee that is frozen
     * @throws WrongState where it is not approved, or its reversal waits already
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before its approval
     */
    @Override
    public Inquiry asks(Payment payment, PaymentCircumstances around) {
        payment.isSpent(KIND, false);
        return new PaymentReversalInquiry.Entering(on, payment.id(), around.frozen());
    }

    @Override
    public void check(Payment payment) {
        reason.required("/reason");
    }

    @Override
    public Recorded<Payment> take(Rulebook book, Payment payment, PaymentCircumstances around) {
        String why = reason.required("/reason").text();
        return new Recorded<>(
                payment.with(new Payment.Reversal(around.act(on), why, Fact.unknown())),
                Particulars.on(on)
                        .and("reason", why)
                        .as("payment.reversal-entered", payment.id().value()));
    }
}
