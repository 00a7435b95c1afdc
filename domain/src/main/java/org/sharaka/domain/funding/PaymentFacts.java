package org.sharaka.domain.funding;

import java.time.LocalDate;
import java.util.List;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;

/**
 * What the gates of a payment ask.
 *
 * @param sources the sources of its allocation, in their order
 * @param unspent how what is unspent of them has moved
 * @param heldBack what of the unspent is held for contractors
 * @param held whether the project or its agreement is suspended, cancelled or terminated
 * @param retention what is known of the contract; unknown where none is named, or the foundation does not own the works
 * @param contracted whether the project that it pays for has contracts, and the foundation owns the works
 * @param uncovered what of its purpose's money never came in; nothing where all did
 * @param parties the parties of the project that it pays for
 */
public record PaymentFacts(
        List<ReceiptShare> sources,
        Unspent unspent,
        Money heldBack,
        boolean held,
        Fact<Retention> retention,
        boolean contracted,
        Money uncovered,
        Parties parties) {

    /** Facts with nothing uncovered. */
    public PaymentFacts(
            List<ReceiptShare> sources,
            Unspent unspent,
            Money heldBack,
            boolean held,
            Fact<Retention> retention,
            boolean contracted,
            Parties parties) {
        this(sources, unspent, heldBack, held, retention, contracted, Money.ZERO, parties);
    }

    /** Copies the sources. */
    public PaymentFacts {
        sources = List.copyOf(sources);
    }

    /** Whether a payment should name a contract, and neither does nor says why. */
    Fact<Boolean> unnamed(PaymentOrder order) {
        return contracted
                ? Fact.known(order.contract().value().isEmpty()
                        && order.uncontracted().value().isEmpty())
                : Fact.unknown();
    }

    /** What a payment may take: what is unspent, without what is held for contractors. */
    Money spendable(PaymentKind kind, LocalDate on) {
        Money released =
                kind == PaymentKind.RETENTION_RELEASE ? retention.fold(Retention::held, () -> Money.ZERO) : Money.ZERO;
        Money left = unspent.from(on).minus(heldBack.minus(released));
        return left.minorUnits() < 0 ? Money.ZERO : left;
    }

    /** {@return the same before a payment; what it took and retained is there again} */
    public PaymentFacts without(Payment payment) {
        Money kept = payment.paidOn().value().isEmpty()
                ? Money.ZERO
                : payment.retained()
                        .minus(
                                payment.order().kind() == PaymentKind.RETENTION_RELEASE
                                        ? payment.order().amount()
                                        : Money.ZERO);
        return new PaymentFacts(
                sources,
                unspent.without(payment),
                heldBack.minus(kept),
                held,
                retention.map(known -> known.without(payment, kept)),
                contracted,
                uncovered,
                parties);
    }

    /**
     * What is retained of a payment.
     *
     * @param gross what is paid, before anything is retained
     */
    public Money retained(PaymentKind kind, Money gross, LocalDate on) {
        return retention.fold(known -> known.from(kind, gross, on), () -> Money.ZERO);
    }

    /** {@return the receipts that pay an amount; in the order of the sources} */
    public List<ReceiptShare> spend(Money net, LocalDate on) {
        return unspent.inOrder(sources, on, net);
    }
}
