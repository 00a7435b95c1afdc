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
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.text.Reason;

/**
 * What was entered of a receipt is set right by someone else ({@code fact.correction}). What is unknown stays as it is.
 *
 * @param on on which day it is corrected
 * @param amount the right amount or value
 * @param receivedOn the right day
 * @param reference the right reference
 * @param cause why it came in, of money without a donor
 * @param restoring what is released of allocations that draw on it, so that they are covered
 * @param reason why
 */
public record CorrectReceipt(
        LocalDate on,
        Fact<Money> amount,
        Fact<LocalDate> receivedOn,
        Fact<String> reference,
        Fact<OtherIncome.Cause> cause,
        List<Restoring> restoring,
        Fact<Reason> reason)
        implements ReceiptStep {

    /** Copies what is released. */
    public CorrectReceipt {
        restoring = List.copyOf(restoring);
    }

    /**
     * Unspent money that is released with the correction.
     *
     * @param allocation of which allocation
     * @param amount how much of what it draws on the receipt
     */
    public record Restoring(AllocationId allocation, Money amount) {}

    /** For whoever writes the funding. */
    public static final StepKind KIND = new StepKind("correct", Permission.WRITE_FUNDING);

    /**
     * A correction, as it is looked at beforehand.
     *
     * @param amount the right amount or value; unknown where that is right
     * @param receivedOn the right day; unknown where that is right
     * @return without a reason
     */
    public static CorrectReceipt on(LocalDate day, Fact<Money> amount, Fact<LocalDate> receivedOn) {
        return new CorrectReceipt(day, amount, receivedOn, Fact.unknown(), Fact.unknown(), List.of(), Fact.unknown());
    }

    @Override
    public StepKind kind() {
        return KIND;
    }

    /**
     * Its gate.
     *
     * @return {@code fact.correction} after the rules on its parties; for a gift in kind, {@code receipt.in-kind} too
     * @throws InvalidValue {@code receipt.amount} with reason {@code positive} or {@code above} at {@code /amount};
     *     {@code value.text} at {@code /reference}; {@code fact.order} at {@code /receivedOn} for a day before the
     *     pledge; {@code value.date} with reason {@code late} there for one after its declaration; {@code fact.order}
     *     at {@code /on} for a day before the last correction
     */
    @Override
    public ReceiptInquiry look(Rulebook book, Receipt receipt, ReceiptCircumstances around) {
        ReceiptEntry entry = over(receipt.entry());
        DailyBalance without = DailyBalance.STILL.minus(Receipt.standing(receipt.entry()));
        Faults faults = new Faults();
        around.pledge()
                .value()
                .ifPresent(pledge -> Receipt.fits(pledge, around.received().plus(without), entry, faults));
        receipt.snapshot()
                .declaration()
                .onlyIf(declared -> declared.act().on().isBefore(entry.receivedOn()))
                .value()
                .ifPresent(declared -> faults.add(
                        "/receivedOn", "value.date", "late", declared.act().on()));
        faults.throwIfAny();
        return new ReceiptInquiry.Correcting(
                on,
                receipt.id(),
                receipt.recordedBy(),
                around.by(),
                entry.amount(),
                unallocated(receipt.entry(), entry, around.free()),
                around.donor()
                        .fold(
                                donor -> ReceiptInquiry.Valued.of(
                                        receipt.snapshot().gift(), entry, donor),
                                Fact::unknown),
                around.parties());
    }

    @Override
    public LocalDate earliest(Receipt receipt, ReceiptCircumstances around) {
        return receipt.snapshot().corrections().stream()
                .map(earlier -> earlier.act().on())
                .reduce(LocalDate.MIN, (before, last) -> last);
    }

    @Override
    public void check(Receipt receipt) {
        boolean nothing = amount.value().isEmpty()
                && receivedOn.value().isEmpty()
                && reference.value().isEmpty()
                && cause.value().isEmpty();
        if (nothing) {
            throw InvalidValue.at("/amount", "value.required", "missing");
        }
        if (cause.value().isPresent() && receipt.other().value().isEmpty()) {
            throw InvalidValue.at("/cause", "value.member", "unknown", "cause");
        }
        reason.required("/reason");
    }

    @Override
    public Recorded<Receipt> take(Rulebook book, Receipt receipt, ReceiptCircumstances around) {
        ReceiptEntry was = receipt.entry();
        ReceiptEntry right = over(was);
        String why = reason.required("/reason").text();
        Receipt.Snapshot state = receipt.snapshot();
        Fact<OtherIncome> other =
                receipt.other().map(before -> new OtherIncome(cause.value().orElse(before.cause()), before.purpose()));
        return new Recorded<>(
                receipt.with(other, Steps.more(state.corrections(), new Correction(around.act(on), right, why))),
                Particulars.on(on)
                        .and("cause", cause.map(OtherIncome.Cause::name))
                        .and("was.cause", was(receipt))
                        .and("amount", right.amount())
                        .and("was.amount", was.amount())
                        .and("receivedOn", right.receivedOn().toString())
                        .and("was.receivedOn", was.receivedOn().toString())
                        .and("reference", right.reference())
                        .and("was.reference", was.reference())
                        .and("reason", why)
                        .as("receipt.corrected", receipt.id().value()));
    }

    private Fact<String> was(Receipt receipt) {
        return cause.value().isEmpty()
                ? Fact.unknown()
                : receipt.other().map(before -> before.cause().name());
    }

    /** A lower amount leaves a shortfall; a later day may not come after what draws on the receipt. */
    private static Money unallocated(ReceiptEntry was, ReceiptEntry right, DailyBalance free) {
        return right.receivedOn().isAfter(was.receivedOn())
                ? free.leastBetween(was.receivedOn(), right.receivedOn()).minus(was.amount())
                : Money.ZERO;
    }

    private ReceiptEntry over(ReceiptEntry stands) {
        return new ReceiptEntry(
                amount.value().orElse(stands.amount()),
                receivedOn.value().orElse(stands.receivedOn()),
                reference.value().orElse(stands.reference()));
    }
}
