package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.funding.ApprovePayment;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentCircumstances;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentInquiry;
import org.sharaka.domain.funding.PaymentStep;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A payment under a plan is approved by someone other than who prepared it, or withdrawn before. The gate of what it
 * pays rules again before it is approved; no rule stops a withdrawal.
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
     * @throws WrongState where the payment is not prepared
     */
    @Override
    public Inquiry look(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        PaymentCircumstances paying = around.paying(plan);
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
        boolean approves = step instanceof ApprovePayment;
        return SupportPlan.recorded(
                plan.snapshot()
                        .withOutlay(
                                payment,
                                waiting -> approves
                                        ? waiting.map(one -> one.approvedBy(around.act(on())))
                                        : Optional.empty()),
                approves ? "paid" : "payment-withdrawn",
                on(),
                "payment",
                payment.value());
    }
}
