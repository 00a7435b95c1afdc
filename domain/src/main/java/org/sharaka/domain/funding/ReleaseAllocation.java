package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.Step;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/**
 * Unspent money of an allocation goes back to its purpose, what was drawn last first ({@code allocation.release}).
 *
 * @param on the day
 * @param amount how much; unknown for all that is unspent
 * @param reason why
 */
public record ReleaseAllocation(LocalDate on, Fact<Money> amount, Fact<Reason> reason)
        implements Step<Allocation, AllocationCircumstances> {

    /** For whoever writes the funding. */
    public static final StepKind KIND = new StepKind("release", Permission.WRITE_FUNDING);

    /**
     * Checks the amount.
     *
     * @throws InvalidValue {@code value.amount} with reason {@code positive} at {@code /amount}
     */
    public ReleaseAllocation {
        Faults faults = new Faults();
        Steps.positive(amount, faults);
        faults.throwIfAny();
    }

    /**
     * A release, as it is looked at beforehand.
     *
     * @param amount how much; unknown for all that is unspent
     * @return without a reason
     */
    public static ReleaseAllocation on(LocalDate day, Fact<Money> amount) {
        return new ReleaseAllocation(day, amount, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * Its gate.
     *
     * @return {@code allocation.release}, {@code funding.balance} after the rules on its parties
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the allocation or its last release
     */
    @Override
    public AllocationInquiry look(Rulebook book, Allocation allocation, AllocationCircumstances around) {
        Money possible = around.unspent().from(on);
        Money wanted = amount.value().orElse(possible.isZero() ? allocation.amount() : possible);
        Money taken = ReceiptShare.sum(around.unspent().lastFirst(allocation.sources(), on, wanted));
        return new AllocationInquiry.Releasing(on, allocation.id(), wanted, possible, taken, around.parties());
    }

    @Override
    public LocalDate earliest(Allocation allocation, AllocationCircumstances around) {
        return allocation.lastStep();
    }

    @Override
    public void check(Allocation allocation) {
        reason.required("/reason");
    }

    @Override
    public Recorded<Allocation> take(Rulebook book, Allocation allocation, AllocationCircumstances around) {
        Money goes = amount.value().orElse(around.unspent().from(on));
        List<ReceiptShare> parts = around.unspent().lastFirst(allocation.sources(), on, goes);
        String why = reason.required("/reason").text();
        return allocation.released(around.act(on), parts, why);
    }
}
