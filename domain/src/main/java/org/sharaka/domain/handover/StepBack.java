package org.sharaka.domain.handover;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * The way by which a centre that was handed over comes back to the foundation (S9, S11).
 *
 * <p>Its life: it is {@linkplain #opened opened} on a trigger, the manager is {@linkplain #notified notified}, has time
 * {@linkplain #curing to cure}, then a {@linkplain #planned remedy plan}; at the end it is {@linkplain #remedied closed
 * as remedied} or the centre is {@linkplain #reverted reverted}. What is urgent skips notice, cure and plan.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class StepBack {

    private final StepBackSnapshot state;

    private StepBack(StepBackSnapshot state) {
        this.state = state;
    }

    /**
     * What is asked before one is opened.
     *
     * @param on the day
     * @param trigger what is said to have happened
     * @param facts what is known of the centre
     * @param clause the reversion clause
     * @return the inquiry
     */
    public static OpeningStepBack opening(LocalDate on, StepBackTrigger trigger, StepBackFacts facts, Clause clause) {
        return new OpeningStepBack(on, trigger, facts, clause);
    }

    /**
     * A step-back that is opened.
     *
     * @param book the rulebook
     * @param id the id it gets
     * @param reference the short reference people speak of it by
     * @param handover the handover that it takes back
     * @param centre which of its centres
     * @param asked what is asked; its day is that of the act
     * @param by who opens it
     * @return made, or refused with the ruling
     */
    public static Outcome<StepBack> opened(
            Rulebook book,
            StepBackId id,
            String reference,
            Handover handover,
            CentreId centre,
            OpeningStepBack asked,
            UserId by) {
        Act act = new Act(by, asked.on());
        HandoverSnapshot from = handover.snapshot();
        return Outcome.through(
                book,
                asked,
                () -> new StepBack(new StepBackSnapshot(
                        id,
                        reference,
                        centre,
                        handover.id(),
                        from.manager(),
                        from.kind(),
                        asked.trigger(),
                        asked.clause(),
                        act,
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown(),
                        Fact.unknown())),
                made -> List.of(StepBackEvent.on(made, "opened", act.on(), "handover", from.reference())));
    }

    /**
     * What is asked of a notice.
     *
     * @param on the day
     * @param notice the written notice; unknown where there is none
     * @return the inquiry
     * @throws WrongState unless it is opened, and not urgent
     */
    public CuringStepBack notifying(LocalDate on, Fact<Document> notice) {
        stands("notify", StepBackState.OPENED);
        if (state.trigger().isUrgent()) {
            throw new WrongState("notify", state().name());
        }
        return new CuringStepBack(false, on, notice);
    }

    /**
     * The step-back with written notice given.
     *
     * @param book the rulebook
     * @param by who gives it, and when
     * @param notice the written notice
     * @return made, or refused by {@code stepback.cure}
     * @throws WrongState unless it is opened, and not urgent
     */
    public Outcome<StepBack> notified(Rulebook book, Act by, Document notice) {
        CuringStepBack inquiry = notifying(by.on(), Fact.known(notice));
        inOrder(by.on(), state.opened().on());
        return Outcome.through(
                book,
                inquiry,
                () -> new StepBack(state.warned(Fact.known(by), Fact.known(notice), Fact.unknown(), Fact.unknown())),
                made -> List.of(StepBackEvent.on(made, "notified", by.on(), "notice", notice.reference())));
    }

    /**
     * What is asked before the time to cure is recorded to run.
     *
     * @param on the day
     * @return the inquiry
     * @throws WrongState unless it is notified
     */
    public CuringStepBack beginningCure(LocalDate on) {
        stands("cure", StepBackState.NOTIFIED);
        return new CuringStepBack(true, on, state.notice());
    }

    /**
     * The step-back in its time to cure, which runs from the notice.
     *
     * @param book the rulebook
     * @param by who records it, and when
     * @return made, or refused by {@code stepback.cure}
     * @throws WrongState unless it is notified
     */
    public Outcome<StepBack> curing(Rulebook book, Act by) {
        CuringStepBack inquiry = beginningCure(by.on());
        inOrder(by.on(), notifiedOn());
        return Outcome.through(
                book,
                inquiry,
                () -> new StepBack(state.warned(state.notified(), state.notice(), Fact.known(by), Fact.unknown())),
                made -> List.of(StepBackEvent.on(made, "curing", by.on())));
    }

    /**
     * What is asked of a remedy plan.
     *
     * @param on the day
     * @param until its last day
     * @return the inquiry
     * @throws WrongState unless the time to cure runs
     */
    public PlanningRemedy planning(LocalDate on, LocalDate until) {
        stands("plan", StepBackState.CURING);
        return new PlanningRemedy(on, notifiedOn(), until);
    }

    /**
     * The step-back with a remedy plan.
     *
     * @param book the rulebook
     * @param plan the plan
     * @return made, or refused by {@code stepback.cure} or {@code stepback.plan}
     * @throws WrongState unless the time to cure runs
     */
    public Outcome<StepBack> planned(Rulebook book, RemedyPlan plan) {
        PlanningRemedy inquiry = planning(plan.by().on(), plan.until());
        return Outcome.through(
                book,
                inquiry,
                () -> new StepBack(state.warned(state.notified(), state.notice(), state.curing(), Fact.known(plan))),
                made -> List.of(StepBackEvent.on(
                        made, "planned", plan.by().on(), "until", plan.until().toString(), "text", plan.text())));
    }

    /**
     * What is asked before it is closed as remedied.
     *
     * @param on the day
     * @param facts what is known of the centre
     * @return the inquiry
     * @throws WrongState once it is over
     */
    public ClosingRemedied closing(LocalDate on, StepBackFacts facts) {
        stands(
                "close-remedied",
                StepBackState.OPENED,
                StepBackState.NOTIFIED,
                StepBackState.CURING,
                StepBackState.REMEDY_PLAN);
        return new ClosingRemedied(on, state.trigger(), facts);
    }

    /**
     * The step-back, closed as remedied.
     *
     * @param book the rulebook
     * @param how who closes it, and how it was remedied
     * @param facts what is known of the centre
     * @return made, or refused by {@code stepback.plan} while the trigger holds
     * @throws WrongState once it is over
     */
    public Outcome<StepBack> remedied(Rulebook book, WrittenAct how, StepBackFacts facts) {
        ClosingRemedied inquiry = closing(how.on(), facts);
        inOrder(how.on(), lastStep());
        return Outcome.through(
                book,
                inquiry,
                () -> new StepBack(state.over(Fact.known(how), Fact.unknown(), Fact.unknown(), Fact.unknown())),
                made -> List.of(StepBackEvent.on(made, "remedied", how.on(), "reason", how.reason())));
    }

    /**
     * What is asked before the centre goes back.
     *
     * @param act who reverts it, and when
     * @param board the decision of the board; unknown where there is none
     * @param inventory the joint inventory; unknown where there is none
     * @param assessors everyone who assessed or validated an assessment of the streak
     * @param facts what is known of the centre
     * @return the inquiry
     * @throws WrongState unless a remedy plan was made, or it is urgent
     */
    public RevertingCentre reverting(
            Act act, Fact<BoardDecision> board, Fact<Document> inventory, Set<UserId> assessors, StepBackFacts facts) {
        stands("revert", state.trigger().isUrgent() ? StepBackState.OPENED : StepBackState.REMEDY_PLAN);
        return new RevertingCentre(
                act,
                state.opened(),
                assessors,
                board,
                inventory,
                state.plan().fold(plan -> Fact.known(plan.until()), Fact::unknown),
                state.trigger(),
                facts,
                state.clause());
    }

    /**
     * The step-back, with the centre gone back to the foundation.
     *
     * @param book the rulebook
     * @param inquiry what was asked
     * @return made, or refused with the ruling
     */
    public Outcome<StepBack> reverted(Rulebook book, RevertingCentre inquiry) {
        inOrder(inquiry.act().on(), lastStep());
        return Outcome.through(
                book,
                inquiry,
                () -> new StepBack(
                        state.over(Fact.unknown(), Fact.known(inquiry.act()), inquiry.board(), inquiry.inventory())),
                made -> List.of(StepBackEvent.on(
                        made,
                        "reverted",
                        inquiry.act().on(),
                        "board",
                        inquiry.board().fold(BoardDecision::reference, () -> ""),
                        "inventory",
                        inquiry.inventory().fold(Document::reference, () -> ""))));
    }

    /**
     * Where it stands.
     *
     * @return its state
     */
    public StepBackState state() {
        if (state.reverted().value().isPresent()) {
            return StepBackState.REVERTED;
        }
        if (state.remedied().value().isPresent()) {
            return StepBackState.CLOSED_REMEDIED;
        }
        if (state.plan().value().isPresent()) {
            return StepBackState.REMEDY_PLAN;
        }
        if (state.curing().value().isPresent()) {
            return StepBackState.CURING;
        }
        return state.notified().value().isPresent() ? StepBackState.NOTIFIED : StepBackState.OPENED;
    }

    /**
     * Whether it is over.
     *
     * @return true once it is closed or the centre has gone back
     */
    public boolean isOver() {
        return state() == StepBackState.REVERTED || state() == StepBackState.CLOSED_REMEDIED;
    }

    /**
     * The centre.
     *
     * @return its id
     */
    public CentreId centre() {
        return state.centre();
    }

    /**
     * Its id.
     *
     * @return opaque
     */
    public StepBackId id() {
        return state.id();
    }

    /**
     * The whole state, for storage and for showing.
     *
     * @return what {@link #restore} takes
     */
    public StepBackSnapshot snapshot() {
        return state;
    }

    /**
     * A step-back from storage.
     *
     * @param snapshot what {@link #snapshot} gave
     * @return the same step-back
     */
    public static StepBack restore(StepBackSnapshot snapshot) {
        return new StepBack(snapshot);
    }

    private LocalDate notifiedOn() {
        return state.notified().fold(Act::on, () -> state.opened().on());
    }

    private LocalDate lastStep() {
        return Stream.of(
                        Fact.known(state.opened()),
                        state.notified(),
                        state.curing(),
                        state.plan().fold(plan -> Fact.known(plan.by()), Fact::<Act>unknown))
                .flatMap(act -> act.value().stream())
                .map(Act::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static void inOrder(LocalDate on, LocalDate last) {
        if (on.isBefore(last)) {
            throw InvalidValue.at("/on", "value.date", "order", last);
        }
    }

    private void stands(String step, StepBackState... asked) {
        if (!List.of(asked).contains(state())) {
            throw new WrongState(step, state().name(), List.of(asked));
        }
    }
}
