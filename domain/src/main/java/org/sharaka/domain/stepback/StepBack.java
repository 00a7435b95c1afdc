package org.sharaka.domain.stepback;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sharaka.domain.access.Act;
import org.sharaka.domain.access.UserId;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.handover.Handover;
import org.sharaka.domain.handover.HandoverId;
import org.sharaka.domain.handover.HandoverSnapshot;
import org.sharaka.domain.mandate.Closure;
import org.sharaka.domain.mandate.Mandate;
import org.sharaka.domain.mandate.MandateState;
import org.sharaka.domain.policy.StepBackPolicy;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.domain.rulebook.StepKind;

/**
 * The way by which a centre that was handed over comes back to the foundation (S9, S11).
 *
 * <p>Its life: it is {@linkplain #opened opened} on a trigger, the manager is {@linkplain Notify notified}, has time
 * {@linkplain Cure to cure}, then a {@linkplain Plan remedy plan}; at the end it is {@linkplain CloseRemedied closed as
 * remedied} or the centre is {@linkplain Revert reverted}. What is urgent skips notice, cure and plan.
 *
 * <p>Immutable. Versions belong to storage, whose only door is {@link #snapshot()} and {@link #restore}.
 */
public final class StepBack {

    private final StepBackSnapshot state;

    private StepBack(StepBackSnapshot state) {
        state.mustHold();
        this.state = state;
    }

    /**
     * The handover that a step-back of a centre would undo.
     *
     * @param centre which
     * @param handovers those of the centre, in the order they were proposed
     * @param others its step-backs so far
     * @param on the day
     * @return the last by which the centre passed, and from which it has not come back
     * @throws InvalidValue {@code value.reference} at {@code /centreId} where there is none
     * @throws WrongState where another step-back is under way
     */
    public static Handover undone(CentreId centre, List<Handover> handovers, List<StepBack> others, LocalDate on) {
        Handover last = handovers.stream()
                .filter(one -> one.hasPassed(centre, on))
                .filter(one -> others.stream().noneMatch(back -> back.hasTakenBack(one.id())))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> InvalidValue.at("/centreId", "value.reference", "not-handed"));
        others.stream().filter(other -> !other.isOver()).findFirst().ifPresent(open -> {
            throw new WrongState("open", open.state().name());
        });
        return last;
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
            OpeningStepBackInquiry asked,
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

    /** Its state. */
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

    /** Whether it was opened by a day, and neither closed nor reverted by then. */
    public boolean isOpenOn(LocalDate day) {
        return state.opened().doneBy(day)
                && !state.remedied().is(why -> why.act().doneBy(day))
                && !state.reverted().is(act -> act.doneBy(day));
    }

    /** Whether it is closed, or the centre has gone back. */
    public boolean isOver() {
        return state() == StepBackState.REVERTED || state() == StepBackState.CLOSED_REMEDIED;
    }

    /**
     * What it waits for.
     *
     * @param policy how long a manager has to cure
     * @return the end of the time to cure, or of the remedy plan; unknown before the notice, and once it is over
     */
    public Fact<LocalDate> deadline(StepBackPolicy policy) {
        if (isOver()) {
            return Fact.unknown();
        }
        Fact<LocalDate> cured = state.notified().map(act -> act.on().plusDays(policy.cureDays()));
        return state.plan().fold(plan -> Fact.known(plan.until()), () -> cured);
    }

    /** Whether it is opened by a day, and not over by then. */
    boolean isUnderWayOn(LocalDate day) {
        return !state.opened().on().isAfter(day) && !isOverOn(day);
    }

    /** Whether it was closed, or the centre went back, by a day. */
    boolean isOverOn(LocalDate day) {
        return state.remedied().is(why -> !why.act().on().isAfter(day))
                || state.reverted().is(act -> !act.on().isAfter(day));
    }

    /**
     * Whether it has undone a handover.
     *
     * @param other the handover
     * @return true once its centre has gone back from it
     */
    public boolean hasTakenBack(HandoverId other) {
        return state.handover().equals(other) && state.reverted().value().isPresent();
    }

    /**
     * Whether it has undone a handover by a day.
     *
     * @param other the handover
     * @param day the day
     * @return true once its centre has gone back from it
     */
    public boolean hasTakenBack(HandoverId other, LocalDate day) {
        return hasTakenBack(other) && state.reverted().is(act -> act.doneBy(day));
    }

    /**
     * The mandate of the centre, once an urgent step-back is opened: the foundation secures the centre at once, and its
     * manager runs it no longer.
     *
     * @param book the rulebook
     * @param ofCentre all mandates of the centre
     * @return suspended; unknown where nothing is urgent, or no mandate runs
     */
    public Fact<Outcome.Made<Mandate>> secured(Rulebook book, List<Mandate> ofCentre) {
        Act opened = state.opened();
        Fact<Mandate> running = Mandate.entrusting(ofCentre, opened.on())
                .onlyIf(mandate -> state.trigger().isUrgent())
                .onlyIf(mandate -> mandate.stateOn(opened.on()) == MandateState.RUNNING);
        return running.fold(mandate -> mandate.held(book, opened, state.reference()), Fact::<Outcome<Mandate>>unknown)
                .fold(held -> held.fold(Fact::known, refused -> Fact.unknown()), Fact::unknown);
    }

    /**
     * The mandates of the manager once the centre has gone back: all end, a renewal that is signed and has not begun
     * too.
     *
     * @param ofCentre all mandates of the centre
     * @return those that end
     */
    public List<Recorded<Mandate>> ended(List<Mandate> ofCentre) {
        Act reverted = state.reverted().value().orElseThrow();
        Closure closure = new Closure(
                state.inventory().value().stream().toList(), Fact.unknown(), Fact.known(Closure.Successor.CARETAKER));
        return ofCentre.stream()
                .filter(mandate -> mandate.manager().equals(state.manager()) && mandate.isInForceOn(reverted.on()))
                .map(mandate -> mandate.reverted(reverted, state.reference(), closure))
                .toList();
    }

    /** The centre. */
    public CentreId centre() {
        return state.centre();
    }

    /** Its id. */
    public StepBackId id() {
        return state.id();
    }

    /** The whole state, for storage and for showing: what {@link #restore} takes. */
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

    /** The state after a step, and what tells it. */
    Recorded<StepBack> recorded(StepBackSnapshot after, String pastParticiple, LocalDate on, String... pairs) {
        StepBack stepBack = new StepBack(after);
        return Recorded.of(stepBack, StepBackEvent.on(stepBack, pastParticiple, on, pairs));
    }

    LocalDate notifiedOn() {
        return state.notified().fold(Act::on, () -> state.opened().on());
    }

    LocalDate lastStep() {
        return Stream.of(
                        Fact.known(state.opened()),
                        state.notified(),
                        state.curing(),
                        state.plan().map(plan -> plan.by()))
                .flatMap(act -> act.value().stream())
                .map(Act::on)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    void stands(StepKind step, StepBackState... begins) {
        if (!List.of(begins).contains(state())) {
            throw new WrongState(step.word(), state().name(), List.of(begins));
        }
    }
}
