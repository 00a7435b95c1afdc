package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/**
 * Money of a receipt goes back to the donor ({@code receipt.reversal}), first what is kept for that. It is a protective
 * step: its parties are not looked at.
 *
 * @param on the day it goes back
 * @param amount how much; unknown for all that can go
 * @param reason why
 */
public record ReverseReceipt(LocalDate on, Fact<Money> amount, Fact<Reason> reason) implements ReceiptStep {

    /** For whoever writes the funding. */
    public static final StepKind KIND = new StepKind("reverse", Permission.WRITE_FUNDING);

    /**
     * Checks the amount.
     *
     * @throws InvalidValue {@code value.amount} with reason {@code positive} at {@code /amount}
     */
    public ReverseReceipt {
        Faults faults = new Faults();
        Steps.positive(amount, faults);
        faults.throwIfAny();
    }

    /**
     * A reversal, as it is looked at beforehand.
     *
     * @param amount how much; unknown for all that can go
     * @return without a reason
     */
    public static ReverseReceipt on(LocalDate day, Fact<Money> amount) {
        return new ReverseReceipt(day, amount, Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * Its gate.
     *
     * @return {@code receipt.reversal}
     * @throws InvalidValue {@code fact.order} at {@code /on} for a day before the receipt or its last reversal
     */
    @Override
    public ReceiptInquiry look(Rulebook book, Receipt receipt, ReceiptCircumstances around) {
        Money possible = possible(receipt, around);
        Money wanted = amount.value().orElse(possible.isZero() ? receipt.left() : possible);
        return new ReceiptInquiry.Reversing(
                on, receipt.id(), wanted, possible, around.donor().map(donor -> donor.isFrozenOn(on)));
    }

    private Money possible(Receipt receipt, ReceiptCircumstances around) {
        Money free = receipt.held().plus(around.free().leastFrom(on));
        return free.minorUnits() < 0 ? Money.ZERO : free;
    }

    @Override
    public LocalDate earliest(Receipt receipt, ReceiptCircumstances around) {
        return receipt.lastStep();
    }

    @Override
    public void check(Receipt receipt) {
        reason.required("/reason");
    }

    @Override
    public Recorded<Receipt> take(Rulebook book, Receipt receipt, ReceiptCircumstances around) {
        Money goes = amount.value().orElse(possible(receipt, around));
        String why = reason.required("/reason").text();
        Receipt.Snapshot state = receipt.snapshot();
        List<Reversal> all = new ArrayList<>(state.reversals());
        Money kept = goes.min(receipt.held());
        if (!kept.isZero()) {
            all.add(new Reversal(Reversal.Kind.RETURNED, around.act(on), kept, why));
        }
        if (!goes.minus(kept).isZero()) {
            all.add(new Reversal(Reversal.Kind.REVERSED, around.act(on), goes.minus(kept), why));
        }
        return new Recorded<>(
                receipt.with(state.corrections(), all),
                Particulars.on(on)
                        .and("amount", goes)
                        .and("reason", why)
                        .as("receipt.reversed", receipt.id().value()));
    }
}
