package org.sharaka.application.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sharaka.application.funding.AllocationRegister;
import org.sharaka.application.inventory.InventoryRegister;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.SupportPlans;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.NextStep;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.place.Field;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.support.BatchInquiry;
import org.sharaka.domain.support.Effect;
import org.sharaka.domain.support.Grant;
import org.sharaka.domain.support.PlanInquiry;
import org.sharaka.domain.support.PlanYear;
import org.sharaka.domain.support.PlannedMeasure;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.support.SupportState;
import org.sharaka.domain.training.Provider;

/**
 * Use cases of support plans. Whoever writes needs {@link Permission#WRITE_CENTRES}; to approve a plan, and to grant
 * under it, needs {@link Permission#APPROVE_SUPPORT}.
 */
public final class SupportRegister {

    private static final String REFERENCE_PREFIX = "PLN";

    private final UnitOfWork work;
    private final SupportDesk desk;
    private final AllocationRegister allocations;
    private final IdGenerator ids;
    private final Clock clock;

    /**
     * The register.
     *
     * @param work where plans are kept
     * @param allocations gives unspent money back to its purposes
     * @param ids gives ids
     * @param clock tells the day
     */
    public SupportRegister(UnitOfWork work, AllocationRegister allocations, IdGenerator ids, Clock clock) {
        this.work = work;
        this.allocations = allocations;
        this.desk = new SupportDesk(work, new JournalWriter(clock));
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes a plan that is to be approved.
     *
     * @param call who asks
     * @param command what is planned
     * @return the draft
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.reference} at {@code /managerId} for an unknown partner, and at
     *     {@code /years/0/measures/0/spaceId} for a centre that is no associative space; what {@link SupportPlan}
     *     refuses
     */
    public Kept<SupportPlan> draft(Call call, DraftPlan command) {
        call.require(Permission.WRITE_CENTRES);
        LocalDate today = LocalDate.now(clock);
        return work.inTransaction(stores -> {
            stores.of(Centres.class).get(command.centre());
            Faults faults = new Faults();
            if (stores.of(Partners.class).find(command.manager()).isEmpty()) {
                faults.add("/managerId", "value.reference", "unknown");
            }
            spaces(stores, command.years(), faults);
            dimensions(stores.rulebook().on(command.on()).grid(), command.years(), faults);
            faults.throwIfAny();
            Act by = act(call, command.on());
            SupportPlanId id = new SupportPlanId(ids.id());
            String reference = stores.nextReference(REFERENCE_PREFIX, today.getYear());
            SupportPlan typed = SupportPlan.drafted(
                    id, reference, command.centre(), command.manager(), command.startsOn(), command.years(), by);
            LocalDate since = SupportSurroundings.others(stores, typed).stream()
                    .map(other -> other.snapshot().since())
                    .findFirst()
                    .orElse(command.startsOn());
            SupportPlan plan =
                    SupportPlan.drafted(id, reference, command.centre(), command.manager(), since, command.years(), by);
            stores.of(SupportPlans.class).add(plan);
            desk.journal().write(stores.of(Journal.class), call, plan.draft());
            return new Kept<>(plan, 1, List.of());
        });
    }

    private static void spaces(Stores stores, List<PlanYear> years, Faults faults) {
        for (int year = 0; year < years.size(); year++) {
            List<PlannedMeasure> measures = years.get(year).measures();
            for (int place = 0; place < measures.size(); place++) {
                space(stores, measures.get(place), "/years/" + year + "/measures/" + place, faults);
            }
        }
    }

    private static void dimensions(MaturityGrid grid, List<PlanYear> years, Faults faults) {
        for (int year = 0; year < years.size(); year++) {
            List<PlannedMeasure> measures = years.get(year).measures();
            for (int place = 0; place < measures.size(); place++) {
                dimension(grid, measures.get(place), "/years/" + year + "/measures/" + place, faults);
            }
        }
    }

    private static void refuseOtherDimensions(MaturityGrid grid, List<GrantToMany.Item> items) {
        Faults faults = new Faults();
        for (int place = 0; place < items.size(); place++) {
            dimension(grid, items.get(place).measure(), "/items/" + place, faults);
        }
        faults.throwIfAny();
    }

    private static void dimension(MaturityGrid grid, PlannedMeasure measure, String pointer, Faults faults) {
        measure.dimension()
                .onlyIf(code -> !grid.dimensions().containsKey(code))
                .value()
                .ifPresent(code -> faults.add(
                        pointer + "/dimension",
                        "value.enum",
                        "unknown",
                        code,
                        String.join(", ", grid.dimensions().keySet())));
    }

    private static void space(Stores stores, PlannedMeasure measure, String pointer, Faults faults) {
        measure.provider().value().ifPresent(provider -> {
            if (provider instanceof Provider.Space space && !isSpace(stores, space.centre())) {
                faults.add(pointer + "/spaceId", "value.reference", "unknown");
            }
        });
    }

    private static boolean isSpace(Stores stores, CentreId centre) {
        return stores.of(Centres.class)
                .find(centre)
                .filter(found -> found.value().profile().field() == Field.ASSOCIATIVE_SPACE)
                .isPresent();
    }

    /**
     * Approves a plan that somebody else wrote.
     *
     * @param call who asks
     * @param id which plan
     * @param on the day
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by the rules of {@code plan.approve}
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState unless it is a draft
     * @throws InvalidValue {@code value.date} at {@code /on} for a day before it was written
     */
    public Outcome<Kept<SupportPlan>> approve(Call call, SupportPlanId id, LocalDate on, Fact<Long> expected) {
        Act act = act(call, on);
        return desk.step(
                call,
                Permission.APPROVE_SUPPORT,
                id,
                expected,
                (stores, plan) ->
                        plan.approved(stores.rulebook(), act, SupportSurroundings.around(stores, call, plan, on)));
    }

    /**
     * Looks through the gate of an approval.
     *
     * @param call who asks, and would approve; {@link Permission#READ}
     * @param id which plan
     * @param on the day
     * @return the ruling
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState unless it is a draft
     */
    public Ruling gateToApprove(Call call, SupportPlanId id, LocalDate on) {
        return desk.read(call, id, (stores, plan) -> lookToApprove(stores, call, plan, on));
    }

    private static Ruling lookToApprove(Stores stores, Call call, SupportPlan plan, LocalDate on) {
        return stores.rulebook()
                .rule(plan.approving(act(call, on), SupportSurroundings.around(stores, call, plan, on)));
    }

    /**
     * The next step of every support plan: its approval, or the next instalment of its first year with one to come.
     *
     * @param stores to read from
     * @param call who looks
     * @param on the day
     * @return in the order of entry; none of a plan that is closed, or has no aid to come
     */
    public List<NextStep> nextSteps(Stores stores, Call call, LocalDate on) {
        return stores.of(SupportPlans.class).all().stream()
                .flatMap(plan -> nextStep(stores, call, plan.value(), on).stream())
                .toList();
    }

    private static List<NextStep> nextStep(Stores stores, Call call, SupportPlan plan, LocalDate on) {
        Stream<Supplier<Ruling>> looks = plan.state() == SupportState.DRAFT
                ? Stream.of(() -> lookToApprove(stores, call, plan, on))
                : plan.snapshot().years().stream()
                        .filter(year -> !year.aid().isZero())
                        .map(year -> () -> AidRegister.lookToPay(stores, call, plan, year.number(), on));
        return looks.flatMap(look -> NextStep.looked(
                        NextStep.Kind.SUPPORT_PLAN,
                        plan.id().value(),
                        plan.snapshot().reference(),
                        Fact.unknown(),
                        look)
                        .stream())
                .limit(1)
                .toList();
    }

    /**
     * Grants something under a plan.
     *
     * @param call who asks
     * @param id which plan
     * @param measure what is granted
     * @param on the day
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by the rules of {@code plan.grant}; the grant is the last of the plan
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState unless it is approved
     * @throws InvalidValue {@code value.reference} at {@code /spaceId}; what {@link SupportPlan#granting} refuses
     */
    public Outcome<Kept<SupportPlan>> grant(
            Call call, SupportPlanId id, PlannedMeasure measure, LocalDate on, Fact<Long> expected) {
        Act act = act(call, on);
        return desk.step(call, Permission.APPROVE_SUPPORT, id, expected, (stores, plan) -> {
            Faults faults = new Faults();
            space(stores, measure, "", faults);
            dimension(stores.rulebook().on(on).grid(), measure, "", faults);
            faults.throwIfAny();
            return plan.granted(
                    stores.rulebook(),
                    plan.granting(PlanInquiry.GRANT, measure, on, SupportSurroundings.around(stores, call, plan, on)),
                    measure,
                    act);
        });
    }

    /**
     * Grants one action to many plans at once: each is checked by itself.
     *
     * @param call who asks
     * @param command to which plans, and whether to all or none
     * @return what became of each plan, or refused by {@code support.batch}: where none passes or, on request, one does
     *     not
     * @throws WrongState where a plan is not approved
     * @throws InvalidValue {@code value.reference} at {@code /items/0/planId} for an unknown plan, {@code value.list}
     *     for one that is named twice, {@code value.required} at {@code /items} for none
     */
    public Outcome<GrantedToMany> grant(Call call, GrantToMany command) {
        call.require(Permission.APPROVE_SUPPORT);
        Act act = act(call, command.on());
        return work.step(stores -> {
            List<Versioned<SupportPlan>> plans = plans(stores, command.items());
            refuseOtherDimensions(stores.rulebook().on(command.on()).grid(), command.items());
            List<PlanInquiry> asked = new ArrayList<>();
            List<BatchInquiry.Item> found = new ArrayList<>();
            for (int place = 0; place < plans.size(); place++) {
                SupportPlan plan = plans.get(place).value();
                PlanInquiry one = plan.granting(
                        PlanInquiry.GRANT_BATCH,
                        command.items().get(place).measure(),
                        command.on(),
                        SupportSurroundings.around(stores, call, plan, command.on()));
                asked.add(one);
                found.add(BatchInquiry.Item.of(plan, stores.rulebook().rule(one)));
            }
            BatchInquiry batch = new BatchInquiry(command.on(), command.allOrNone(), found);
            return Outcome.through(
                    stores.rulebook(),
                    batch,
                    () -> granted(stores, call, command.items(), plans, asked, act),
                    many -> List.of());
        });
    }

    private GrantedToMany granted(
            Stores stores,
            Call call,
            List<GrantToMany.Item> items,
            List<Versioned<SupportPlan>> plans,
            List<PlanInquiry> asked,
            Act act) {
        List<GrantedToMany.Item> done = new ArrayList<>();
        for (int place = 0; place < plans.size(); place++) {
            Versioned<SupportPlan> read = plans.get(place);
            Outcome<SupportPlan> outcome = read.value()
                    .granted(
                            stores.rulebook(),
                            asked.get(place),
                            items.get(place).measure(),
                            act);
            done.add(desk.kept(stores, call, read, outcome)
                    .fold(
                            made -> new GrantedToMany.Item(made.value().value(), true, made.ruling()),
                            refused -> new GrantedToMany.Item(read.value(), false, refused.ruling())));
        }
        return new GrantedToMany(done);
    }

    private static List<Versioned<SupportPlan>> plans(Stores stores, List<GrantToMany.Item> items) {
        Faults faults = new Faults();
        if (items.isEmpty()) {
            faults.add("/items", "value.required", "missing");
        }
        Set<SupportPlanId> named = new HashSet<>();
        List<Versioned<SupportPlan>> plans = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            String pointer = "/items/" + place + "/planId";
            SupportPlanId id = items.get(place).plan();
            if (!named.add(id)) {
                faults.add(pointer, "value.list", "twice", id.value());
            }
            stores.of(SupportPlans.class)
                    .find(id)
                    .ifPresentOrElse(plans::add, () -> faults.add(pointer, "value.reference", "unknown"));
        }
        faults.throwIfAny();
        return plans;
    }

    /**
     * Records that a grant was delivered. Equipment enters the inventory of the centre with it or, where a paper shows
     * the delivery, later ({@link #enter}).
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param command what was delivered
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the plan
     * @throws Rejected.UnknownId when there is no such plan or grant
     * @throws WrongState where it was delivered already
     * @throws InvalidValue {@code value.required} at {@code /document} where equipment is delivered with neither paper
     *     nor asset; what {@link SupportPlan#delivered} refuses
     */
    public Kept<SupportPlan> deliver(Call call, DeliverGrant command, Fact<Long> expected) {
        Act act = act(call, command.on());
        return desk.record(call, Permission.WRITE_CENTRES, command.plan(), expected, (stores, plan) -> {
            Grant grant = grant(plan, command.grant());
            Fact<DeliveredAsset> entering = command.asset().onlyIf(any -> grant.isEquipment());
            boolean comesLater = grant.isEquipment() && entering.value().isEmpty();
            if (comesLater && command.paper().value().isEmpty()) {
                throw InvalidValue.at("/document", "value.required", "missing");
            }
            SupportPlan.Recorded delivered = plan.delivered(grant.id(), act, command.paper());
            return entering.fold(asset -> enteredWith(stores, call, delivered, grant, asset, act), () -> delivered);
        });
    }

    /** One event tells of both, and the inventory of its own. */
    private SupportPlan.Recorded enteredWith(
            Stores stores, Call call, SupportPlan.Recorded delivered, Grant grant, DeliveredAsset asset, Act act) {
        SupportPlan plan = delivered.plan().entered(grant.id(), act).plan();
        InventoryRegister.entered(
                stores, desk.journal(), call, plan.centre(), asset.asset(plan, grant, act.on()), act.on());
        return new SupportPlan.Recorded(plan, delivered.event());
    }

    /**
     * Enters equipment that was delivered before in the inventory of the centre: from that day on it is justified.
     *
     * @param call who asks; {@link Permission#WRITE_CENTRES}
     * @param id which plan
     * @param grant which grant
     * @param on the day
     * @param asset what enters the inventory
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the plan
     * @throws Rejected.UnknownId when there is no such plan or grant
     * @throws WrongState before its delivery, where it is entered already, and of a grant that is no equipment
     * @throws InvalidValue {@code value.date} with reason {@code order} at {@code /on} for a day before its delivery
     */
    public Kept<SupportPlan> enter(
            Call call, SupportPlanId id, String grant, LocalDate on, DeliveredAsset asset, Fact<Long> expected) {
        Act act = act(call, on);
        return desk.record(call, Permission.WRITE_CENTRES, id, expected, (stores, plan) -> {
            Grant delivered = grant(plan, grant);
            SupportPlan.Recorded recorded = plan.entered(grant, act);
            LocalDate acquiredOn = delivered.delivered().fold(Act::on, () -> on);
            InventoryRegister.entered(
                    stores, desk.journal(), call, plan.centre(), asset.asset(plan, delivered, acquiredOn), on);
            return recorded;
        });
    }

    private static Grant grant(SupportPlan plan, String id) {
        return plan.grant(id).orElseThrow(() -> new Rejected.UnknownId(id));
    }

    /**
     * Closes a plan: nothing is committed under it any more, and what is not spent of the money for the centre's
     * support goes back to its purposes once no other plan of the centre is open.
     *
     * @param call who asks; {@link Permission#APPROVE_SUPPORT}
     * @param id which plan
     * @param on the day
     * @param reason why
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return the plan
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState unless it is approved, or while a payment waits
     * @throws InvalidValue {@code value.text} at {@code /reason}
     */
    public Kept<SupportPlan> close(Call call, SupportPlanId id, LocalDate on, String reason, Fact<Long> expected) {
        Act act = act(call, on);
        return desk.record(call, Permission.APPROVE_SUPPORT, id, expected, (stores, plan) -> {
            SupportPlan.Recorded recorded = plan.closed(act, reason);
            boolean last = stores.of(SupportPlans.class).ofCentre(plan.centre()).stream()
                    .noneMatch(other ->
                            !other.value().id().equals(id) && other.value().state() == SupportState.APPROVED);
            if (last) {
                Purpose purpose = new Purpose.Support(plan.centre(), Fact.unknown());
                allocations.releaseAll(
                        stores, call, purpose, on, plan.snapshot().reference());
            }
            return recorded;
        });
    }

    /**
     * Reads a plan.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the plan and its version
     * @throws Rejected.UnknownId when there is no such plan
     */
    public Versioned<SupportPlan> read(Call call, SupportPlanId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.of(SupportPlans.class).get(id));
    }

    /**
     * The plans of a centre, of all its managers.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which
     * @return in the order they were written
     * @throws Rejected.UnknownId when there is no such centre
     */
    public List<SupportPlan> ofCentre(Call call, CentreId centre) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            stores.of(Centres.class).get(centre);
            return stores.of(SupportPlans.class).ofCentre(centre).stream()
                    .map(Versioned::value)
                    .toList();
        });
    }

    /**
     * What was recommended when a plan was written, and what the latest assessment since shows of it.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which plan
     * @param on the day
     * @return the highest priority first
     * @throws Rejected.UnknownId when there is no such plan
     */
    public List<Effect> effects(Call call, SupportPlanId id, LocalDate on) {
        return desk.read(
                call,
                id,
                (stores, plan) -> Effect.of(
                        stores.rulebook(),
                        SupportSurroundings.assessments(stores, plan, on),
                        stores.of(Partners.class)
                                .get(plan.manager())
                                .value()
                                .profile()
                                .kind(),
                        plan.snapshot()
                                .approved()
                                .fold(Act::on, () -> plan.snapshot().drafted().on()),
                        on));
    }

    private static Act act(Call call, LocalDate on) {
        return new Act(call.actor().id(), on);
    }
}
