package org.sharaka.application.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.sharaka.application.store.Journal;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.ConditionedStep;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Step;

/**
 * What surrounds the steps of one life cycle: the right, the version that was read, what the gate needs to know beside,
 * the ruling, and store and journal in one unit of work. A register of a concept continues it, and says what is around
 * its aggregate.
 *
 * @param <I> the id of what lives
 * @param <A> what lives
 * @param <C> its circumstances
 * @param <S> its steps
 */
public abstract class LifeCycle<I extends Id, A, C, S extends Step<A, C>> extends Register<I, A> {

    /**
     * A life cycle.
     *
     * @param work where it is kept
     * @param clock tells the time
     */
    protected LifeCycle(UnitOfWork work, Clock clock) {
        super(work, clock);
    }

    /**
     * Reads what a step is to be taken on, in a unit of work.
     *
     * @param stores the stores of the unit of work
     * @param id which
     * @param step the step
     * @param expected the version the caller has read; unknown where the caller did not say, and for looking
     * @return how it stands
     * @throws Rejected.UnknownId when there is none
     * @throws Rejected.StaleVersion when it has changed since
     */
    protected Versioned<A> read(Stores stores, I id, S step, Fact<Long> expected) {
        Versioned<A> read = read(stores, id);
        read.ifStill(id.value(), expected);
        return read;
    }

    /**
     * Gathers what the gate of a step needs to know beside, the same for looking and for taking.
     *
     * @param stores the stores of the unit of work
     * @param call who asks
     * @param state how it stands
     * @param step the step
     * @return the circumstances
     * @throws Rejected.UnknownId for a part of it that the address names, and is not there
     * @throws InvalidValue for what the step names and is not there
     */
    protected abstract C around(Stores stores, Call call, A state, S step);

    /**
     * What else changes with a step, in the same unit of work.
     *
     * @param stores the stores of the unit of work
     * @param call who asks
     * @param step the step
     * @param before how it stood
     * @param made what the step made
     */
    protected void beside(Stores stores, Call call, S step, A before, Outcome.Made<A> made) {
        // most steps change nothing beside
    }

    /**
     * What the conditions are of that a step is taken on where its gate warns.
     *
     * @param state how it stands now
     * @return nothing for what has no conditions
     */
    protected List<Subject> conditionsOf(A state) {
        return List.of();
    }

    /** Sets the conditions of a step whose gate warns; most steps are handed nothing for that. */
    protected void conditions(Stores stores, Call call, S step, A before, Outcome.Made<A> made) {
        set(stores, call, step.on(), made, "MANAGER", conditionsOf(made.value()), Answers.NONE);
    }

    /**
     * Sets the conditions of a step, where its gate warns.
     *
     * @param who who is to meet those that name nobody
     * @param of what they are of; nothing where there are to be none
     * @param answers what is handed in for the warnings
     * @throws InvalidValue for what is handed in for something else
     */
    protected final void set(
            Stores stores,
            Call call,
            LocalDate on,
            Outcome.Made<?> made,
            String who,
            List<Subject> of,
            Answers answers) {
        new Conditioning(stores, call, journal()).set(made.ruling(), on, who, of, answers);
    }

    /**
     * Sets the conditions of a step that is about several things, each with its own.
     *
     * @param warnings all that its gate warns of
     * @throws InvalidValue for what is handed in for something else
     */
    protected final void set(
            Stores stores, Call call, List<Check> warnings, List<ConditionedStep> steps, Answers answers) {
        new Conditioning(stores, call, journal()).set(warnings, steps, answers);
    }

    /**
     * Looks through the gate of a step.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @param step the step; what is to be handed in may be left out
     * @return the ruling
     * @throws Rejected.UnknownId when there is none
     * @throws WrongState where the step does not begin here
     * @throws InvalidValue for what the step names and is not there
     */
    public final Ruling look(Call call, I id, S step) {
        return reading(
                call,
                stores -> look(
                        stores, call, read(stores, id, step, Fact.unknown()).value(), step));
    }

    /**
     * Looks through the gate of a step, within a unit of work.
     *
     * @param stores the stores of the unit of work, under the rulebook that is to rule
     * @param call who asks
     * @param state how it stands
     * @param step the step
     * @return the ruling
     * @throws WrongState where the step does not begin here
     */
    protected final Ruling look(Stores stores, Call call, A state, S step) {
        return stores.rulebook().rule(step.look(stores.rulebook(), state, around(stores, call, state, step)));
    }

    /**
     * Takes a step if its gate lets it pass.
     *
     * @param call who asks; {@link org.sharaka.domain.rulebook.StepKind#right the right} of the step
     * @param id which
     * @param step the step, with what is handed in
     * @param expected the version the caller has read; unknown where the caller did not say
     * @return made, or refused with the ruling
     * @throws Rejected.UnknownId when there is none
     * @throws Rejected.StaleVersion when it has changed since
     * @throws WrongState where the step does not begin here
     * @throws InvalidValue for what is missing or not there, and for a day before the last step
     */
    public final Outcome<Kept<A>> take(Call call, I id, S step, Fact<Long> expected) {
        return passing(call, step.kind().right(), stores -> {
            Versioned<A> read = read(stores, id, step, expected);
            return take(stores, call, read, step, around(stores, call, read.value(), step));
        });
    }

    /**
     * Takes a step as a part of what else is done, within its unit of work: no right is asked for, and what is around
     * is what that says.
     *
     * @param stores the stores of the unit of work
     * @param call who asks
     * @param read how it stood
     * @param step the step
     * @param around the circumstances
     * @return made, or refused with the ruling
     */
    protected Outcome<Kept<A>> take(Stores stores, Call call, Versioned<A> read, S step, C around) {
        return step.through(stores.rulebook(), read.value(), around)
                .fold(
                        made -> {
                            long version = store(stores).keep(made.value(), read.version());
                            journal().write(stores.of(Journal.class), call, made);
                            beside(stores, call, step, read.value(), made);
                            conditions(stores, call, step, read.value(), made);
                            return made.as(new Kept<>(made.value(), version, notices(stores, made.value())));
                        },
                        refused -> new Outcome.Refused<>(refused.ruling()));
    }
}
