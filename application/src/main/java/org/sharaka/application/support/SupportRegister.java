package org.sharaka.application.support;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.application.funding.AllocationRegister;
import org.sharaka.application.funding.Payouts;
import org.sharaka.application.inventory.InventoryRegister;
import org.sharaka.application.step.DraftedLife;
import org.sharaka.application.store.AssessmentRecords;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Drafts;
import org.sharaka.application.store.Ledger;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.Payments;
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
import org.sharaka.domain.asset.NewAsset;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.Faults;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.funding.PaymentOrder;
import org.sharaka.domain.funding.Purpose;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.policy.MaturityGrid;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.support.AidEntry;
import org.sharaka.domain.support.ApprovePlan;
import org.sharaka.domain.support.BatchInquiry;
import org.sharaka.domain.support.ClosePlan;
import org.sharaka.domain.support.DecidePayment;
import org.sharaka.domain.support.Effect;
import org.sharaka.domain.support.Grant;
import org.sharaka.domain.support.GrantSupport;
import org.sharaka.domain.support.PayInstalment;
import org.sharaka.domain.support.PlanCircumstances;
import org.sharaka.domain.support.PlanStep;
import org.sharaka.domain.support.Repayment;
import org.sharaka.domain.support.SupportPlan;
import org.sharaka.domain.support.SupportPlanId;
import org.sharaka.domain.support.SupportState;

/**
 * Use cases of support plans. To write one, and what its manager hands in, needs {@link Permission#WRITE_CENTRES}; its
 * steps need what each of them says.
 */
public final class SupportRegister extends DraftedLife<SupportPlanId, SupportPlan, PlanCircumstances, PlanStep> {

    private static final String REFERENCE_PREFIX = "PLN";

    private final UnitOfWork work;
    private final AllocationRegister allocations;
    private final Payouts payouts;
    private final PlanReading reading;
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
        super(work, clock, Permission.WRITE_CENTRES);
        this.work = work;
        this.allocations = allocations;
        this.payouts = new Payouts(ids, clock);
        this.reading = new PlanReading(payouts, ids);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Writes a plan that is to be approved.
     *
     * @throws Rejected.UnknownId when there is no such centre
     * @throws InvalidValue {@code value.reference} at {@code /managerId} for an unknown partner, and at
     *     {@code /years/0/measures/0/spaceId} for a centre that is no associative space; what {@link SupportPlan}
     *     refuses
     */
    public Kept<SupportPlan> draft(Call call, DraftPlan command) {
        return begin(call, Permission.WRITE_CENTRES, stores -> {
            stores.of(Centres.class).get(command.centre());
            Faults faults = new Faults();
            if (stores.of(Partners.class).find(command.manager()).isEmpty()) {
                faults.add("/managerId", "value.reference", "unknown");
            }
            MaturityGrid grid = stores.rulebook().on(command.on()).grid();
            for (int place = 0; place < command.years().size(); place++) {
                command.years().get(place).check(grid, PlanReading.spaces(stores), "/years/" + place, faults);
            }
            faults.throwIfAny();
            List<SupportPlan> before =
                    SupportPlan.approvedOf(command.manager(), PlanReading.plansOf(stores, command.centre()));
            return SupportPlan.drafted(
                    new SupportPlanId(ids.id()),
                    stores.nextReference(REFERENCE_PREFIX, LocalDate.now(clock).getYear()),
                    command.centre(),
                    command.manager(),
                    SupportPlan.start(before, command.startsOn()),
                    command.years(),
                    new Act(call.actor().id(), command.on()));
        });
    }

    /**
     * Grants one measure to many plans at once: each is checked by itself.
     *
     * @param call who asks; {@link Permission#APPROVE_SUPPORT}
     * @return what became of each plan, or refused by {@code support.batch}: where none passes or, on request, one does
     *     not
     * @throws WrongState where a plan is not approved
     * @throws InvalidValue {@code value.reference} at {@code /planIds/0} for an unknown plan, {@code value.list} for
     *     one that is named twice, {@code value.required} at {@code /planIds} for none; as {@link GrantSupport}
     */
    public Outcome<List<GrantOfMany>> grant(Call call, GrantToMany command) {
        call.require(GrantSupport.KIND.right());
        GrantSupport step = new GrantSupport(command.on(), Fact.known(command.measure()), true);
        return work.step(stores -> {
            Map<Versioned<SupportPlan>, PlanCircumstances> plans = new LinkedHashMap<>();
            named(stores, command.plans()).forEach(read -> plans.put(read, around(stores, call, read.value(), step)));
            List<BatchInquiry.Item> found = new ArrayList<>();
            plans.forEach((read, around) -> found.add(BatchInquiry.Item.of(
                    read.value(), stores.rulebook().rule(step.look(stores.rulebook(), read.value(), around)))));
            return Outcome.through(
                    stores.rulebook(),
                    new BatchInquiry(command.on(), command.allOrNone(), found),
                    () -> plans.entrySet().stream()
                            .map(one -> take(stores, call, one.getKey(), step, one.getValue())
                                    .fold(
                                            made -> new GrantOfMany(made.value().value(), true, made.ruling()),
                                            refused ->
                                                    new GrantOfMany(one.getKey().value(), false, refused.ruling())))
                            .toList(),
                    many -> List.of());
        });
    }

    private static List<Versioned<SupportPlan>> named(Stores stores, List<SupportPlanId> ids) {
        Faults faults = new Faults();
        if (ids.isEmpty()) {
            faults.add("/planIds", "value.required", "missing");
        }
        List<Versioned<SupportPlan>> plans = new ArrayList<>();
        for (int place = 0; place < ids.size(); place++) {
            String pointer = "/planIds/" + place;
            SupportPlanId id = ids.get(place);
            if (ids.indexOf(id) < place) {
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
     * @throws Rejected.UnknownId when there is no such plan or grant
     * @throws WrongState where it was delivered already
     * @throws InvalidValue what {@link SupportPlan#delivered} refuses
     */
    public Kept<SupportPlan> deliver(Call call, SupportPlanId id, DeliverGrant delivery, Fact<Long> expected) {
        Act act = new Act(call.actor().id(), delivery.on());
        return record(call, Permission.WRITE_CENTRES, id, expected, (stores, plan) -> {
            Grant grant = PlanReading.grant(plan, delivery.grant());
            Fact<DeliveredAsset> asset = delivery.asset().onlyIf(any -> grant.isEquipment());
            Recorded<SupportPlan> recorded =
                    plan.delivered(grant, act, delivery.paper(), asset.value().isPresent());
            asset.value().ifPresent(one -> list(stores, call, plan, one.asset(plan, grant, act.on()), act.on()));
            return recorded;
        });
    }

    /**
     * Enters equipment that was delivered before in the inventory of the centre: from that day on it is justified.
     *
     * @throws Rejected.UnknownId when there is no such plan or grant
     * @throws WrongState as {@link SupportPlan#entered}
     * @throws InvalidValue as {@link SupportPlan#entered}
     */
    public Kept<SupportPlan> enter(
            Call call, SupportPlanId id, String grant, LocalDate on, DeliveredAsset asset, Fact<Long> expected) {
        return record(call, Permission.WRITE_CENTRES, id, expected, (stores, plan) -> {
            Grant delivered = PlanReading.grant(plan, grant);
            Recorded<SupportPlan> recorded =
                    plan.entered(delivered, new Act(call.actor().id(), on));
            LocalDate acquiredOn = delivered.delivered().fold(Act::on, () -> on);
            list(stores, call, plan, asset.asset(plan, delivered, acquiredOn), on);
            return recorded;
        });
    }

    private void list(Stores stores, Call call, SupportPlan plan, NewAsset asset, LocalDate on) {
        InventoryRegister.entered(stores, journal(), call, plan.centre(), asset, on);
    }

    /**
     * Puts something on the file of a year of aid; money that comes back goes into the allocations it was paid from.
     *
     * @param year 1 for the first year of support
     * @throws Rejected.UnknownId when there is no such plan
     * @throws WrongState as {@link SupportPlan#filed}
     * @throws InvalidValue as {@link SupportPlan#filed}
     */
    public Kept<SupportPlan> file(
            Call call, SupportPlanId id, int year, AidEntry entry, LocalDate on, Fact<Long> expected) {
        return record(call, entry.kind().right(), id, expected, (stores, plan) -> {
            Recorded<SupportPlan> recorded = plan.filed(year, entry, on);
            if (entry instanceof Repayment back) {
                stores.of(Ledger.class)
                        .append(plan.aid(year)
                                .refunded(
                                        back,
                                        payment -> stores.of(Payments.class)
                                                .get(payment)
                                                .value()));
            }
            return recorded;
        });
    }

    /**
     * The plans of a centre, of all its managers.
     *
     * @return in the order they were written
     * @throws Rejected.UnknownId when there is no such centre
     */
    public List<SupportPlan> ofCentre(Call call, CentreId centre) {
        return reading(call, stores -> {
            stores.of(Centres.class).get(centre);
            return PlanReading.plansOf(stores, centre);
        });
    }

    /**
     * What was recommended when a plan was written, and what the latest assessment since shows of it.
     *
     * @return the highest priority first
     * @throws Rejected.UnknownId when there is no such plan
     */
    public List<Effect> effects(Call call, SupportPlanId id, LocalDate on) {
        return reading(call, stores -> {
            SupportPlan plan = read(stores, id).value();
            return Effect.of(
                    stores.rulebook(),
                    plan.assessments(
                            stores.of(AssessmentRecords.class).book(plan.centre()),
                            PlanReading.mandates(stores, plan),
                            stores.rulebook().on(on),
                            on),
                    stores.of(Partners.class)
                            .get(plan.manager())
                            .value()
                            .profile()
                            .kind(),
                    plan.approvedOn(),
                    on);
        });
    }

    /**
     * The next step of every support plan: its approval, or the next instalment of its first year with one to come.
     *
     * @param stores to read from
     * @return in the order of entry; none of a plan that is closed, or has no aid to come
     */
    public List<NextStep> nextSteps(Stores stores, Call call, LocalDate on) {
        return stores.of(SupportPlans.class).all().stream()
                .map(Versioned::value)
                .flatMap(plan -> steps(plan, on)
                        .flatMap(step -> NextStep.looked(
                                NextStep.Kind.SUPPORT_PLAN,
                                plan.id().value(),
                                plan.snapshot().reference(),
                                Fact.unknown(),
                                () -> look(stores, call, plan, step))
                                .stream())
                        .limit(1))
                .toList();
    }

    private static Stream<PlanStep> steps(SupportPlan plan, LocalDate on) {
        return plan.state() == SupportState.DRAFT
                ? Stream.of(new ApprovePlan(on))
                : plan.snapshot().years().stream()
                        .filter(year -> !year.aid().isZero())
                        .map(year -> PayInstalment.of(year.number(), on));
    }

    @Override
    protected Recorded<SupportPlan> deleted(Stores stores, SupportPlan draft) {
        return draft.deleted();
    }

    @Override
    protected Drafts<SupportPlanId, SupportPlan> store(Stores stores) {
        return stores.of(SupportPlans.class);
    }

    @Override
    protected PlanCircumstances around(Stores stores, Call call, SupportPlan plan, PlanStep step) {
        return reading.around(stores, call, plan, step);
    }

    /** With a step its payment is prepared or decided; with the last open plan of a centre its money goes back. */
    @Override
    protected Outcome<Kept<SupportPlan>> take(
            Stores stores, Call call, Versioned<SupportPlan> read, PlanStep step, PlanCircumstances around) {
        Outcome<Kept<SupportPlan>> outcome = super.take(stores, call, read, step, around);
        if (outcome instanceof Outcome.Made<Kept<SupportPlan>> made) {
            around.paying().value().ifPresent(paying -> {
                if (step instanceof DecidePayment decided) {
                    payouts.take(stores, call, paying.id(), decided.step(), paying.around(), made);
                }
                Fact<PaymentOrder> order = step.order(stores.rulebook(), read.value(), around);
                order.value()
                        .ifPresent(one -> payouts.prepare(
                                stores, call, paying.id(), one, paying.around().facts(), made));
            });
            if (step instanceof ClosePlan
                    && read.value()
                            .isLastOpen(PlanReading.plansOf(stores, read.value().centre()))) {
                Purpose support = new Purpose.Support(read.value().centre(), Fact.unknown());
                allocations.releaseAll(
                        stores,
                        call,
                        support,
                        step.on(),
                        read.value().snapshot().reference());
            }
        }
        return outcome;
    }

    @Override
    protected List<Subject> conditionsOf(SupportPlan plan) {
        return List.of(
                Subject.of(Subject.Kind.CENTRE, plan.centre()), Subject.of(Subject.Kind.SUPPORT_PLAN, plan.id()));
    }
}
