package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Payments;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentCircumstances;
import org.sharaka.domain.funding.PaymentFacts;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.PaymentStep;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Retention;
import org.sharaka.domain.gate.Fact;
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
    private final JournalWriter journal;

    /**
     * Payments.
     *
     * @param ids gives ids
     * @param clock tells the day
     */
    public Payouts(IdGenerator ids, Clock clock) {
        desk = new Desk(ids, clock);
        journal = new JournalWriter(clock);
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
        Optional<Project> project = KnownPurposes.project(stores, allocation.to());
        return new PaymentFacts(
                allocation.sources(),
                stores.of(Ledger.class).unspent(allocation.id()),
                stores.of(Payments.class).held(allocation.id()),
                project.filter(works -> KnownPurposes.isHeld(stores, works)).isPresent(),
                Fact.of(order.contract()
                        .value()
                        .map(id -> contract(project, id))
                        .filter(any -> project.orElseThrow().model().isOwnedByFoundation())
                        .map(contract -> retention(stores, allocation, contract, project.orElseThrow()))),
                KnownPurposes.parties(stores, call, project, on));
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
        return told(stores, call, prepared(stores, order, facts, gate), payment -> {
            stores.of(Payments.class).add(payment);
            return 1L;
        });
    }

    Outcome<Payment> prepared(Stores stores, PaymentOrder order, PaymentFacts facts, Inquiry gate) {
        return Payment.prepared(
                stores.rulebook(),
                new PaymentId(desk.ids().id()),
                desk.reference(stores, REFERENCE_PREFIX),
                order,
                facts,
                gate);
    }

    /**
     * What the gates of a payment need to know beside it.
     *
     * @param stores of the unit of work
     * @param call who acts
     * @param payment the payment
     * @param on on which day
     * @return the circumstances
     */
    public PaymentCircumstances around(Stores stores, Call call, Payment payment, LocalDate on) {
        PaymentOrder order = payment.order();
        return new PaymentCircumstances(call.actor().id(), purpose(stores, order), facts(stores, call, order, on));
    }

    /**
     * Takes a step of a payment as a part of another step.
     *
     * @param stores of the unit of work
     * @param call who acts
     * @param read the payment
     * @param step the step
     * @param around what {@link #around} gave
     * @param gate what is asked before
     * @return made, or refused by that gate
     */
    public Outcome<Kept<Payment>> taken(
            Stores stores,
            Call call,
            Versioned<Payment> read,
            PaymentStep step,
            PaymentCircumstances around,
            Inquiry gate) {
        Outcome<Payment> outcome =
                Outcome.through(stores.rulebook(), gate, () -> step.take(stores.rulebook(), read.value(), around));
        return told(stores, call, outcome, payment -> {
            stores.of(Ledger.class).append(payment.movements());
            return stores.of(Payments.class).keep(payment, read.version());
        });
    }

    private Outcome<Kept<Payment>> told(
            Stores stores, Call call, Outcome<Payment> outcome, Function<Payment, Long> keep) {
        return outcome.fold(
                made -> {
                    long version = keep.apply(made.value());
                    journal.write(stores.of(Journal.class), call, made);
                    return made.as(new Kept<>(made.value(), version, List.of()));
                },
                refused -> new Outcome.Refused<>(refused.ruling()));
    }

    private static Allocation allocation(Stores stores, PaymentOrder order) {
        return Desk.named(stores.of(Allocations.class).find(order.allocation()), "/allocationId")
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
                stores.of(Payments.class).retained(contract.id()),
                stores.of(Payments.class).held(allocation.id(), contract.id()),
                project.since(Stage.FINALLY_ACCEPTED));
    }
}
