package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Allocations;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Draw;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Payments;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.file.GiftFile;
import org.sharaka.domain.file.PartnerFile;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationCircumstances;
import org.sharaka.domain.funding.AllocationFacts;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.NestedPurpose;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.ReleaseAllocation;
import org.sharaka.domain.funding.Unspent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.text.Reason;
import org.sharaka.domain.time.FactOrder;

/** Use cases of allocations. Whoever writes one needs {@link Permission#WRITE_FUNDING}. */
public final class AllocationRegister
        extends LifeCycle<AllocationId, Allocation, AllocationCircumstances, ReleaseAllocation> {

    private static final String REFERENCE_PREFIX = "ALL";

    private final Desk desk;

    /** The register. */
    public AllocationRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        super(work, clock);
        desk = new Desk(ids, clock);
    }

    /**
     * Allocates what is available.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param asked how much, to what, when, and perhaps from which pledge
     * @return made, or refused by {@code pledge.purpose}, {@code allocation.available} or {@code funding.balance}, and
     *     where a pledge is named by {@code actor.interest} or {@code partner.blocked}
     * @throws InvalidValue {@code value.reference} at {@code /to/id} or {@code /pledgeId}; {@code fact.order} at
     *     {@code /on} for a day before the first receipt that it may draw on
     */
    public Outcome<Kept<Allocation>> allocate(Call call, AllocationRequest asked) {
        return begin(
                call,
                Permission.WRITE_FUNDING,
                stores -> made(stores, call, asked),
                (stores, made) -> stores.of(Ledger.class).append(made.value().movements()));
    }

    private Outcome<Allocation> made(Stores stores, Call call, AllocationRequest asked) {
        AllocationFacts facts = facts(stores, call, asked);
        AllocationRequest request = new AllocationRequest(
                asked.amount(), KnownPurposes.whole(stores, asked.to()), asked.on(), asked.pledge());
        return Allocation.made(
                stores.rulebook(),
                new AllocationId(desk.ids().id()),
                desk.reference(stores, REFERENCE_PREFIX),
                request,
                facts,
                call.actor().id());
    }

    /**
     * Looks through the gate of an allocation.
     *
     * @param call who asks; {@link Permission#READ}
     * @param request how much, to what, when, and perhaps from which pledge
     * @return the ruling
     * @throws InvalidValue as {@link #allocate}
     */
    public Ruling look(Call call, AllocationRequest request) {
        return reading(
                call, stores -> stores.rulebook().rule(Allocation.making(request, facts(stores, call, request))));
    }

    /**
     * Lets all that is unspent of a purpose's allocations go back: part of closing the support of a centre, in its unit
     * of work. It protects, so no party is asked. An allocation that is dated after the day is released on its own day.
     *
     * @param call who closes
     * @param to the purpose
     * @param reason why
     * @return how much went back
     */
    public Money releaseAll(Stores stores, Call call, Purpose to, LocalDate on, String reason) {
        Money released = Money.ZERO;
        for (Versioned<Allocation> read : stores.of(Allocations.class).to(to)) {
            released = released.plus(releaseAll(stores, call, read, on, reason));
        }
        return released;
    }

    /** Lets a part of what is unspent go back, as a part of ending a project. */
    void release(Stores stores, Call call, Versioned<Allocation> read, Money amount, LocalDate on, Reason reason) {
        Unspent unspent = stores.of(Ledger.class).unspent(read.value().id());
        ReleaseAllocation step = new ReleaseAllocation(on, Fact.known(amount), Fact.known(reason));
        take(stores, call, read, step, new AllocationCircumstances(call.actor().id(), unspent, Parties.NONE));
    }

    private Money releaseAll(Stores stores, Call call, Versioned<Allocation> read, LocalDate on, String reason) {
        Allocation allocation = read.value();
        LocalDate day = on.isBefore(allocation.lastStep()) ? allocation.lastStep() : on;
        Unspent unspent = stores.of(Ledger.class).unspent(allocation.id());
        Money possible = unspent.from(day);
        if (possible.isZero()) {
            return Money.ZERO;
        }
        release(stores, call, read, possible, day, new Reason(reason));
        return possible;
    }

    /**
     * Reads an allocation.
     *
     * @param call who asks; {@link Permission#READ}
     * @return the allocation with what has become of it
     * @throws Rejected.UnknownId when there is none
     */
    public AllocationStanding standing(Call call, AllocationId id) {
        return reading(
                call, stores -> standing(stores, stores.of(Allocations.class).get(id)));
    }

    /**
     * A part of the list of allocations.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which
     * @return in the order of entry
     */
    public Slice<AllocationStanding, Long> standings(Call call, Criteria criteria) {
        return reading(call, stores -> {
            Slice<Versioned<Allocation>, Long> part =
                    stores.of(Allocations.class).list(criteria);
            List<AllocationStanding> items =
                    part.items().stream().map(read -> standing(stores, read)).toList();
            return new Slice<>(items, part.next());
        });
    }

    @Override
    protected Store<AllocationId, Allocation> store(Stores stores) {
        return stores.of(Allocations.class);
    }

    @Override
    protected AllocationCircumstances around(Stores stores, Call call, Allocation allocation, ReleaseAllocation step) {
        AllocationRequest request = allocation.snapshot().request();
        Optional<Pledge> named = request.pledge()
                .value()
                .map(id -> stores.of(Pledges.class).get(id).value());
        return new AllocationCircumstances(
                call.actor().id(),
                stores.of(Ledger.class).unspent(allocation.id()),
                parties(stores, call, request, named));
    }

    @Override
    protected void beside(
            Stores stores, Call call, ReleaseAllocation step, Allocation before, Outcome.Made<Allocation> made) {
        stores.of(Ledger.class).append(made.value().movedSince(before));
        new Shortfalls(stores, call, journal()).cover(step.on());
    }

    private static AllocationStanding standing(Stores stores, Versioned<Allocation> read) {
        AllocationId id = read.value().id();
        return new AllocationStanding(
                read,
                stores.of(Ledger.class).unspent(id).atLast(),
                stores.of(Payments.class).held(id));
    }

    /** The donor of the pledge that is named, and the project that the money is for; money of the pool names nobody. */
    private static Parties parties(Stores stores, Call call, AllocationRequest request, Optional<Pledge> named) {
        List<PartnerFile> files = new ArrayList<>();
        named.ifPresent(pledge -> files.add(GiftFile.of(pledge.donor())));
        KnownPurposes.project(stores, request.to())
                .ifPresent(project -> files.add(FileParties.works(stores, project, request.on())));
        return FileParties.of(stores, call, files);
    }

    AllocationFacts facts(Stores stores, Call call, AllocationRequest request) {
        Faults faults = new Faults();
        Optional<NestedPurpose> to = faults.take("", () -> KnownPurposes.open(stores, request.to(), "/to"));
        Optional<Optional<Pledge>> pledge = faults.take(
                "",
                () -> request.pledge()
                        .value()
                        .map(id -> Desk.named(stores.of(Pledges.class).find(id), "/pledgeId")
                                .value()));
        faults.throwIfAny();
        NestedPurpose target = to.orElseThrow();
        Optional<Pledge> named = pledge.orElseThrow();
        Draw draw = new Draw(target, request.on(), request.pledge());
        Money available = stores.of(Ledger.class).available(draw);
        if (available.isZero()) {
            stores.of(Ledger.class).firstReceived(draw).ifPresent(first -> FactOrder.check("/on", first, request.on()));
        }
        return new AllocationFacts(
                named.map(from -> from.narrowness(target, request.on()).isPresent())
                        .orElse(true),
                available,
                stores.of(Ledger.class).drawable(draw, request.amount()),
                KnownPurposes.control(
                        stores,
                        request.to(),
                        request.on(),
                        project -> stores.of(Funds.class).allocatedTo(project, desk.todayOr(request.on()))),
                parties(stores, call, request, named));
    }
}
