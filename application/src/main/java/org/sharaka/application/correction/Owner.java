package org.sharaka.application.correction;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sharaka.application.condition.ConditionRegister;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.store.Agreements;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Conditions;
import org.sharaka.application.store.Deliveries;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Interests;
import org.sharaka.application.store.Inventories;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Memberships;
import org.sharaka.application.store.Oversights;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.PremisesOfCentres;
import org.sharaka.application.store.Projects;
import org.sharaka.application.store.Receipts;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.store.Trainings;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.acceptance.Delivery;
import org.sharaka.domain.centre.Centre;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.centre.Premises;
import org.sharaka.domain.committee.Membership;
import org.sharaka.domain.committee.MembershipId;
import org.sharaka.domain.condition.Condition;
import org.sharaka.domain.condition.ConditionId;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.file.GiftFile;
import org.sharaka.domain.file.PaymentFile;
import org.sharaka.domain.file.WorksFile;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.Payment;
import org.sharaka.domain.funding.PaymentId;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.Receipt;
import org.sharaka.domain.funding.ReceiptId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.inventory.Inventory;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateId;
import org.sharaka.domain.oversight.Oversight;
import org.sharaka.domain.partner.Part;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partnership.Agreement;
import org.sharaka.domain.partnership.AgreementId;
import org.sharaka.domain.project.Project;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackId;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.training.Training;

/**
 * Where the aggregates are kept that hold facts, and whose file each is.
 *
 * @param id makes an id of what the address names
 * @param store where it is kept
 * @param read reads it
 * @param parties the partners of its file on a day
 * @param centre the centre whose handover rests on it; nothing where none does
 */
record Owner<I extends Id, A>(
        Function<String, I> id,
        Function<Stores, Store<I, A>> store,
        BiFunction<Stores, I, Versioned<A>> read,
        Filing<A> parties,
        BiFunction<Stores, A, Optional<CentreId>> centre) {

    private static final Map<Class<?>, Owner<?, ?>> OF = Map.ofEntries(
            Map.entry(
                    Partner.class,
                    of(Partners.class, PartnerId::new, Owner::itself, (stores, partner) -> Optional.empty())),
            Map.entry(
                    Membership.class,
                    of(
                            Memberships.class,
                            MembershipId::new,
                            (stores, call, seat, on) -> itself(
                                    stores,
                                    call,
                                    stores.of(Partners.class)
                                            .get(seat.partner())
                                            .value(),
                                    on),
                            (stores, seat) -> Optional.empty())),
            Map.entry(
                    Pledge.class,
                    of(
                            Pledges.class,
                            PledgeId::new,
                            (stores, call, pledge, on) -> FileParties.of(stores, call, GiftFile.of(pledge.donor())),
                            (stores, pledge) -> Optional.empty())),
            Map.entry(
                    Receipt.class,
                    of(
                            Receipts.class,
                            ReceiptId::new,
                            (stores, call, receipt, on) -> receipt.pledge()
                                    .fold(
                                            pledge -> FileParties.of(
                                                    stores,
                                                    call,
                                                    GiftFile.of(stores.of(Pledges.class)
                                                            .get(pledge)
                                                            .value()
                                                            .donor())),
                                            () -> Parties.NONE),
                            (stores, receipt) -> Optional.empty())),
            Map.entry(
                    Allocation.class,
                    of(
                            Allocations.class,
                            AllocationId::new,
                            (stores, call, allocation, on) -> allocation
                                    .to()
                                    .ofAProject()
                                    .fold(
                                            project -> FileParties.of(
                                                    stores, call, works(stores, project, Fact.unknown(), on)),
                                            () -> Parties.NONE),
                            (stores, allocation) -> Optional.empty())),
            Map.entry(
                    Payment.class,
                    of(
                            Payments.class,
                            PaymentId::new,
                            (stores, call, payment, on) -> FileParties.of(
                                    stores,
                                    call,
                                    new PaymentFile(payment.order().entitled().paid(Fact.unknown(), on))),
                            (stores, payment) -> Optional.empty())),
            Map.entry(
                    Project.class,
                    of(
                            Projects.class,
                            ProjectId::new,
                            (stores, call, project, on) ->
                                    FileParties.of(stores, call, FileParties.works(stores, project, on)),
                            (stores, project) -> leftBy(stores, project.id()))),
            Map.entry(
                    Delivery.class,
                    of(
                            Deliveries.class,
                            ProjectId::new,
                            (stores, call, delivery, on) ->
                                    FileParties.of(stores, call, works(stores, delivery.project(), Fact.unknown(), on)),
                            (stores, delivery) -> leftBy(stores, delivery.project()))),
            Map.entry(
                    Agreement.class,
                    of(
                            Agreements.class,
                            AgreementId::new,
                            (stores, call, agreement, on) -> FileParties.of(
                                    stores,
                                    call,
                                    agreement.projects().stream()
                                            .map(project -> works(stores, project, Fact.known(agreement), on))
                                            .toList()),
                            (stores, agreement) -> Optional.empty())),
            Map.entry(
                    Condition.class,
                    of(
                            Conditions.class,
                            ConditionId::new,
                            ConditionRegister::parties,
                            (stores, condition) -> Stream.concat(
                                            condition.of(Subject.Kind.CENTRE).stream()
                                                    .map(CentreId::new),
                                            condition.of(Subject.Kind.PROJECT).stream()
                                                    .map(ProjectId::new)
                                                    .flatMap(project -> leftBy(stores, project).stream()))
                                    .findFirst())),
            Map.entry(
                    Centre.class,
                    of(
                            Centres.class,
                            CentreId::new,
                            (stores, call, centre, on) ->
                                    FileParties.of(stores, call, FileParties.centre(stores, centre.id())),
                            (stores, centre) -> Optional.of(centre.id()))),
            Map.entry(
                    Premises.class,
                    book(
                            PremisesOfCentres.class,
                            (stores, id) -> stores.of(PremisesOfCentres.class).of(id),
                            Premises::centre)),
            Map.entry(
                    Inventory.class,
                    book(
                            Inventories.class,
                            (stores, id) -> stores.of(Inventories.class).of(id),
                            Inventory::centre)),
            Map.entry(
                    Training.class,
                    book(
                            Trainings.class,
                            (stores, id) -> stores.of(Trainings.class).of(id),
                            training -> training.snapshot().centre())),
            Map.entry(
                    Oversight.class,
                    book(
                            Oversights.class,
                            (stores, id) -> stores.of(Oversights.class).of(id),
                            Oversight::centre)),
            Map.entry(
                    Mandate.class,
                    of(
                            Mandates.class,
                            MandateId::new,
                            (stores, call, mandate, on) -> managed(stores, call, mandate.centre(), mandate.manager()),
                            (stores, mandate) -> Optional.of(mandate.centre()))),
            Map.entry(
                    SupportPlan.class,
                    of(
                            SupportPlans.class,
                            SupportPlanId::new,
                            (stores, call, plan, on) -> managed(stores, call, plan.centre(), plan.manager()),
                            (stores, plan) -> Optional.of(plan.centre()))),
            Map.entry(
                    Handover.class,
                    of(
                            Handovers.class,
                            HandoverId::new,
                            (stores, call, handover, on) -> FileParties.of(
                                    stores,
                                    call,
                                    handover.centres().stream()
                                            .map(centre -> FileParties.centre(stores, centre, handover.manager()))
                                            .toList()),
                            (stores, handover) -> Optional.empty())),
            Map.entry(
                    StepBack.class,
                    of(
                            StepBacks.class,
                            StepBackId::new,
                            (stores, call, stepBack, on) -> managed(
                                    stores,
                                    call,
                                    stepBack.centre(),
                                    stepBack.snapshot().manager()),
                            (stores, stepBack) -> Optional.of(stepBack.centre()))));

    @FunctionalInterface
    interface Filing<A> {
        Parties of(Stores stores, Call call, A owner, LocalDate on);
    }

    static Owner<?, ?> of(Class<?> holder) {
        return Objects.requireNonNull(OF.get(holder));
    }

    private static <I extends Id, A> Owner<I, A> of(
            Class<? extends Store<I, A>> port,
            Function<String, I> id,
            Filing<A> parties,
            BiFunction<Stores, A, Optional<CentreId>> centre) {
        return new Owner<>(
                id, stores -> stores.of(port), (stores, one) -> stores.of(port).get(one), parties, centre);
    }

    /** What is kept of a centre beside it: a book, which is empty until something is written. */
    private static <A> Owner<CentreId, A> book(
            Class<? extends Store<CentreId, A>> port,
            BiFunction<Stores, CentreId, Versioned<A>> read,
            Function<A, CentreId> centre) {
        return new Owner<>(
                CentreId::new,
                stores -> stores.of(port),
                (stores, id) -> {
                    stores.of(Centres.class).get(id);
                    return read.apply(stores, id);
                },
                (stores, call, book, on) ->
                        FileParties.of(stores, call, FileParties.centre(stores, centre.apply(book))),
                (stores, book) -> Optional.of(centre.apply(book)));
    }

    private static Parties itself(Stores stores, Call call, Partner partner, LocalDate on) {
        return Parties.of(
                Part.ITSELF, partner, stores.of(Interests.class).of(call.actor().id()));
    }

    private static Parties managed(Stores stores, Call call, CentreId centre, PartnerId manager) {
        return FileParties.of(stores, call, FileParties.centre(stores, centre, manager));
    }

    private static WorksFile works(Stores stores, ProjectId id, Fact<Agreement> agreement, LocalDate on) {
        Project project = stores.of(Projects.class).get(id).value();
        return agreement.fold(
                signed -> FileParties.works(stores, project, agreement, on),
                () -> FileParties.works(stores, project, on));
    }

    private static Optional<CentreId> leftBy(Stores stores, ProjectId project) {
        return stores.of(Centres.class)
                .leftBy(project)
                .map(centre -> centre.value().id());
    }
}
