package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Payments;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.file.PaymentFile;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Entitled;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentCircumstances;
import org.sharaka.domain.funding.PaymentFacts;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.PaymentStep;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Retention;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.project.Contract;
import org.sharaka.domain.project.ContractId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.Stage;
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

    Outcome<Payment> prepared(Stores stores, PaymentOrder order, PaymentFacts facts) {
        return Payment.prepared(
                stores.rulebook(),
                new PaymentId(desk.ids().id()),
                desk.reference(stores, REFERENCE_PREFIX),
                order,
                facts);
    }

    /**
     * What the gates of a payment under no contract need to know beside it.
     *
     * @param allocation the allocation that it spends
     * @param payee who is paid, on the file of whoever pays
     * @throws InvalidValue {@code value.reference} at {@code /allocationId}
     */
    public PaymentCircumstances around(Stores stores, Call call, AllocationId allocation, Partner payee, LocalDate on) {
        return around(stores, call, allocation, Fact.unknown(), Entitled.ITSELF, List.of(payee), on);
    }

    /** The same, of an order; {@code value.reference} at {@code /contractId} and {@code /payeeId} too. */
    PaymentCircumstances around(Stores stores, Call call, PaymentOrder order, LocalDate on) {
        return around(stores, call, order.allocation(), order.contract(), order.entitled(), List.of(), on);
    }

    private PaymentCircumstances around(
            Stores stores,
            Call call,
            AllocationId allocation,
            Fact<ContractId> contract,
            Entitled entitled,
            List<Partner> others,
            LocalDate on) {
        entitled.partner()
                .value()
                .ifPresent(id -> Desk.named(stores.of(Partners.class).find(id), "/payeeId"));
        Allocation from = Desk.named(stores.of(Allocations.class).find(allocation), "/allocationId")
                .value();
        Optional<Project> project = KnownPurposes.project(stores, from.to());
        Set<PartnerId> payees = entitled.paid(contractor(stores, project, contract), on);
        PaymentFacts facts = new PaymentFacts(
                from.sources(),
                stores.of(Ledger.class).unspent(allocation),
                stores.of(Payments.class).held(allocation),
                project.filter(works -> KnownPurposes.isHeld(stores, works)).isPresent(),
                Fact.of(contract.value()
                        .map(id -> contract(project, id))
                        .filter(any -> project.orElseThrow().model().isOwnedByFoundation())
                        .map(one -> retention(stores, from, one, project.orElseThrow()))),
                from.to().kind() == Purpose.Kind.PROJECT
                        && project.filter(works -> works.model().isOwnedByFoundation())
                                .filter(works -> !works.dossier().contracts().isEmpty())
                                .isPresent(),
                stores.of(Ledger.class).uncovered(from.to()),
                FileParties.of(
                        stores,
                        call,
                        Stream.concat(
                                        project.map(works -> FileParties.works(stores, works, on)).stream(),
                                        Stream.of(new PaymentFile(payees)))
                                .toList()));
        boolean frozen = Stream.concat(
                        others.stream(),
                        payees.stream()
                                .map(id -> stores.of(Partners.class).get(id).value()))
                .anyMatch(payee -> payee.isFrozenOn(on));
        return new PaymentCircumstances(call.actor().id(), from.to(), facts, frozen);
    }

    /** Prepares a payment as a part of a step that was made, whose gate has ruled on it. */
    public void prepare(
            Stores stores, Call call, PaymentId id, PaymentOrder order, PaymentFacts facts, Outcome.Made<?> step) {
        Recorded<Payment> prepared = Payment.prepared(id, desk.reference(stores, REFERENCE_PREFIX), order, facts);
        stores.of(Payments.class).add(prepared.after());
        write(stores, call, prepared, step);
    }

    /** Takes a step of a payment as a part of a step that was made, whose gate has ruled on it. */
    public void take(
            Stores stores,
            Call call,
            PaymentId id,
            PaymentStep part,
            PaymentCircumstances around,
            Outcome.Made<?> step) {
        Versioned<Payment> read = stores.of(Payments.class).get(id);
        Recorded<Payment> taken = part.take(stores.rulebook(), read.value(), around);
        stores.of(Ledger.class).append(taken.after().movedSince(read.value()));
        stores.of(Payments.class).keep(taken.after(), read.version());
        write(stores, call, taken, step);
    }

    private void write(Stores stores, Call call, Recorded<Payment> recorded, Outcome.Made<?> step) {
        recorded.events().forEach(event -> journal.write(stores.of(Journal.class), call, event, step));
    }

    private static Fact<Partner> contractor(Stores stores, Optional<Project> project, Fact<ContractId> contract) {
        return Fact.of(contract.value()
                .flatMap(id -> project.flatMap(works -> works.dossier().contract(id)))
                .flatMap(one -> one.holder().partner().value())
                .map(id -> stores.of(Partners.class).get(id).value()));
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
                stores.of(Payments.class).paid(contract.id()),
                stores.of(Payments.class).retained(contract.id()),
                stores.of(Payments.class).held(allocation.id(), contract.id()),
                Fact.of(project.since(Stage.FINALLY_ACCEPTED)
                        .value()
                        .or(() -> project.since(Stage.CANCELLED).value())));
    }
}
