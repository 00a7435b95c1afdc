package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentFacts;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of payments. */
public final class PaymentRegister {

    private final UnitOfWork work;
    private final Payouts payouts;

    /**
     * The register.
     *
     * @param work where payments are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public PaymentRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        this.work = work;
        this.payouts = new Payouts(work, ids, clock);
    }

    /**
     * Prepares a payment; nothing is spent yet.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param command what is to be paid
     * @return made, or refused by {@code payment.available}, {@code works.retention} or a rule of its parties
     * @throws InvalidValue {@code value.reference} at {@code /allocationId} or {@code /contractId}, and what
     *     {@link PaymentOrder} refuses
     */
    public Outcome<Kept<Payment>> prepare(Call call, PreparePayment command) {
        call.require(Permission.WRITE_FUNDING);
        PaymentOrder order = command.by(call.actor().id());
        return work.step(stores -> {
            own(stores, order);
            PaymentFacts facts = payouts.facts(stores, call, order, command.on());
            return payouts.prepared(stores, call, order, facts, Payment.preparing(order, facts));
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
    public Ruling mayPrepare(Call call, PreparePayment command) {
        call.require(Permission.READ);
        PaymentOrder order = command.by(call.actor().id());
        return work.reading(stores -> {
            own(stores, order);
            return stores.rulebook().rule(Payment.preparing(order, payouts.facts(stores, call, order, command.on())));
        });
    }

    /**
     * Approves a payment that somebody else prepared: it is spent.
     *
     * @param call who asks; {@link Permission#APPROVE_PAYMENTS}
     * @param id which
     * @param on on which day it is paid
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code payment.available}, {@code payment.four-eyes}, {@code works.retention},
     *     {@code funding.balance} or a rule of its parties
     * @throws Rejected.UnknownId when there is no such payment
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState where it is not prepared
     * @throws InvalidValue for a day before its preparation
     */
    public Outcome<Kept<Payment>> approve(Call call, PaymentId id, LocalDate on, Fact<Long> expected) {
        call.require(Permission.APPROVE_PAYMENTS);
        return work.step(stores -> {
            Versioned<Payment> read = stores.payments().get(id);
            Payment payment = read.ifStill(id.value(), expected);
            isByItself(stores, payment, "approve");
            PaymentFacts facts = payouts.facts(stores, call, payment.order(), on);
            Act act = Desk.act(call, on);
            return payouts.approved(stores, call, read, act, facts, payment.approving(act, facts));
        });
    }

    /**
     * Looks through the gate of an approval.
     *
     * @param call who asks, and would approve; {@link Permission#READ}
     * @param id which
     * @param on on which day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such payment
     * @throws WrongState where it is not prepared
     * @throws InvalidValue for a day before its preparation
     */
    public Ruling mayApprove(Call call, PaymentId id, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Payment payment = stores.payments().get(id).value();
            isByItself(stores, payment, "approve");
            return stores.rulebook()
                    .rule(payment.approving(Desk.act(call, on), payouts.facts(stores, call, payment.order(), on)));
        });
    }

    /**
     * Takes a payment back before its approval.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param id which
     * @param on on which day
     * @param reason why
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made
     * @throws Rejected.UnknownId when there is no such payment
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws WrongState where it is not prepared
     * @throws InvalidValue for a reason that is no text, or a day before its preparation
     */
    public Outcome<Kept<Payment>> withdraw(Call call, PaymentId id, LocalDate on, String reason, Fact<Long> expected) {
        call.require(Permission.WRITE_FUNDING);
        return work.step(stores -> {
            Versioned<Payment> read = stores.payments().get(id);
            Payment payment = read.ifStill(id.value(), expected);
            isByItself(stores, payment, "withdraw");
            return payouts.withdrawn(stores, call, read, Desk.act(call, on), reason);
        });
    }

    /**
     * Looks through the gate of a withdrawal.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @param on on which day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such payment
     * @throws WrongState where it is not prepared
     * @throws InvalidValue for a day before its preparation
     */
    public Ruling mayWithdraw(Call call, PaymentId id, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Payment payment = stores.payments().get(id).value();
            isByItself(stores, payment, "withdraw");
            return stores.rulebook().rule(payment.withdrawing(on));
        });
    }

    /**
     * Reads a payment.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the payment
     * @throws Rejected.UnknownId when there is none
     */
    public Versioned<Payment> read(Call call, PaymentId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.payments().get(id));
    }

    /**
     * A part of the list of payments.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query which
     * @return in the order of entry
     */
    public Slice<Versioned<Payment>, Long> list(Call call, PaymentQuery query) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.payments().list(query));
    }

    /** Money for the support of a centre is paid under its support plan, where its rules are asked. */
    private void own(Stores stores, PaymentOrder order) {
        if (payouts.purpose(stores, order).kind() == Purpose.Kind.SUPPORT) {
            throw InvalidValue.at("/allocationId", "value.reference", "support");
        }
    }

    private void isByItself(Stores stores, Payment payment, String step) {
        if (payouts.purpose(stores, payment.order()).kind() == Purpose.Kind.SUPPORT) {
            throw new WrongState(step, "UNDER_A_PLAN");
        }
    }
}
