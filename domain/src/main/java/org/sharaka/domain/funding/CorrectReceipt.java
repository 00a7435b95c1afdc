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
 * What was entered of a receipt is set right by someone else ({@code fact.correction}). What is unknown stays as it is.
 *
 * @param on on which day it is corrected
 * @param amount the right amount or value
 * @param receivedOn the right day
 * @param reference the right reference
 * @param reason why
 */
public record CorrectReceipt(
        LocalDate on, Fact<Money> amount, Fact<LocalDate> receivedOn, Fact<String> reference, Fact<Reason> reason)
        implements ReceiptStep {

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
        return new CorrectReceipt(day, amount, receivedOn, Fact.unknown(), Fact.unknown());
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
     *     pledge, at {@code /on} for a day before the last correction
     */
    @Override
    public ReceiptInquiry look(Rulebook book, Receipt receipt, ReceiptCircumstances around) {
        ReceiptEntry entry = over(receipt.entry());
        DailyBalance without = DailyBalance.STILL.minus(Receipt.standing(receipt.entry()));
        Faults faults = new Faults();
        around.pledge()
                .value()
                .ifPresent(pledge -> Receipt.fits(pledge, around.received().plus(without), entry, faults));
        receipt.snapshot().corrections().stream()
                .map(earlier -> earlier.act().on())
                .forEach(earlier -> faults.take("", () -> Steps.notBefore(earlier, on)));
        faults.throwIfAny();
        return new ReceiptInquiry.Correcting(
                on,
                receipt.id(),
                receipt.recordedBy(),
                around.by(),
                entry.amount(),
                around.free().plus(without).plus(Receipt.standing(entry)).least(),
                around.donor()
                        .fold(
                                donor -> ReceiptInquiry.Valued.of(
                                        receipt.snapshot().gift(), entry, donor),
                                Fact::unknown),
                around.parties());
    }

    @Override
    public void check(Receipt receipt) {
        boolean nothing = amount.value().isEmpty()
                && receivedOn.value().isEmpty()
                && reference.value().isEmpty();
        if (nothing) {
            throw InvalidValue.at("/amount", "value.required", "missing");
        }
        reason.required("/reason");
    }

    @Override
    public Recorded<Receipt> take(Rulebook book, Receipt receipt, ReceiptCircumstances around) {
        ReceiptEntry was = receipt.entry();
        ReceiptEntry right = over(was);
        String why = reason.required("/reason").text();
        Receipt.Snapshot state = receipt.snapshot();
        return new Recorded<>(
                receipt.with(
                        Steps.more(state.corrections(), new Correction(around.act(on), right, why)), state.reversals()),
                Particulars.on(on)
                        .and("amount", right.amount())
                        .and("was.amount", was.amount())
                        .and("receivedOn", right.receivedOn().toString())
                        .and("was.receivedOn", was.receivedOn().toString())
                        .and("reference", right.reference())
                        .and("was.reference", was.reference())
                        .and("reason", why)
                        .as("receipt.corrected", receipt.id().value()));
    }

    private ReceiptEntry over(ReceiptEntry stands) {
        return new ReceiptEntry(
                amount.value().orElse(stands.amount()),
                receivedOn.value().orElse(stands.receivedOn()),
                reference.value().orElse(stands.reference()));
    }
}
