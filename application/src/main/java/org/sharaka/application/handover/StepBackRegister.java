package org.sharaka.application.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.sharaka.application.journal.JournalWriter;
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
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.handover.BoardDecision;
import org.sharaka.domain.handover.Clause;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverState;
import org.sharaka.domain.handover.RemedyPlan;
import org.sharaka.domain.handover.RevertingCentre;
import org.sharaka.domain.handover.StepBack;
import org.sharaka.domain.handover.StepBackFacts;
import org.sharaka.domain.handover.StepBackId;
import org.sharaka.domain.handover.StepBackState;
import org.sharaka.domain.handover.StepBackTrigger;
import org.sharaka.domain.handover.WrittenAct;
import org.sharaka.domain.rulebook.Outcome;

/**
 * Use cases of step-backs. Who opens one and follows it needs {@link Permission#WRITE_HANDOVERS}; who takes a centre
 * back needs {@link Permission#APPROVE_HANDOVERS}.
 */
public final class StepBackRegister {

    private static final String REFERENCE_PREFIX = "STB";
    private static final Set<HandoverState> HANDED =
            Set.of(HandoverState.TRANSFERRED, HandoverState.FOLLOW_UP, HandoverState.CLOSED);

    private final UnitOfWork work;
    private final JournalWriter journal;
    private final IdGenerator ids;
    private final Clock clock;
    private final Readiness readiness;

    /**
     * The register.
     *
     * @param work where step-backs are kept
     * @param readiness what is asked of a centre on a day
     * @param ids gives ids
     * @param clock tells the day
     */
    public StepBackRegister(UnitOfWork work, Readiness readiness, IdGenerator ids, Clock clock) {
        this.work = Objects.requireNonNull(work);
        this.readiness = Objects.requireNonNull(readiness);
        this.ids = Objects.requireNonNull(ids);
        this.clock = Objects.requireNonNull(clock);
        this.journal = new JournalWriter(clock);
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
        call.require(Permission.WRITE_HANDOVERS);
        UserId by = call.actor().id();
        return work.step(stores -> {
            Handover handover = handedOver(stores, centre, on);
            isFree(stores, centre);
            Outcome<StepBack> outcome = StepBack.opened(
                    stores.rulebook(),
                    new StepBackId(ids.id()),
                    stores.nextReference(REFERENCE_PREFIX, LocalDate.now(clock).getYear()),
                    handover,
                    centre,
                    StepBack.opening(on, trigger, facts(stores, handover, centre, on), clause(handover, centre)),
                    by);
            return outcome.fold(
                    made -> {
                        stores.stepBacks().add(made.value());
                        journal.write(stores.journal(), call, made);
                        if (trigger.isUrgent()) {
                            new HandoverEffects(stores, journal, call).secure(made.value(), new Act(by, on));
                        }
                        return made.as(new Kept<>(made.value(), 1, List.of()));
                    },
                    refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    /**
     * Looks through the gate of an opening.
     *
     * @param call who asks; {@link Permission#READ}
     * @param centre which was handed over
     * @param trigger what has happened
     * @param on the day
     * @return the ruling
     * @throws InvalidValue as {@link #open}
     */
    public Ruling gateToOpen(Call call, CentreId centre, StepBackTrigger trigger, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(stores -> {
            Handover handover = handedOver(stores, centre, on);
            return stores.rulebook()
                    .rule(StepBack.opening(on, trigger, facts(stores, handover, centre, on), clause(handover, centre)));
        });
    }

    /**
     * Gives the manager written notice.
     *
     * @param call who asks
     * @param id which
     * @param on the day
     * @param notice the notice
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code stepback.cure}
     * @throws Rejected.UnknownId when there is no such step-back
     * @throws WrongState unless it is opened, and not urgent
     */
    public Outcome<Kept<StepBack>> notify(
            Call call, StepBackId id, LocalDate on, Document notice, Fact<Long> expected) {
        call.require(Permission.WRITE_HANDOVERS);
        Act act = new Act(call.actor().id(), on);
        return step(call, id, expected, (stores, stepBack) -> stepBack.notified(stores.rulebook(), act, notice));
    }

    /**
     * Records that the time to cure runs.
     *
     * @param call who asks
     * @param id which
     * @param on the day
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code stepback.cure}
     * @throws Rejected.UnknownId when there is no such step-back
     * @throws WrongState unless it is notified
     */
    public Outcome<Kept<StepBack>> cure(Call call, StepBackId id, LocalDate on, Fact<Long> expected) {
        call.require(Permission.WRITE_HANDOVERS);
        Act act = new Act(call.actor().id(), on);
        return step(call, id, expected, (stores, stepBack) -> stepBack.curing(stores.rulebook(), act));
    }

    /**
     * Records a remedy plan.
     *
     * @param call who asks
     * @param id which
     * @param on the day
     * @param text what is to be done
     * @param document the plan; unknown where it is told only
     * @param until its last day
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code stepback.cure} or {@code stepback.plan}
     * @throws Rejected.UnknownId when there is no such step-back
     * @throws WrongState unless the time to cure runs
     */
    public Outcome<Kept<StepBack>> plan(
            Call call,
            StepBackId id,
            LocalDate on,
            String text,
            Fact<Document> document,
            LocalDate until,
            Fact<Long> expected) {
        call.require(Permission.WRITE_HANDOVERS);
        RemedyPlan plan = new RemedyPlan(new Act(call.actor().id(), on), text, document, until);
        return step(call, id, expected, (stores, stepBack) -> stepBack.planned(stores.rulebook(), plan));
    }

    /**
     * Closes a step-back as remedied.
     *
     * @param call who asks
     * @param id which
     * @param on the day
     * @param reason how it was remedied
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused by {@code stepback.plan} while the trigger holds
     * @throws Rejected.UnknownId when there is no such step-back
     * @throws WrongState once it is over
     */
    public Outcome<Kept<StepBack>> closeRemedied(
            Call call, StepBackId id, LocalDate on, String reason, Fact<Long> expected) {
        call.require(Permission.WRITE_HANDOVERS);
        WrittenAct how = new WrittenAct(new Act(call.actor().id(), on), reason);
        return step(
                call,
                id,
                expected,
                (stores, stepBack) -> stepBack.remedied(stores.rulebook(), how, facts(stores, stepBack, on)));
    }

    /**
     * Takes a centre back: its manager's mandate ends, and the foundation is caretaker.
     *
     * @param call who asks; {@link Permission#APPROVE_HANDOVERS}
     * @param id which
     * @param on the day
     * @param board the decision of the board; unknown where there is none
     * @param inventory the joint inventory; unknown where there is none
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused with the ruling
     * @throws Rejected.UnknownId when there is no such step-back
     * @throws WrongState unless a remedy plan was made, or it is urgent
     */
    public Outcome<Kept<StepBack>> revert(
            Call call,
            StepBackId id,
            LocalDate on,
            Fact<BoardDecision> board,
            Fact<Document> inventory,
            Fact<Long> expected) {
        call.require(Permission.APPROVE_HANDOVERS);
        Act act = new Act(call.actor().id(), on);
        return step(call, id, expected, (stores, stepBack) -> {
            Outcome<StepBack> outcome =
                    stepBack.reverted(stores.rulebook(), reverting(stores, stepBack, act, board, inventory));
            if (outcome instanceof Outcome.Made<StepBack>) {
                new HandoverEffects(stores, journal, call)
                        .takeBack(stepBack, act, inventory.value().orElseThrow());
            }
            return outcome;
        });
    }

    /**
     * Looks through the gate of a step, before anything is handed in.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @param step its word: {@code notify}, {@code cure}, {@code plan}, {@code close-remedied} or {@code revert}
     * @param on the day
     * @return the ruling, as if who asks took the step
     * @throws Rejected.UnknownId when there is no such step-back
     * @throws WrongState where it is not the turn of this step
     */
    public Ruling gate(Call call, StepBackId id, String step, LocalDate on) {
        call.require(Permission.READ);
        return work.reading(
                stores -> look(stores, call, stores.stepBacks().get(id).value(), step, on));
    }

    private Ruling look(Stores stores, Call call, StepBack stepBack, String step, LocalDate on) {
        Act act = new Act(call.actor().id(), on);
        return stores.rulebook()
                .rule(
                        switch (step) {
                            case "notify" -> stepBack.notifying(on, Fact.unknown());
                            case "cure" -> stepBack.beginningCure(on);
                            case "plan" -> stepBack.planning(on, on);
                            case "close-remedied" -> stepBack.closing(on, facts(stores, stepBack, on));
                            default -> reverting(stores, stepBack, act, Fact.unknown(), Fact.unknown());
                        });
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
        return stores.stepBacks().all().stream()
                .map(Versioned::value)
                .filter(stepBack -> !stepBack.isOver())
                .flatMap(stepBack -> NextStep.looked(
                        NextStep.Kind.STEP_BACK,
                        stepBack.id().value(),
                        stepBack.snapshot().reference(),
                        Fact.unknown(),
                        () -> look(stores, call, stepBack, next(stepBack.state()), on))
                        .stream())
                .toList();
    }

    private static String next(StepBackState state) {
        return switch (state) {
            case OPENED -> "notify";
            case NOTIFIED -> "cure";
            case CURING -> "plan";
            default -> "revert";
        };
    }

    /**
     * Reads a step-back.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return the step-back and its version
     * @throws Rejected.UnknownId when there is no such step-back
     */
    public Versioned<StepBack> read(Call call, StepBackId id) {
        call.require(Permission.READ);
        return work.reading(stores -> stores.stepBacks().get(id));
    }

    /**
     * All step-backs.
     *
     * @param call who asks; {@link Permission#READ}
     * @return in the order they were opened
     */
    public List<StepBack> list(Call call) {
        call.require(Permission.READ);
        return work.reading(stores ->
                stores.stepBacks().all().stream().map(Versioned::value).toList());
    }

    private RevertingCentre reverting(
            Stores stores, StepBack stepBack, Act act, Fact<BoardDecision> board, Fact<Document> inventory) {
        Set<UserId> assessors = new HandoverSurroundings(stores, readiness)
                .assessors(List.of(stepBack.centre()), stepBack.snapshot().manager(), act.on());
        return stepBack.reverting(act, board, inventory, assessors, facts(stores, stepBack, act.on()));
    }

    private static StepBackFacts facts(Stores stores, StepBack stepBack, LocalDate on) {
        return AfterHandover.facts(
                stores, stepBack.centre(), stepBack.snapshot().manager(), on);
    }

    private static StepBackFacts facts(Stores stores, Handover handover, CentreId centre, LocalDate on) {
        return AfterHandover.facts(stores, centre, handover.snapshot().manager(), on);
    }

    private static Handover handedOver(Stores stores, CentreId centre, LocalDate on) {
        if (stores.centres().find(centre).isEmpty()) {
            throw InvalidValue.at("/centreId", "value.reference", "unknown");
        }
        return stores.handovers().ofCentre(centre).stream()
                .map(Versioned::value)
                .filter(one -> one.centres().contains(centre) && HANDED.contains(one.stateOn(on)))
                .filter(one -> stores.stepBacks().ofCentre(centre).stream()
                        .noneMatch(back -> back.value().snapshot().handover().equals(one.id())
                                && back.value().state() == StepBackState.REVERTED))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> InvalidValue.at("/centreId", "value.reference", "not-handed"));
    }

    private static void isFree(Stores stores, CentreId centre) {
        for (Versioned<StepBack> other : stores.stepBacks().ofCentre(centre)) {
            if (!other.value().isOver()) {
                throw new WrongState("open", other.value().state().name());
            }
        }
    }

    private static Clause clause(Handover handover, CentreId centre) {
        return handover.clause(centre).value().orElseThrow();
    }

    private Outcome<Kept<StepBack>> step(
            Call call, StepBackId id, Fact<Long> expected, BiFunction<Stores, StepBack, Outcome<StepBack>> step) {
        return work.step(stores -> {
            Versioned<StepBack> read = stores.stepBacks().get(id);
            return step.apply(stores, read.ifStill(id.value(), expected))
                    .fold(
                            made -> {
                                long version = stores.stepBacks().keep(made.value(), read.version());
                                journal.write(stores.journal(), call, made);
                                return made.as(new Kept<>(made.value(), version, List.of()));
                            },
                            refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }
}
