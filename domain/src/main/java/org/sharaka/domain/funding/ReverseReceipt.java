package org.sharaka.domain.funding;

import java.time.LocalDate;
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
 * Money of a receipt goes back to the donor ({@code receipt.reversal}). It is a protective step: its parties are not
 * looked at.
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
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before the receipt or
     *     its last reversal
     */
    @Override
    public ReceiptInquiry look(Rulebook book, Receipt receipt, ReceiptCircumstances around) {
        Steps.notBefore(receipt.lastStep(), on);
        Money possible = around.free().leastFrom(on);
        Money wanted = amount.value().orElse(possible.isZero() ? receipt.left() : possible);
        return new ReceiptInquiry.Reversing(on, receipt.id(), wanted, possible);
    }

    @Override
    public void check(Receipt receipt) {
        reason.required("/reason");
    }

    @Override
    public Recorded<Receipt> take(Rulebook book, Receipt receipt, ReceiptCircumstances around) {
        Money goes = amount.value().orElse(around.free().leastFrom(on));
        String why = reason.required("/reason").text();
        Receipt.Snapshot state = receipt.snapshot();
        return new Recorded<>(
                receipt.with(
                        state.corrections(), Steps.more(state.reversals(), new Reversal(around.act(on), goes, why))),
                Particulars.on(on)
                        .and("amount", goes)
                        .and("reason", why)
                        .as("receipt.reversed", receipt.id().value()));
    }
}
