package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.ConfirmReversal;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentCircumstances;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.funding.PaymentStep;
import org.sharaka.domain.funding.ReversePayment;
import org.sharaka.domain.funding.WithdrawPayment;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A payment under a plan is approved by someone other than who prepared it, or withdrawn before; or it came back, which
 * one person enters and another confirms: then what it paid is to be paid again. The gate of what it pays rules again
 * before it is approved; no rule stops a withdrawal, and only a manager that is frozen a reversal.
 *
 * @param payment which payment of the plan
 * @param step the step of the payment itself
 */
public record DecidePayment(PaymentId payment, PaymentStep step) implements PlanStep {

    @Override
    public StepKind kind() {
        return step.kind();
    }

    @Override
    public LocalDate on() {
        return step.on();
    }

    /**
     * {@inheritDoc}
     *
     * @throws WrongState where the payment is not prepared, or not approved before it comes back; where an instalment
     *     that comes back is not the last of its year, or part of it is accounted for
     */
    @Override
    public Inquiry look(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        PaymentCircumstances paying = around.paying(plan);
        if (step instanceof ReversePayment || step instanceof ConfirmReversal) {
            plan.snapshot().aid().forEach(file -> file.canComeBack(kind(), payment));
        }
        Inquiry asked = step.asks(prepared(around), paying);
        return asked instanceof PaymentInquiry approving
                ? new AidCase(plan, around, book.on(on()))
                        .again(payment, prepared(around).order(), approving, on())
                : asked;
    }

    private static Payment prepared(PlanCircumstances around) {
        return around.paying().value().orElseThrow().payment().value().orElseThrow();
    }

    @Override
    public LocalDate earliest(SupportPlan plan, PlanCircumstances around) {
        return step.earliest(prepared(around), around.paying(plan));
    }

    @Override
    public Recorded<SupportPlan> take(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        return SupportPlan.recorded(
                plan.snapshot().withOutlay(payment, outlay -> outlay.flatMap(one -> after(one, around.act(on())))),
                pastParticiple(),
                on(),
                "payment",
                payment.value());
    }

    private Optional<Outlay> after(Outlay before, Act act) {
        if (step instanceof WithdrawPayment) {
            return Optional.empty();
        }
        if (step instanceof ApprovePayment) {
            return Optional.of(before.approvedBy(act));
        }
        return Optional.of(step instanceof ConfirmReversal ? before.reversedBy(act) : before);
    }

    private String pastParticiple() {
        if (step instanceof WithdrawPayment) {
            return "payment-withdrawn";
        }
        if (step instanceof ApprovePayment) {
            return "paid";
        }
        return step instanceof ConfirmReversal ? "payment-reversed" : "payment-reversal-entered";
    }
}
