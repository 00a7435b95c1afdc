package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Allocation;
import org.sharaka.domain.funding.AllocationFacts;
import org.sharaka.domain.funding.AllocationId;
import org.sharaka.domain.funding.AllocationRequest;
import org.sharaka.domain.funding.Lineage;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.Unspent;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.money.Money;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of allocations. */
public final class AllocationRegister {

    private static final String REFERENCE_PREFIX = "ALL";

    private final Desk desk;

    /**
     * The register.
     *
     * @param work where allocations are kept
     * @param ids gives ids
     * @param clock tells the day
     */
    public AllocationRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        desk = new Desk(work, ids, clock);
    }

    /**
     * Allocates what is available.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param asked how much, to what, when, and perhaps from which pledge
     * @return made, or refused by {@code pledge.purpose}, {@code allocation.available} or {@code funding.balance}, and
     *     where a pledge is named by {@code actor.interest} or {@code partner.blocked}
     * @throws InvalidValue {@code value.reference} at {@code /to/id} or {@code /pledgeId}
     */
    public Outcome<Kept<Allocation>> allocate(Call call, AllocationRequest asked) {
        call.require(Permission.WRITE_FUNDING);
        return desk.work().step(stores -> {
            AllocationFacts facts = facts(stores, call, asked);
            AllocationRequest request = new AllocationRequest(
                    asked.amount(), Destinations.whole(stores, asked.to()), asked.on(), asked.pledge());
            Outcome<Allocation> outcome = Allocation.made(
                    stores.rulebook(),
                    new AllocationId(desk.ids().id()),
                    desk.reference(stores, REFERENCE_PREFIX),
                    request,
                    facts,
                    call.actor().id());
            return desk.kept(stores, call, outcome, allocation -> {
                stores.allocations().add(allocation);
                stores.ledger().append(allocation.movements());
                return Desk.quietly(allocation, 1);
            });
        });
    }

    /**
     * Looks through the gate of an allocation.
     *
     * @param call who asks; {@link Permission#READ}
     * @param request how much, to what, when, and perhaps from which pledge
     * @return the ruling
     * @throws InvalidValue as {@link #allocate}
     */
    public Ruling mayAllocate(Call call, AllocationRequest request) {
        call.require(Permission.READ);
        return desk.work()
                .reading(stores -> stores.rulebook().rule(Allocation.making(request, facts(stores, call, request))));
    }

    /**
     * Lets unspent money go back to its purpose.
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param command how much of which
     * @return made, or refused by {@code allocation.release} or {@code funding.balance}, and where the allocation names
     *     a pledge by {@code actor.interest} or {@code partner.blocked}
     * @throws Rejected.UnknownId when there is no such allocation
     * @throws Rejected.StaleVersion when the caller has read another version
     * @throws InvalidValue as {@link Allocation#released}
     */
    public Outcome<Kept<Allocation>> release(Call call, ReleaseAllocation command) {
        call.require(Permission.WRITE_FUNDING);
        return desk.work().step(stores -> {
            Versioned<Allocation> read = stores.allocations().get(command.allocation());
            Allocation allocation = read.ifStill(command.allocation().value(), command.expected());
            Outcome<Allocation> outcome = allocation.released(
                    stores.rulebook(),
                    Desk.act(call, command.on()),
                    command.amount(),
                    command.reason(),
                    stores.ledger().unspent(allocation.id()),
                    partiesOf(stores, call, allocation));
            return released(stores, call, read, outcome);
        });
    }

    /**
     * Looks through the gate of a release.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which allocation
     * @param on on which day
     * @param amount how much; unknown for all that is unspent
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such allocation
     * @throws InvalidValue as {@link Allocation#releasing}
     */
    public Ruling mayRelease(Call call, AllocationId id, LocalDate on, Fact<Money> amount) {
        call.require(Permission.READ);
        return desk.work().reading(stores -> {
            Allocation allocation = stores.allocations().get(id).value();
            return stores.rulebook()
                    .rule(allocation.releasing(
                            on, amount, stores.ledger().unspent(id), partiesOf(stores, call, allocation)));
        });
    }

    /**
     * Lets all that is unspent of a project's allocations go back to its purposes: part of cancelling the project, in
     * its unit of work. Cancelling protects, so no party is asked. An allocation that is dated after the day is
     * released on its own day.
     *
     * @param stores of the unit of work
     * @param call who cancels
     * @param to the project, or the support of its centre
     * @param on on which day
     * @param reason why
     * @return how much went back
     */
    public Money releaseAll(Stores stores, Call call, Purpose to, LocalDate on, String reason) {
        Money released = Money.ZERO;
        for (Versioned<Allocation> read : stores.allocations().to(to)) {
            released = released.plus(releaseAll(stores, call, read, on, reason));
        }
        return released;
    }

    private Money releaseAll(Stores stores, Call call, Versioned<Allocation> read, LocalDate on, String reason) {
        Allocation allocation = read.value();
        LocalDate day = on.isBefore(allocation.lastStep()) ? allocation.lastStep() : on;
        Unspent unspent = stores.ledger().unspent(allocation.id());
        Money possible = unspent.from(day);
        if (possible.isZero()) {
            return Money.ZERO;
        }
        Outcome<Allocation> outcome = allocation.released(
                stores.rulebook(), Desk.act(call, day), Fact.known(possible), reason, unspent, Parties.NONE);
        released(stores, call, read, outcome);
        return possible;
    }

    /**
     * Reads an allocation.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the allocation with what has become of it
     * @throws Rejected.UnknownId when there is none
     */
    public AllocationStanding read(Call call, AllocationId id) {
        call.require(Permission.READ);
        return desk.work()
                .reading(stores -> standing(stores, stores.allocations().get(id)));
    }

    /**
     * A part of the list of allocations.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query which
     * @return in the order of entry
     */
    public Slice<AllocationStanding, Long> list(Call call, AllocationQuery query) {
        call.require(Permission.READ);
        return desk.work().reading(stores -> {
            Slice<Versioned<Allocation>, Long> part = stores.allocations().list(query);
            List<AllocationStanding> items =
                    part.items().stream().map(read -> standing(stores, read)).toList();
            return new Slice<>(items, part.next());
        });
    }

    private Outcome<Kept<Allocation>> released(
            Stores stores, Call call, Versioned<Allocation> read, Outcome<Allocation> outcome) {
        return desk.kept(stores, call, outcome, allocation -> {
            stores.ledger().append(allocation.movedSince(read.value()));
            return Desk.quietly(allocation, stores.allocations().keep(allocation, read.version()));
        });
    }

    private static AllocationStanding standing(Stores stores, Versioned<Allocation> read) {
        AllocationId id = read.value().id();
        return new AllocationStanding(
                read, stores.ledger().unspent(id).atLast(), stores.payments().held(id));
    }

    private AllocationFacts facts(Stores stores, Call call, AllocationRequest request) {
        Faults faults = new Faults();
        Optional<Lineage> to = faults.take("", () -> Destinations.open(stores, request.to(), "/to"));
        Optional<Optional<Pledge>> pledge = faults.take(
                "",
                () -> request.pledge()
                        .value()
                        .map(id -> Desk.named(stores.pledges().find(id), "/pledgeId")
                                .value()));
        faults.throwIfAny();
        Lineage target = to.orElseThrow();
        Optional<Pledge> named = pledge.orElseThrow();
        Draw draw = new Draw(target, request.on(), request.pledge());
        return new AllocationFacts(
                named.map(from -> from.narrowness(target, request.on()).isPresent())
                        .orElse(true),
                stores.ledger().available(draw),
                stores.ledger().drawable(draw, request.amount()),
                Destinations.control(
                        stores,
                        request.to(),
                        project -> stores.funds().allocatedTo(project, desk.todayOr(request.on()))),
                named.map(from -> Desk.donor(stores, call, from.donor())).orElse(Parties.NONE));
    }

    private static Parties partiesOf(Stores stores, Call call, Allocation allocation) {
        return allocation
                .snapshot()
                .request()
                .pledge()
                .value()
                .map(pledge -> stores.pledges().get(pledge).value().donor())
                .map(donor -> Desk.donor(stores, call, donor))
                .orElse(Parties.NONE);
    }
}
