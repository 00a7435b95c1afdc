package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;

/**
 * One line of the ledger: some centimes of one receipt move on a day.
 *
 * @param kind how they move
 * @param on the day
 * @param receipt whose they are
 * @param allocation by which allocation; unknown for those of the receipt itself
 * @param payment by which payment; known for payments only
 * @param amount how much, above zero; of a correction above or below zero
 */
public record Movement(
        Kind kind,
        LocalDate on,
        ReceiptId receipt,
        Fact<AllocationId> allocation,
        Fact<PaymentId> payment,
        Money amount) {

    /** How money moves. */
    public enum Kind {
        /** It comes in. */
        RECEIPT,
        /** It goes back to the donor. */
        REVERSAL,
        /** A settlement keeps it to be returned: nothing is drawn from it. */
        HOLD,
        /** What was kept to be returned goes back to the donor. */
        RETURN,
        /** It goes to another pledge of its donor, as a settlement says. */
        MOVE,
        /** A receipt was entered with a wrong amount or day. */
        CORRECTION,
        /** It is assigned to a purpose. */
        ALLOCATION,
        /** It goes back to what is available. */
        RELEASE,
        /** It is paid out. */
        PAYMENT,
        /** What was paid out is given back. */
        REFUND
    }

    /**
     * Checks what the kind asks.
     *
     * @throws IllegalArgumentException where an id is missing or too many, or the amount has the wrong sign
     */
    public Movement {
        boolean paid = kind == Kind.PAYMENT || kind == Kind.REFUND;
        boolean allocated = paid || kind == Kind.ALLOCATION || kind == Kind.RELEASE;
        boolean named =
                allocation.value().isPresent() == allocated && payment.value().isPresent() == paid;
        boolean moves = kind == Kind.CORRECTION ? !amount.isZero() : amount.minorUnits() > 0;
        if (!named || !moves) {
            throw new IllegalArgumentException(kind + " of " + amount + " by " + allocation + ", " + payment);
        }
    }

    static Movement ofReceipt(Kind kind, LocalDate on, ReceiptId receipt, Money amount) {
        return new Movement(kind, on, receipt, Fact.unknown(), Fact.unknown(), amount);
    }

    static Movement ofAllocation(Kind kind, LocalDate on, ReceiptShare part, AllocationId allocation) {
        return new Movement(kind, on, part.receipt(), Fact.known(allocation), Fact.unknown(), part.amount());
    }

    static Movement ofPayment(LocalDate on, ReceiptShare part, AllocationId allocation, PaymentId payment) {
        return new Movement(
                Kind.PAYMENT, on, part.receipt(), Fact.known(allocation), Fact.known(payment), part.amount());
    }

    static Movement ofRefund(LocalDate on, ReceiptShare part, AllocationId allocation, PaymentId payment) {
        return new Movement(
                Kind.REFUND, on, part.receipt(), Fact.known(allocation), Fact.known(payment), part.amount());
    }

    /**
     * Other money takes the place of some that never came: in an allocation, or in a payment out of it.
     *
     * @param lacking what never came
     * @param by whose money takes its place
     */
    static List<Movement> covering(
            LocalDate on, ReceiptShare lacking, ReceiptId by, AllocationId allocation, Fact<PaymentId> payment) {
        ReceiptShare there = new ReceiptShare(by, lacking.amount());
        return payment.fold(
                paid -> List.of(ofRefund(on, lacking, allocation, paid), ofPayment(on, there, allocation, paid)),
                () -> List.of(
                        ofAllocation(Kind.RELEASE, on, lacking, allocation),
                        ofAllocation(Kind.ALLOCATION, on, there, allocation)));
    }

    /** {@return by how much it changes what is received; below zero for a reversal} */
    public Money received() {
        return switch (kind) {
            case RECEIPT, CORRECTION -> amount;
            case REVERSAL, RETURN, MOVE -> Money.ZERO.minus(amount);
            case HOLD, ALLOCATION, RELEASE, PAYMENT, REFUND -> Money.ZERO;
        };
    }

    /** {@return by how much it changes what is allocated; below zero for a release} */
    public Money allocated() {
        return switch (kind) {
            case ALLOCATION -> amount;
            case RELEASE -> Money.ZERO.minus(amount);
            case RECEIPT, CORRECTION, REVERSAL, HOLD, RETURN, MOVE, PAYMENT, REFUND -> Money.ZERO;
        };
    }

    /** {@return by how much it changes what is spent; above zero for a payment, below it for a refund} */
    public Money spent() {
        return switch (kind) {
            case PAYMENT -> amount;
            case REFUND -> Money.ZERO.minus(amount);
            case RECEIPT, CORRECTION, REVERSAL, HOLD, RETURN, MOVE, ALLOCATION, RELEASE -> Money.ZERO;
        };
    }

    /** {@return by how much it changes what is held to be returned; below zero once it is} */
    public Money held() {
        return switch (kind) {
            case HOLD -> amount;
            case RETURN -> Money.ZERO.minus(amount);
            case RECEIPT, CORRECTION, REVERSAL, MOVE, ALLOCATION, RELEASE, PAYMENT, REFUND -> Money.ZERO;
        };
    }

    /** {@return by how much it changes what was given for the pledge; what a settlement returns stays given} */
    public Money covered() {
        return switch (kind) {
            case RETURN -> Money.ZERO;
            case RECEIPT, CORRECTION, REVERSAL, HOLD, MOVE, ALLOCATION, RELEASE, PAYMENT, REFUND -> received();
        };
    }
}
