package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentFacts;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Retention;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;
import org.sharaka.domain.rulebook.Inquiry;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Payments within the unit of work of a use case: that of a payment by itself, or of a step that pays as a part of it,
 * such as an instalment of aid.
 */
public final class Payouts {

    private static final String REFERENCE_PREFIX = "PAY";

    private final Desk desk;

    /**
     * Payments.
     *
     * @param work where payments are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public Payouts(UnitOfWork work, IdGenerator ids, Clock clock) {
        desk = new Desk(work, ids, clock);
    }

    /**
     * What the rules of a payment ask.
     *
     * @param stores of the unit of work
     * @param call who acts
     * @param order what is to be paid
     * @param on on which day
     * @return the facts
     * @throws InvalidValue {@code value.reference} at {@code /allocationId} or {@code /contractId}
     */
    public PaymentFacts facts(Stores stores, Call call, PaymentOrder order, LocalDate on) {
        Allocation allocation = allocation(stores, order);
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
                        .map(contract -> retention(stores, allocation, contract, project.orElseThrow()))),
                Destinations.parties(stores, call, project, on));
    }

    /**
     * What the allocation of a payment is for.
     *
     * @param stores of the unit of work
     * @param order the payment
     * @return the purpose
     * @throws InvalidValue {@code value.reference} at {@code /allocationId} for one that is not there
     */
    public Purpose purpose(Stores stores, PaymentOrder order) {
        return allocation(stores, order).to();
    }

    /**
     * Prepares a payment.
     *
     * @param stores of the unit of work
     * @param call who acts
     * @param order what is to be paid
     * @param facts what {@link #facts} gave
     * @param gate what is asked before
     * @return made, or refused by that gate
     */
    public Outcome<Kept<Payment>> prepared(
            Stores stores, Call call, PaymentOrder order, PaymentFacts facts, Inquiry gate) {
        Outcome<Payment> outcome = Payment.prepared(
                stores.rulebook(),
                new PaymentId(desk.ids().id()),
                desk.reference(stores, REFERENCE_PREFIX),
                order,
                facts,
                gate);
        return desk.kept(stores, call, outcome, payment -> {
            stores.payments().add(payment);
            return Desk.quietly(payment, 1);
        });
    }

    /**
     * Approves a payment: it is spent.
     *
     * @param stores of the unit of work
     * @param call who acts
     * @param read the payment
     * @param act who approves, and when
     * @param facts what {@link #facts} gave
     * @param gate what is asked before
     * @return made, or refused by that gate
     * @throws WrongState where it is not prepared
     */
    public Outcome<Kept<Payment>> approved(
            Stores stores, Call call, Versioned<Payment> read, Act act, PaymentFacts facts, Inquiry gate) {
        return changed(stores, call, read, read.value().approved(stores.rulebook(), act, facts, gate));
    }

    /**
     * Takes a payment back before its approval.
     *
     * @param stores of the unit of work
     * @param call who acts
     * @param read the payment
     * @param act who takes it back, and when
     * @param reason why
     * @return made
     * @throws WrongState where it is not prepared
     */
    public Outcome<Kept<Payment>> withdrawn(Stores stores, Call call, Versioned<Payment> read, Act act, String reason) {
        return changed(stores, call, read, read.value().withdrawn(stores.rulebook(), act, reason));
    }

    private Outcome<Kept<Payment>> changed(
            Stores stores, Call call, Versioned<Payment> read, Outcome<Payment> outcome) {
        return desk.kept(stores, call, outcome, payment -> {
            stores.ledger().append(payment.movements());
            return Desk.quietly(payment, stores.payments().keep(payment, read.version()));
        });
    }

    private static Allocation allocation(Stores stores, PaymentOrder order) {
        return Desk.named(stores.allocations().find(order.allocation()), "/allocationId")
                .value();
    }

    private static Contract contract(Optional<Project> project, ContractId id) {
        return Desk.named(
                project.flatMap(works -> works.dossier().contracts().stream()
                        .filter(contract -> contract.id().equals(id))
                        .findFirst()),
                "/contractId");
    }

    private static Retention retention(Stores stores, Allocation allocation, Contract contract, Project project) {
        return new Retention(
                contract,
                stores.payments().retained(contract.id()),
                stores.payments().held(allocation.id(), contract.id()),
                project.since(Stage.FINALLY_ACCEPTED));
    }
}
