package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;
import org.sharaka.domain.time.FactOrder;

/**
 * A payment or expense out of an allocation.
 *
 * <p>Its life: one person {@linkplain #prepared prepares} it, another {@linkplain ApprovePayment approves} it, and only
 * then is it spent, from the sources of the allocation in their order; before that it can be
 * {@linkplain WithdrawPayment withdrawn}. Of a contractor's payment part is retained and stays in the allocation
 * ({@code works.retention}). What comes back after its approval, for a bank's error, say, is {@linkplain ReversePayment
 * reversed} into its allocation once {@linkplain ConfirmReversal another person} confirms it.
 */
public final class Payment {

    private final Snapshot state;

    private Payment(Snapshot state) {
        this.state = state;
    }

    /**
     * A payment that waits for its approval.
     *
     * @param book the rulebook
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param order what is to be paid
     * @param facts what the rules ask
     * @return made, or refused by a rule of {@link #preparing}
     */
    public static Outcome<Payment> prepared(
            Rulebook book, PaymentId id, String reference, PaymentOrder order, PaymentFacts facts) {
        return Outcome.through(book, preparing(order, facts), () -> prepared(id, reference, order, facts));
    }

    /**
     * The facts of the gate of preparing a payment, which a gate that pays as part of another step has too.
     *
     * @param order what is to be paid
     * @param facts what the rules ask
     * @return the inquiry: {@code payment.available} and, under a contract, {@code works.retention} after the rules on
     *     its parties
     */
    public static PaymentInquiry preparing(PaymentOrder order, PaymentFacts facts) {
        return PaymentInquiry.of(order, order.prepared().on(), facts);
    }

    /** {@return a payment that waits for its approval, prepared as part of a step whose gate has ruled on it} */
    public static Recorded<Payment> prepared(PaymentId id, String reference, PaymentOrder order, PaymentFacts facts) {
        LocalDate on = order.prepared().on();
        Money retained = facts.retained(order.kind(), order.amount(), on);
        return new Recorded<>(
                new Payment(
                        new Snapshot(id, reference, order, retained, Fact.unknown(), Fact.unknown(), Fact.unknown())),
                Particulars.on(on)
                        .and("reference", reference)
                        .and("kind", order.kind().name())
                        .and("allocation", order.allocation().value())
                        .and("amount", order.amount())
                        .and("retained", retained)
                        .and("payee", order.payee())
                        .and("payeeId", order.entitled().partner().map(PartnerId::value))
                        .and("title", order.entitled().title().map(Document::reference))
                        .and("contract", Fact.of(order.contract().value().map(contract -> contract.value())))
                        .and(order.document())
                        .as("payment.prepared", id.value()));
    }

    /** {@return how its money was paid; one movement for each receipt that paid it; none before its approval} */
    public List<Movement> movements() {
        return state.approval()
                .fold(
                        approval -> approval.parts().stream()
                                .map(part -> Movement.ofPayment(approval.act().on(), part, order().allocation(), id()))
                                .toList(),
                        List::of);
    }

    /**
     * How the money moves that is given back of it: the last that was spent first, into its allocation.
     *
     * @param on the day it came
     * @param before what had been given back of it before
     * @param amount how much; with what came before not more than was paid
     * @return one movement for each source
     * @throws IllegalArgumentException where more is given back than was paid
     */
    public List<Movement> refunded(LocalDate on, Money before, Money amount) {
        List<ReceiptShare> lastFirst = new ArrayList<>(parts());
        Collections.reverse(lastFirst);
        Map<ReceiptId, Money> gone = new HashMap<>();
        ReceiptShare.take(lastFirst, before).forEach(part -> gone.merge(part.receipt(), part.amount(), Money::plus));
        List<ReceiptShare> there = lastFirst.stream()
                .filter(part -> gone.getOrDefault(part.receipt(), Money.ZERO).compareTo(part.amount()) < 0)
                .map(part -> new ReceiptShare(
                        part.receipt(), part.amount().minus(gone.getOrDefault(part.receipt(), Money.ZERO))))
                .toList();
        List<ReceiptShare> taken = ReceiptShare.take(there, amount);
        if (!ReceiptShare.sum(taken).equals(amount)) {
            throw new IllegalArgumentException(amount + " of payment " + id() + " after " + before);
        }
        return taken.stream()
                .map(part -> Movement.ofRefund(on, part, order().allocation(), id()))
                .toList();
    }

    /** {@return how much of it the money of a receipt paid; nothing before its approval} */
    public Money paidFrom(ReceiptId receipt) {
        return parts().stream()
                .filter(part -> part.receipt().equals(receipt))
                .map(ReceiptShare::amount)
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * Other money takes the place of some that paid it and that never came ({@code fact.correction}).
     *
     * @param lacking what never came
     * @param by the receipt whose money takes its place
     */
    public Recorded<Payment> covered(LocalDate on, ReceiptShare lacking, ReceiptId by) {
        Fact<Approval> paid = state.approval()
                .map(approval -> new Approval(approval.act(), ReceiptShare.instead(approval.parts(), lacking, by)));
        return new Recorded<>(
                new Payment(new Snapshot(
                        id(), reference(), order(), retained(), paid, state.withdrawal(), state.reversal())),
                Particulars.on(on)
                        .and("amount", lacking.amount())
                        .and("lacking", lacking.receipt().value())
                        .and("receipt", by.value())
                        .as("payment.covered", id().value()));
    }

    /** {@return how the money moves that takes the place of some that never came; two movements} */
    public List<Movement> covering(LocalDate on, ReceiptShare lacking, ReceiptId by) {
        LocalDate paid = paidOn().fold(day -> day, () -> on);
        return Movement.covering(paid.isAfter(on) ? paid : on, lacking, by, order().allocation(), Fact.known(id()));
    }

    /** {@return its id, opaque} */
    public PaymentId id() {
        return state.id();
    }

    /** {@return the short reference people speak of it by; for example {@code PAY-2026-0007}} */
    public String reference() {
        return state.reference();
    }

    /** {@return what is to be paid; the order as it was prepared} */
    public PaymentOrder order() {
        return state.order();
    }

    /** {@return what is retained from it; before its approval, what would be; perhaps nothing} */
    public Money retained() {
        return state.retained();
    }

    /** {@return what is paid out; the amount of the order, less what is retained} */
    public Money net() {
        return order().amount().minus(retained());
    }

    /** {@return how far it has come; its state} */
    public PaymentState state() {
        return state.approval()
                .fold(
                        approval -> isReversed() ? PaymentState.REVERSED : PaymentState.APPROVED,
                        () -> state.withdrawal()
                                .fold(withdrawal -> PaymentState.WITHDRAWN, () -> PaymentState.PREPARED));
    }

    /** {@return whether it was paid by a day, and had not come back by then} */
    public boolean isPaidOn(LocalDate day) {
        return paidOn().is(paid -> !paid.isAfter(day)) && !reversedOn().is(back -> !back.isAfter(day));
    }

    private Fact<LocalDate> reversedOn() {
        return state.reversal().fold(Reversal::confirmed, Fact::<Act>unknown).map(Act::on);
    }

    private boolean isReversed() {
        return state.reversal().is(known -> known.confirmed().value().isPresent());
    }

    /** {@return what has moved since an earlier state: how it was paid, and how it came back} */
    public List<Movement> movedSince(Payment before) {
        List<Movement> moved = new ArrayList<>();
        Fact<LocalDate> paidBefore = before.paidOn();
        if (!paidBefore.equals(paidOn()) || !parts().equals(before.parts())) {
            paidBefore.value().ifPresent(day -> moved.addAll(before.refunded(day, Money.ZERO, before.net())));
            moved.addAll(movements());
        }
        if (isReversed() && !before.isReversed()) {
            LocalDate on =
                    reversedOn().fold(day -> day, () -> order().prepared().on());
            moved.addAll(refunded(on, Money.ZERO, net()));
        }
        return moved;
    }

    /**
     * What its reader should know ({@code receipt.duplicate}).
     *
     * @param alike the references of other payments of the same payee and paper
     * @return nothing once it was withdrawn or reversed
     */
    public List<Check> notices(List<String> alike) {
        boolean counts = state() == PaymentState.PREPARED || state() == PaymentState.APPROVED;
        return counts ? FundingRules.duplicate(alike) : List.of();
    }

    private List<ReceiptShare> parts() {
        return state.approval().fold(Approval::parts, List::of);
    }

    /** {@return on which day it was paid; unknown before its approval} */
    public Fact<LocalDate> paidOn() {
        return state.approval().map(approval -> approval.act().on());
    }

    /**
     * Checks the day of an approval that a correction puts right.
     *
     * @param before the payment as it was recorded
     * @param allocated the day of its allocation
     * @param unspent how what is unspent of that has moved, this payment with it
     * @throws InvalidValue at {@code /value/approvedOn}: {@code fact.order} for a day before its preparation or its
     *     allocation, or on which what it takes was not there; {@code value.date} with reason {@code late} for one
     *     after its reversal
     */
    public void paidInOrder(Payment before, LocalDate allocated, Unspent unspent) {
        LocalDate was = before.paidOn().fold(day -> day, () -> allocated);
        LocalDate right = paidOn().fold(day -> day, () -> was);
        LocalDate prepared = order().prepared().on();
        Faults faults = new Faults();
        FactOrder.check("/value/approvedOn", prepared.isBefore(allocated) ? allocated : prepared, right, faults);
        boolean there = parts().stream()
                .allMatch(part -> unspent.courses()
                                .getOrDefault(part.receipt(), DailyBalance.STILL)
                                .plus(was, before.paidFrom(part.receipt()))
                                .plus(right, Money.ZERO.minus(part.amount()))
                                .least()
                                .minorUnits()
                        >= 0);
        if (!there && !faults.any()) {
            FactOrder.check("/value/approvedOn", was, right, faults);
        }
        state.reversal()
                .map(reversal -> reversal.asked().on())
                .onlyIf(right::isAfter)
                .value()
                .ifPresent(back -> faults.add("/value/approvedOn", "value.date", "late", back));
        faults.throwIfAny();
    }

    /** {@return the whole state, for storage and for showing; what {@link #restore} takes} */
    public Snapshot snapshot() {
        return state;
    }

    /**
     * A payment from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same payment
     */
    public static Payment restore(Snapshot snapshot) {
        return new Payment(snapshot);
    }

    /** It is spent, and its reversal is asked for by somebody, or by nobody yet. */
    void isSpent(StepKind step, boolean asked) {
        boolean open = state.reversal().value().isPresent();
        if (state() != PaymentState.APPROVED || open != asked) {
            throw new WrongState(step.word(), state().name(), List.of(PaymentState.APPROVED));
        }
    }

    LocalDate lastStep() {
        Act last = state.reversal()
                .fold(Reversal::asked, () -> state.approval().fold(Approval::act, () -> order().prepared()));
        return last.on();
    }

    Payment with(Reversal reversal) {
        return new Payment(new Snapshot(
                id(), reference(), order(), retained(), state.approval(), state.withdrawal(), Fact.known(reversal)));
    }

    void waits(StepKind step) {
        if (state() != PaymentState.PREPARED) {
            throw new WrongState(step.word(), state().name(), List.of(PaymentState.PREPARED));
        }
    }

    Payment approved(Money kept, Approval approval) {
        return new Payment(
                new Snapshot(id(), reference(), order(), kept, Fact.known(approval), Fact.unknown(), Fact.unknown()));
    }

    Payment withdrawn(Withdrawal withdrawal) {
        return new Payment(new Snapshot(
                id(), reference(), order(), retained(), Fact.unknown(), Fact.known(withdrawal), Fact.unknown()));
    }

    /**
     * An approval.
     *
     * @param act who approved, and on which day it was paid
     * @param parts the receipts that paid it, in their order
     */
    public record Approval(Act act, List<ReceiptShare> parts) {
        /** Copies the parts. */
        public Approval {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A withdrawal.
     *
     * @param act who withdrew it, and on which day
     * @param reason why
     */
    public record Withdrawal(Act act, String reason) {}

    /**
     * A reversal of what was spent.
     *
     * @param asked who enters that it came back, and when
     * @param reason why
     * @param confirmed who confirms it, and from which day it is in its allocation; unknown until somebody does
     */
    public record Reversal(Act asked, String reason, Fact<Act> confirmed) {}

    /**
     * The state of a payment.
     *
     * @param id its id
     * @param reference its short reference
     * @param order what is to be paid
     * @param retained what is retained from it
     * @param approval unknown until it is approved
     * @param withdrawal unknown unless it was withdrawn
     * @param reversal unknown unless it came back
     */
    public record Snapshot(
            PaymentId id,
            String reference,
            PaymentOrder order,
            Money retained,
            Fact<Approval> approval,
            Fact<Withdrawal> withdrawal,
            Fact<Reversal> reversal) {

        /**
         * Checks.
         *
         * @throws IllegalArgumentException where it is both approved and withdrawn, its receipts do not pay it, one
         *     person prepared and approved it or reversed it and confirmed that, or it came back before it was approved
         */
        public Snapshot {
            Money net = order.amount().minus(retained);
            UserId preparer = order.prepared().by();
            boolean paid =
                    approval.fold(known -> ReceiptShare.sum(known.parts()).equals(net), () -> true);
            boolean both = approval.value().isPresent() && withdrawal.value().isPresent();
            boolean back = reversal.is(known -> approval.value().isEmpty()
                    || known.confirmed().is(act -> act.by().equals(known.asked().by())));
            if (!paid || both || back || approval.is(known -> known.act().by().equals(preparer))) {
                throw new IllegalArgumentException("payment " + id + ": " + approval + ", " + withdrawal);
            }
        }
    }
}
