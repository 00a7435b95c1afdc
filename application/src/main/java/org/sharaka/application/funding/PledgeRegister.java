package org.sharaka.application.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sharaka.application.committee.Capacities;
import org.sharaka.application.partner.FileParties;
import org.sharaka.application.partner.Successions;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Funds;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Listed;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.PledgeQuery;
import org.sharaka.application.store.Pledges;
import org.sharaka.application.store.Window;
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
import org.sharaka.domain.committee.Capacity;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.file.GiftFile;
import org.sharaka.domain.funding.ControlCosts;
import org.sharaka.domain.funding.DailyBalance;
import org.sharaka.domain.funding.Pledge;
import org.sharaka.domain.funding.PledgeCircumstances;
import org.sharaka.domain.funding.PledgeId;
import org.sharaka.domain.funding.PledgeRequest;
import org.sharaka.domain.funding.PledgeStep;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.funding.SucceedToPledge;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.partner.Acceptance;
import org.sharaka.domain.partner.Parties;
import org.sharaka.domain.partner.Partner;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.partner.Takeover;
import org.sharaka.domain.policy.FundingPolicy;
import org.sharaka.domain.project.ProjectId;
import org.sharaka.domain.rulebook.Outcome;

/** Use cases of pledges. Whoever writes one needs {@link Permission#WRITE_FUNDING}. */
public final class PledgeRegister extends LifeCycle<PledgeId, Pledge, PledgeCircumstances, PledgeStep> {

    private static final String REFERENCE_PREFIX = "PLG";

    private final Desk desk;
    private final Capacities capacities;

    /** The register. */
    public PledgeRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        super(work, clock);
        desk = new Desk(ids, clock);
        capacities = new Capacities(journal());
    }

    /**
     * Enters a pledge. The seat on the committee that the donor holds on its day becomes one of a donor
     * ({@code membership.capacity}).
     *
     * @param call who asks; {@link Permission#WRITE_FUNDING}
     * @param said what the donor says
     * @return made, with {@code pledge.overdue} as a notice where an instalment is; or refused by
     *     {@code allocation.model} or a rule of its parties
     * @throws InvalidValue {@code value.reference} at {@code /donorId} or {@code /purpose/id}
     * @throws WrongState when the donor is inactive
     */
    public Outcome<Kept<Pledge>> make(Call call, PledgeRequest said) {
        return begin(
                call,
                Permission.WRITE_FUNDING,
                stores -> pledged(stores, call, said),
                (stores, made) -> capacities.gained(stores, call, said.donor(), Capacity.DONOR, said.pledgedOn()));
    }

    private Outcome<Pledge> pledged(Stores stores, Call call, PledgeRequest said) {
        Parties donor = partiesOf(stores, call, said);
        PledgeRequest promise = new PledgeRequest(
                said.donor(), said.kind(), KnownPurposes.whole(stores, said.purpose()), said.terms(), said.pledgedOn());
        return Pledge.made(
                stores.rulebook(),
                new PledgeId(desk.ids().id()),
                desk.reference(stores, REFERENCE_PREFIX),
                promise,
                call.actor().id(),
                pledgedBefore(stores, promise),
                donor);
    }

    /**
     * Looks through the gate of a new pledge.
     *
     * @param call who asks; {@link Permission#READ}
     * @param promise what the donor says
     * @return the ruling
     * @throws InvalidValue as {@link #make}
     * @throws WrongState when the donor is inactive
     */
    public Ruling look(Call call, PledgeRequest promise) {
        return reading(
                call,
                stores -> stores.rulebook()
                        .rule(Pledge.making(
                                promise, pledgedBefore(stores, promise), partiesOf(stores, call, promise))));
    }

    /**
     * Reads a pledge.
     *
     * @param call who asks; {@link Permission#READ}
     * @param pledge which
     * @param on the day it is looked at
     * @return the pledge as it stands on that day
     * @throws Rejected.UnknownId when there is none
     */
    public PledgeStanding standing(Call call, PledgeId pledge, LocalDate on) {
        return reading(call, stores -> standing(stores, stores.of(Pledges.class).get(pledge), on));
    }

    /**
     * A part of the list of pledges, as they stand on the day of the criteria.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which
     * @param overdue only those of which something is overdue on the day, or only the others; unknown for both
     * @return in the order of entry
     */
    public Slice<PledgeStanding, Long> standings(Call call, Criteria criteria, Fact<Boolean> overdue) {
        return reading(call, stores -> {
            Criteria asked = overdue.fold(
                    is -> criteria.with(is ? Listed.ID : Pledges.OTHER_THAN, overdue(stores, criteria.on())),
                    () -> criteria);
            Slice<Versioned<Pledge>, Long> part = stores.of(Pledges.class).list(asked);
            List<PledgeStanding> items = part.items().stream()
                    .map(pledge -> standing(stores, pledge, criteria.on()))
                    .toList();
            return new Slice<>(items, part.next());
        });
    }

    /**
     * What is unpaid of the pledges that rest on an agreement is taken over with it, as a part of that step.
     *
     * @param stores the stores of the unit of work
     * @param call who asks
     * @param before whose they are; the pledges of other donors stay theirs
     * @param projects for which they are
     * @param acceptance what is handed in
     * @param step the step of the agreement, by whose ruling they are
     */
    public void takenOver(
            Stores stores,
            Call call,
            PartnerId before,
            List<ProjectId> projects,
            Acceptance acceptance,
            Outcome.Made<?> step) {
        Takeover takeover =
                Successions.of(stores, call, before, acceptance, List.of()).takeover(acceptance);
        projects.stream()
                .flatMap(project -> Slice.<Versioned<Pledge>, Long>all(after -> stores.of(Pledges.class)
                                .list(new PledgeQuery(
                                        Fact.known(before),
                                        Fact.unknown(),
                                        Fact.known(new Purpose.OfProject(project)),
                                        new Window(after, Window.LARGEST_LIMIT))))
                        .stream())
                .map(Versioned::value)
                .filter(pledge -> pledge.donor().equals(before))
                .forEach(pledge -> keepBeside(
                        stores, call, stores.of(Pledges.class), pledge.id(), pledge.takenOver(takeover), step));
    }

    private static Set<String> overdue(Stores stores, LocalDate day) {
        int days = stores.rulebook().on(day).funding().overdueDays();
        return stores.of(Funds.class).due(LocalDate.of(1, 1, 1), day.minusDays(days + 1L), day).stream()
                .map(instalment -> instalment.pledge().value())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    protected Store<PledgeId, Pledge> store(Stores stores) {
        return stores.of(Pledges.class);
    }

    @Override
    protected PledgeCircumstances around(Stores stores, Call call, Pledge pledge, PledgeStep step) {
        return new PledgeCircumstances(
                call.actor().id(),
                FileParties.of(stores, call, GiftFile.of(pledge.donor())),
                stores.of(Ledger.class).received(pledge.id()),
                KnownPurposes.agreementRests(stores, pledge, step.document()),
                pledgedBeside(stores, pledge, step.on()),
                KnownPurposes.coverage(stores, pledge, step.on()),
                Fact.of(step.to()
                        .value()
                        .map(to -> KnownPurposes.known(stores, to, "/to").to())),
                step instanceof SucceedToPledge taken
                        ? Fact.known(Successions.of(
                                stores, call, pledge.donor(), taken.acceptance(), List.of(GiftFile.of(pledge.donor()))))
                        : Fact.unknown());
    }

    @Override
    protected List<Check> notices(Stores stores, Pledge pledge) {
        LocalDate today = desk.today();
        return pledge.notices(
                stores.of(Ledger.class).covered(pledge.id()),
                today,
                funding(stores, today),
                ended(stores, pledge, today));
    }

    private static PledgeStanding standing(Stores stores, Versioned<Pledge> read, LocalDate on) {
        Pledge pledge = read.value();
        DailyBalance received = stores.of(Ledger.class).received(pledge.id());
        DailyBalance covered = stores.of(Ledger.class).covered(pledge.id());
        FundingPolicy policy = funding(stores, on);
        Fact<LocalDate> ended = ended(stores, pledge, on);
        return new PledgeStanding(
                read,
                received.on(on),
                pledge.overdue(covered, on, policy, ended),
                pledge.notices(covered, on, policy, ended));
    }

    private static Fact<LocalDate> ended(Stores stores, Pledge pledge, LocalDate on) {
        Partner donor = stores.of(Partners.class).get(pledge.donorOn(on)).value();
        return donor.end().map(end -> end.act().on()).onlyIf(day -> !day.isAfter(on));
    }

    private Fact<ControlCosts> pledgedBefore(Stores stores, PledgeRequest promise) {
        LocalDate day = desk.todayOr(promise.pledgedOn());
        return KnownPurposes.control(
                stores,
                promise.purpose(),
                promise.pledgedOn(),
                project -> stores.of(Funds.class).pledgedFor(project, day));
    }

    private Fact<ControlCosts> pledgedBeside(Stores stores, Pledge pledge, LocalDate on) {
        LocalDate day = desk.todayOr(on);
        return KnownPurposes.control(
                stores,
                pledge.purpose(),
                on,
                project -> stores.of(Funds.class)
                        .pledgedFor(project, day)
                        .minus(pledge.termsOn(day).amount()));
    }

    private static FundingPolicy funding(Stores stores, LocalDate on) {
        return stores.rulebook().on(on).funding();
    }

    private static Parties partiesOf(Stores stores, Call call, PledgeRequest promise) {
        Faults faults = new Faults();
        Optional<Partner> donor = faults.take(
                "",
                () -> Desk.named(stores.of(Partners.class).find(promise.donor()), "/donorId")
                        .value());
        faults.take("", () -> KnownPurposes.open(stores, promise.purpose(), "/purpose"));
        faults.throwIfAny();
        if (!donor.orElseThrow().isActive()) {
            throw new WrongState("pledge", "INACTIVE");
        }
        return FileParties.of(stores, call, GiftFile.of(promise.donor()));
    }
}
