package org.sharaka.application.stepback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.readiness.CentreFiles;
import org.sharaka.application.step.LifeCycle;
import org.sharaka.application.store.Centres;
import org.sharaka.application.store.Handovers;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Mandates;
import org.sharaka.application.store.Partners;
import org.sharaka.application.store.StepBacks;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.NextStep;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.partner.OtherSide;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.domain.readiness.CentreFile;
import org.sharaka.domain.readiness.StreakPeople;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.stepback.Cure;
import org.sharaka.domain.stepback.Notify;
import org.sharaka.domain.stepback.OpeningStepBackInquiry;
import org.sharaka.domain.stepback.Plan;
import org.sharaka.domain.stepback.Revert;
import org.sharaka.domain.stepback.StepBack;
import org.sharaka.domain.stepback.StepBackCircumstances;
import org.sharaka.domain.stepback.StepBackFacts;
import org.sharaka.domain.stepback.StepBackId;
import org.sharaka.domain.stepback.StepBackState;
import org.sharaka.domain.stepback.StepBackStep;
import org.sharaka.domain.stepback.StepBackTrigger;

/**
 * Use cases of step-backs. Who opens one and follows it needs {@link Permission#WRITE_HANDOVERS}; who takes a centre
 * back needs {@link Permission#APPROVE_HANDOVERS}.
 */
public final class StepBackRegister extends LifeCycle<StepBackId, StepBack, StepBackCircumstances, StepBackStep> {

    private static final String REFERENCE_PREFIX = "STB";

    private final IdGenerator ids;
    private final Clock clock;

    /** The register. */
    public StepBackRegister(UnitOfWork work, IdGenerator ids, Clock clock) {
        super(work, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Opens a step-back; an urgent one secures the centre at once: the manager's mandate is suspended.
     *
     * @param call who asks
     * @param centre which was handed over
     * @param trigger what has happened
     * @param on the day
     * @return made, or refused by {@code stepback.trigger} or {@code stepback.urgent}
     * @throws WrongState where one is open already
     * @throws InvalidValue {@code value.reference} at {@code /centreId} for a centre that is unknown, or was not handed
     *     over
     */
    public Outcome<Kept<StepBack>> open(Call call, CentreId centre, StepBackTrigger trigger, LocalDate on) {
        Act act = new Act(call.actor().id(), on);
        return begin(
                call,
                Permission.WRITE_HANDOVERS,
                stores -> {
                    Handover handover = handedOver(stores, centre, on);
                    return StepBack.opened(
                            stores.rulebook(),
                            new StepBackId(ids.id()),
                            stores.nextReference(
                                    REFERENCE_PREFIX, LocalDate.now(clock).getYear()),
                            handover,
                            centre,
                            opening(stores, handover, centre, trigger, on),
                            act.by());
                },
                (stores, made) -> made.value()
                        .secured(stores.rulebook(), stores.of(Mandates.class).of(centre))
                        .value()
                        .ifPresent(held -> {
                            Mandates mandates = stores.of(Mandates.class);
                            mandates.keep(
                                    held.value(),
                                    mandates.get(held.value().id()).version());
                            journal().write(stores.of(Journal.class), call, held);
                        }));
    }

    /**
     * Looks through the gate of an opening.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which was handed over
     * @param trigger what has happened
     * @param on the day
     * @return the ruling
     * @throws WrongState where one is open already
     * @throws InvalidValue as {@link #open}
     */
    public Ruling lookAtOpening(Call call, CentreId centre, StepBackTrigger trigger, LocalDate on) {
        return reading(call, stores -> {
            Handover handover = handedOver(stores, centre, on);
            return stores.rulebook().rule(opening(stores, handover, centre, trigger, on));
        });
    }

    private static OpeningStepBackInquiry opening(
            Stores stores, Handover handover, CentreId centre, StepBackTrigger trigger, LocalDate on) {
        PartnerId manager = handover.manager();
        StepBackFacts facts = StepBackFacts.of(CentreFiles.of(stores, centre), stores.rulebook(), manager, on);
        return new OpeningStepBackInquiry(
                on, trigger, facts, handover.clause(centre).value().orElseThrow());
    }

    private static Handover handedOver(Stores stores, CentreId centre, LocalDate on) {
        if (stores.of(Centres.class).find(centre).isEmpty()) {
            throw InvalidValue.at("/centreId", "value.reference", "unknown");
        }
        return StepBack.undone(
                centre,
                values(stores.of(Handovers.class).ofCentre(centre)),
                values(stores.of(StepBacks.class).ofCentre(centre)),
                on);
    }

    private static <T> List<T> values(List<Versioned<T>> versioned) {
        return versioned.stream().map(Versioned::value).toList();
    }

    /**
     * The next step of every step-back that is under way; after a remedy plan, the reversion.
     *
     * @param stores to read from
     * @param call who looks
     * @param on the day
     * @return in the order they were opened
     */
    public List<NextStep> nextSteps(Stores stores, Call call, LocalDate on) {
        return stores.of(StepBacks.class).all().stream()
                .map(Versioned::value)
                .filter(stepBack -> !stepBack.isOver())
                .flatMap(stepBack -> NextStep.looked(
                        NextStep.Kind.STEP_BACK,
                        stepBack.id().value(),
                        stepBack.snapshot().reference(),
                        Fact.unknown(),
                        () -> look(stores, call, stepBack, next(stepBack.state(), on)))
                        .stream())
                .toList();
    }

    private static StepBackStep next(StepBackState state, LocalDate on) {
        return switch (state) {
            case OPENED -> Notify.on(on);
            case NOTIFIED -> new Cure(on);
            case CURING -> Plan.on(on);
            default -> Revert.on(on);
        };
    }

    @Override
    protected Store<StepBackId, StepBack> store(Stores stores) {
        return stores.of(StepBacks.class);
    }

    @Override
    protected StepBackCircumstances around(Stores stores, Call call, StepBack stepBack, StepBackStep step) {
        CentreFile file = CentreFiles.of(stores, stepBack.centre());
        PartnerId manager = stepBack.snapshot().manager();
        return new StepBackCircumstances(
                call.actor().id(),
                StreakPeople.of(file, manager, stores.rulebook().on(step.on()), step.on()),
                StepBackFacts.of(file, stores.rulebook(), manager, step.on()),
                OtherSide.endOf(stores.of(Partners.class).get(manager).value()));
    }

    @Override
    protected void beside(Stores stores, Call call, StepBackStep step, StepBack before, Outcome.Made<StepBack> made) {
        if (step instanceof Revert) {
            Handovers handovers = stores.of(Handovers.class);
            HandoverId undone = before.snapshot().handover();
            keepBeside(
                    stores,
                    call,
                    handovers,
                    undone,
                    handovers
                            .get(undone)
                            .value()
                            .reverted(before.centre(), new Act(call.actor().id(), step.on())));
            made.value()
                    .ended(stores.of(Mandates.class).of(before.centre()))
                    .forEach(ended -> keepBeside(
                            stores,
                            call,
                            stores.of(Mandates.class),
                            ended.after().id(),
                            ended));
        }
    }
}
