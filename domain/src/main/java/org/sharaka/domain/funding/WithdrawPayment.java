package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/**
 * A payment is taken back before its approval.
 *
 * @param on the day
 * @param reason why
 */
public record WithdrawPayment(LocalDate on, Fact<Reason> reason) implements PaymentStep {

    /** For whoever writes the funding. */
    public static final StepKind KIND = new StepKind("withdraw", Permission.WRITE_FUNDING);

    /** {@return a withdrawal, as it is looked at beforehand; without a reason} */
    public static WithdrawPayment on(LocalDate day) {
        return new WithdrawPayment(day, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * The facts of its gate: no rule stops it.
     *
     * @return an inquiry that finds no checks
     * @throws WrongState where it is not prepared
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before its preparation
     */
    @Override
    public Inquiry asks(Payment payment, PaymentCircumstances around) {
        payment.waits(KIND);
        return FundingRules.asksParties("payment.withdraw", on, Parties.NONE);
    }

    @Override
    public void check(Payment payment) {
        reason.required("/reason");
    }

    @Override
    public Recorded<Payment> take(Rulebook book, Payment payment, PaymentCircumstances around) {
        String why = reason.required("/reason").text();
        return new Recorded<>(
                payment.withdrawn(new Payment.Withdrawal(around.act(on), why)),
                Particulars.on(on)
                        .and("reason", why)
                        .as("payment.withdrawn", payment.id().value()));
    }
}
