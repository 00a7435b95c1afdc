package org.sharaka.domain.support;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The payment of the next instalment of a year of aid is prepared. Where the rules leave nothing to be paid, the
 * instalment is done with, and no payment is made.
 *
 * @param year 1 for the first year of support
 * @param amount how much; unknown for what the rules give
 * @param payout how it is to be paid
 */
public record PayInstalment(LocalDate on, int year, Fact<Money> amount, Fact<Payout> payout) implements PlanStep {

    /** For those who write the funding. */
    public static final StepKind KIND = new StepKind("pay", Permission.WRITE_FUNDING);

    /** {@return the step as it is looked at beforehand: of what the rules give} */
    public static PayInstalment of(int year, LocalDate on) {
        return new PayInstalment(on, year, Fact.unknown(), Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * {@inheritDoc}
     *
     * @throws WrongState unless the plan is approved, while an instalment waits, and where the year is settled
     * @throws InvalidValue {@code value.reference} at {@code /allocationId} for one that is not for the support of the
     *     centre; what {@link PaymentOrder} refuses
     */
    @Override
    public AidInquiry look(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        plan.stands(KIND, SupportState.APPROVED);
        int number = plan.aid(year).next();
        AidCase aid = new AidCase(plan, around, book.on(on));
        Money asked = amount.fold(known -> known, () -> aid.payable(year, number, on));
        return aid.instalment(year, number, asked, around.preparing(plan, order(asked, around)), on);
    }

    @Override
    public LocalDate earliest(SupportPlan plan, PlanCircumstances around) {
        LocalDate approved = plan.approvedOn();
        return plan.aid(year).lastDay().fold(last -> last.isAfter(approved) ? last : approved, () -> approved);
    }

    @Override
    public void check(SupportPlan plan) {
        payout.required("/document");
    }

    @Override
    public Fact<PaymentOrder> order(Rulebook book, SupportPlan before, PlanCircumstances around) {
        return order(look(book, before, around).asked(), around);
    }

    private Fact<PaymentOrder> order(Money asked, PlanCircumstances around) {
        return asked.isZero() ? Fact.unknown() : Fact.of(payout.value().map(one -> one.order(asked, around.act(on))));
    }

    @Override
    public Recorded<SupportPlan> take(Rulebook book, SupportPlan plan, PlanCircumstances around) {
        AidInquiry gate = look(book, plan, around);
        Fact<Outlay> outlay = Fact.of(gate.payment().value().map(any -> Outlay.of(around, gate.asked())));
        Tranche tranche = new AidCase(plan, around, book.on(on)).tranche(gate, around.act(on), outlay);
        return plan.filed(
                plan.aid(year).paidNext(tranche),
                outlay.fold(paid -> "paying", () -> "settled"),
                on,
                List.of(
                        "year",
                        Integer.toString(year),
                        "instalment",
                        Integer.toString(tranche.number()),
                        "amount",
                        tranche.amount().plain(),
                        "taken",
                        tranche.taken().plain(),
                        "debt",
                        tranche.debt().plain()));
    }
}
