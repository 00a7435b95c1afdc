package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * A payment for a grant is prepared.
 *
 * @param grant the grant, within the plan
 * @param amount how much; looked at beforehand, unknown for all that is left of it
 * @param payout how it is to be paid
 */
public record PayGrant(LocalDate on, String grant, Fact<Money> amount, Fact<Payout> payout) implements PlanStep {

    /** For those who write the funding. */
    public static final StepKind KIND = PayInstalment.KIND;

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * {@inheritDoc}
     *
     * @throws InvalidValue {@code value.reference} at {@code /allocationId} for one that is not for the support of the
     *     centre; what {@link PaymentOrder} refuses
     */
    @Override
    public GrantPaymentInquiry look(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        Grant what = of(plan);
        return new AidCase(plan, around, book.on(on))
                .payment(
                        what,
                        Fact.unknown(),
                        amount.fold(known -> known, () -> what.left(Fact.unknown())),
                        Fact.of(payout.value().map(one -> one.document().date())),
                        around.preparing(plan, order(book, plan, around)),
                        on);
    }

    private Grant of(SupportPlan plan) {
        return plan.grant(grant).orElseThrow();
    }

    @Override
    public LocalDate earliest(SupportPlan plan, PlanCircumstances around) {
        return of(plan).granted().on();
    }

    @Override
    public void check(SupportPlan plan) {
        amount.required("/amount");
        payout.required("/document");
    }

    @Override
    public Fact<PaymentOrder> order(Rulebook book, SupportPlan before, PlanCircumstances around) {
        return Fact.of(amount.value().flatMap(sum -> payout.value().map(one -> one.order(sum, around.act(on)))));
    }

    @Override
    public Recorded<SupportPlan> take(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        Grant what = of(plan);
        Outlay outlay = Outlay.of(around, amount.required("/amount"));
        Grant paying = what.with(
                Stream.concat(what.outlays().stream(), Stream.of(outlay)).toList());
        return SupportPlan.recorded(
                plan.snapshot().with(plan.grants(what, paying)),
                "paying",
                on,
                "grant",
                grant,
                "amount",
                outlay.amount().plain(),
                "payment",
                outlay.payment().value());
    }
}
