package org.sharaka.application.funding;

import java.time.Clock;
import java.util.List;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Payments;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentCircumstances;
import org.sharaka.domain.funding.PaymentFacts;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.PaymentStep;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Language;
import org.sharaka.domain.time.FactOrder;

/**
 * Use cases of payments. Whoever writes one needs {@link Permission#WRITE_FUNDING}; to approve it needs
 * {@link Permission#APPROVE_PAYMENTS}.
 */
public final class PaymentRegister extends LifeCycle<PaymentId, Payment, PaymentCircumstances, PaymentStep> {

    private final Payouts payouts;

    /** The register. */
    public PaymentRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        super(work, clock);
        this.payouts = new Payouts(ids, clock);
    }

    /**
     * Prepares a payment; nothing is spent yet.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param command what is to be paid
     * @return made, or refused by {@code payment.available}, {@code works.retention} or a rule of its parties
     * @throws InvalidValue {@code value.reference} at {@code /allocationId}, {@code /contractId} or {@code /payeeId},
     *     and what {@link PaymentOrder} refuses
     */
    public Outcome<Kept<Payment>> prepare(Call call, PreparePayment command) {
        return begin(
                call,
                Permission.WRITE_FUNDING,
                stores -> {
                    PaymentOrder order = order(stores, call, command);
                    return payouts.prepared(stores, order, facts(stores, call, order));
                },
                (stores, made) -> {
                    // nothing moves before the approval
                });
    }

    /**
     * Looks through the gate of a new payment.
     *
     * @param call who asks; {@link Permission#READ}
     * @param command what is to be paid
     * @return the ruling
     * @throws InvalidValue as {@link #prepare}
     */
    public Ruling look(Call call, PreparePayment command) {
        return reading(call, stores -> {
            PaymentOrder order = order(stores, call, command);
            return stores.rulebook().rule(Payment.preparing(order, facts(stores, call, order)));
        });
    }

    /** A partner that is paid is named as the register names it, where nobody says otherwise. */
    private static PaymentOrder order(Stores stores, Call call, PreparePayment command) {
        String payee = command.payee()
                .value()
                .orElseGet(() -> Desk.named(
                                command.entitled()
                                        .partner()
                                        .value()
                                        .flatMap(id -> stores.of(Partners.class).find(id)),
                                "/payeeId")
                        .value()
                        .profile()
                        .name()
                        .in(Language.FR));
        return command.by(call.actor().id(), payee);
    }

    @Override
    protected Store<PaymentId, Payment> store(Stores stores) {
        return stores.of(Payments.class);
    }

    @Override
    protected PaymentCircumstances around(Stores stores, Call call, Payment payment, PaymentStep step) {
        return payouts.around(stores, call, payment.order(), step.on());
    }

    @Override
    protected List<Check> notices(Stores stores, Payment payment) {
        return payment.notices(stores.of(Payments.class).alike(payment));
    }

    @Override
    protected void beside(Stores stores, Call call, PaymentStep step, Payment before, Outcome.Made<Payment> made) {
        stores.of(Ledger.class).append(made.value().movedSince(before));
    }

    /** Money for the support of a centre is paid under its support plan, where its rules are asked. */
    private PaymentFacts facts(Stores stores, Call call, PaymentOrder order) {
        PaymentCircumstances around =
                payouts.around(stores, call, order, order.prepared().on());
        if (around.purpose().isPaidUnderAPlan()) {
            throw InvalidValue.at("/allocationId", "value.reference", "support");
        }
        FactOrder.check(
                "/on",
                stores.of(Allocations.class).get(order.allocation()).value().on(),
                order.prepared().on());
        return around.facts();
    }
}
