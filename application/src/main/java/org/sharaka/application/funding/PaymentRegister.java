package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentFacts;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.Retention;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Outcome;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;

/** Use cases of payments. */
public final class PaymentRegister {

    private static final String REFERENCE_PREFIX = "PAY";

    private final Desk desk;

    /**
     * The register.
     *
     * @param work where payments are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public PaymentRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        desk = new Desk(work, ids, clock);
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
        return desk.work().step(stores -> {
            Outcome<Payment> outcome = Payment.prepared(
                    new PaymentId(desk.ids().id()),
                    desk.reference(stores, REFERENCE_PREFIX),
                    order,
                    facts(stores, call, order, command.on()));
            return desk.kept(stores, call, outcome, payment -> {
                stores.payments().add(payment);
                return Desk.quietly(payment, 1);
            });
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
        return desk.work().reading(stores -> Payment.mayPrepare(order, facts(stores, call, order, command.on())));
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
        return desk.work().step(stores -> {
            Versioned<Payment> read = stores.payments().get(id);
            Payment payment = read.ifStill(id.value(), expected);
            Outcome<Payment> outcome = payment.approved(Desk.act(call, on), facts(stores, call, payment.order(), on));
            return changed(stores, call, read, outcome);
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
        return desk.work().reading(stores -> {
            Payment payment = stores.payments().get(id).value();
            return payment.mayApprove(Desk.act(call, on), facts(stores, call, payment.order(), on));
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
        return desk.work().step(stores -> {
            Versioned<Payment> read = stores.payments().get(id);
            Payment payment = read.ifStill(id.value(), expected);
            return changed(stores, call, read, payment.withdrawn(Desk.act(call, on), reason));
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
        return desk.work().reading(stores -> stores.payments().get(id).value().mayWithdraw(on));
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
        return desk.work().reading(stores -> stores.payments().get(id));
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
        return desk.work().reading(stores -> stores.payments().list(query));
    }

    private Outcome<Kept<Payment>> changed(
            Stores stores, Call call, Versioned<Payment> read, Outcome<Payment> outcome) {
        return desk.kept(stores, call, outcome, payment -> {
            stores.ledger().append(payment.movements());
            return Desk.quietly(payment, stores.payments().keep(payment, read.version()));
        });
    }

    private static PaymentFacts facts(Stores stores, Call call, PaymentOrder order, LocalDate on) {
        Allocation allocation = Desk.named(stores.allocations().find(order.allocation()), "/allocationId")
                .value();
        Optional<Project> project = Destinations.project(stores, allocation.to());
        return new PaymentFacts(
                allocation.sources(),
                stores.ledger().unspent(allocation.id()),
                stores.payments().held(allocation.id()),
                project.filter(works -> Destinations.isHeld(stores, works)).isPresent(),
                Fact.of(order.contract()
                        .value()
                        .map(id -> contract(project, id))
                        .filter(any -> project.orElseThrow().model().isOwnedByFoundation())
                        .map(contract -> retention(stores, allocation.id(), contract, project.orElseThrow()))),
                Destinations.parties(stores, call, project, on));
    }

    private static Contract contract(Optional<Project> project, ContractId id) {
        return Desk.named(
                project.flatMap(works -> works.dossier().contracts().stream()
                        .filter(contract -> contract.id().equals(id))
                        .findFirst()),
                "/contractId");
    }

    private static Retention retention(Stores stores, AllocationId allocation, Contract contract, Project project) {
        return new Retention(
                contract,
                stores.payments().retained(contract.id()),
                stores.payments().held(allocation, contract.id()),
                project.since(Stage.FINALLY_ACCEPTED));
    }
}
