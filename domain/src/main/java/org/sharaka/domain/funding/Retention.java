package org.sharaka.domain.funding;

import java.time.LocalDate;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.project.Contract;

/**
 * What is known of the contract that a payment is made under, where the foundation owns the works
 * ({@code works.retention}).
 *
 * @param contract the contract with its bonds
 * @param paid what was paid under it by approved payments, before anything was retained; without price revision and
 *     interest
 * @param soFar what was retained under it from approved payments
 * @param held what of that is held in the allocation of the payment and not paid out yet
 * @param finallyAccepted the day the works were finally accepted, or settled before their time; unknown before
 */
public record Retention(Contract contract, Money paid, Money soFar, Money held, Fact<LocalDate> finallyAccepted) {

    /** The same before a payment, of which some was kept back, or some kept before paid out. */
    Retention without(Payment payment, Money kept) {
        boolean counts = payment.order().kind() == PaymentKind.PAYMENT
                && payment.paidOn().value().isPresent();
        Money retained = payment.paidOn().fold(any -> payment.retained(), () -> Money.ZERO);
        return new Retention(
                contract,
                counts ? paid.minus(payment.order().amount()) : paid,
                soFar.minus(retained),
                held.minus(kept),
                finallyAccepted);
    }

    /** What is retained from a payment: of the release of retained money, price revision and interest nothing. */
    Money from(PaymentKind kind, Money gross, LocalDate on) {
        return kind != PaymentKind.PAYMENT ? Money.ZERO : contract.retainedFrom(gross, soFar, on);
    }

    /** What the gate of a payment needs of it. */
    PaymentInquiry.Retained from(PaymentOrder order, LocalDate on) {
        return new PaymentInquiry.Retained(
                contract.id(),
                contract.amount(),
                contract.bondedOn(on),
                contract.retention().bond(),
                from(order.kind(), order.amount(), on),
                held,
                finallyAccepted,
                Fact.known(paid));
    }
}
