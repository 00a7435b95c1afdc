package org.sharaka.application.step;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.sharaka.application.journal.JournalWriter;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.Listed;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Kept;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Slice;
import org.sharaka.application.work.Store;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.condition.Answers;
import org.sharaka.domain.condition.ConditionedStep;
import org.sharaka.domain.condition.Subject;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.fault.InvalidValue;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.Ruling;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Outcome;
import org.sharaka.domain.rulebook.Step;

/**
 * What surrounds the steps of one life cycle: the right, the version that was read, what the gate needs to know beside,
 * the ruling, and store and journal in one unit of work. A register of a concept continues it, and says where its
 * aggregate is kept and what is around it.
 *
 * @param <I> the id of what lives
 * @param <A> what lives
 * @param <C> its circumstances
 * @param <S> its steps
 */
public abstract class LifeCycle<I extends Id, A, C, S extends Step<A, C>> {

    private final UnitOfWork work;
    private final JournalWriter journal;

    /**
     * A life cycle.
     *
     * @param work where it is kept
     * @param clock tells the time
     */
    protected LifeCycle(UnitOfWork work, Clock clock) {
        this.work = work;
        this.journal = new JournalWriter(clock);
    }

    /**
     * Where it is kept.
     *
     * @param stores the stores of a unit of work
     * @return one of them
     */
    protected abstract Store<I, A> store(Stores stores);

    /**
     * Reads it, in a unit of work.
     *
     * @param stores the stores of the unit of work
     * @param id which
     * @return how it stands; at version 0 what is always there, and of which nothing is kept yet
     * @throws Rejected.UnknownId when there is none
     */
    protected Versioned<A> read(Stores stores, I id) {
        return store(stores).get(id);
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
        new Conditioning(stores, call, journal).set(made.ruling(), on, who, of, answers);
    }

    /**
     * Sets the conditions of a step that is about several things, each with its own.
     *
     * @param warnings all that its gate warns of
     * @throws InvalidValue for what is handed in for something else
     */
    protected final void set(
            Stores stores, Call call, List<Check> warnings, List<ConditionedStep> steps, Answers answers) {
        new Conditioning(stores, call, journal).set(warnings, steps, answers);
    }

    /**
     * What its writer should know of a new state.
     *
     * @param stores the stores of the unit of work
     * @param state how it stands now
     * @return checks of the rules that only give notice
     */
    protected List<Check> notices(Stores stores, A state) {
        return List.of();
    }

    /**
     * Reads one.
     *
     * @param call who asks; {@link Permission#READ}
     * @param id which
     * @return how it stands, and its version
     * @throws Rejected.UnknownId when there is none
     */
    public final Versioned<A> read(Call call, I id) {
        return reading(call, stores -> read(stores, id));
    }

    /**
     * A part of the list.
     *
     * @param call who asks; {@link Permission#READ}
     * @param criteria which
     * @return in the order of entry, and the place of the last one where the list goes on
     */
    public final Slice<Versioned<A>, Long> list(Call call, Criteria criteria) {
        return reading(call, stores -> {
            if (store(stores) instanceof Listed<I, A> listed) {
                return listed.list(criteria);
            }
            throw new IllegalStateException(store(stores) + " has no list");
        });
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
        call.require(step.kind().right());
        return work.step(stores -> {
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
                            journal.write(stores.of(Journal.class), call, made);
                            beside(stores, call, step, read.value(), made);
                            conditions(stores, call, step, read.value(), made);
                            return made.as(new Kept<>(made.value(), version, notices(stores, made.value())));
                        },
                        refused -> new Outcome.Refused<>(refused.ruling()));
    }

    /**
     * Reads, in one snapshot.
     *
     * @param call who asks; {@link Permission#READ}
     * @param query what is read
     * @param <T> the answer
     * @return the answer
     */
    protected final <T> T reading(Call call, Function<Stores, T> query) {
        call.require(Permission.READ);
        return work.reading(query);
    }

    /**
     * Begins a life.
     *
     * @param call who asks
     * @param right what that needs
     * @param begin makes the first state, and what tells it
     * @return how it begins
     */
    protected final Kept<A> begin(Call call, Permission right, Function<Stores, Recorded<A>> begin) {
        return changing(call, right, stores -> added(stores, call, begin.apply(stores)));
    }

    /**
     * Changes the register, in one unit of work.
     *
     * @param call who asks
     * @param right what that needs
     * @param change what is done
     * @param <T> the answer
     * @return the answer
     */
    protected final <T> T changing(Call call, Permission right, Function<Stores, T> change) {
        call.require(right);
        return work.inTransaction(change);
    }

    /**
     * Adds one that begins, in a unit of work.
     *
     * @param stores the stores of the unit of work
     * @param call who asks
     * @param begun how it begins, and what tells it
     * @return how it begins
     */
    protected final Kept<A> added(Stores stores, Call call, Recorded<A> begun) {
        store(stores).add(begun.after());
        journal.write(stores.of(Journal.class), call, begun);
        return new Kept<>(begun.after(), 1, List.of());
    }

    /**
     * Begins a life that has to pass a gate.
     *
     * @param call who asks
     * @param right what that needs
     * @param begin makes the first state, or is refused
     * @param beside what else changes with it, in the same unit of work
     * @return how it begins, or refused with the ruling
     */
    protected final Outcome<Kept<A>> begin(
            Call call,
            Permission right,
            Function<Stores, Outcome<A>> begin,
            BiConsumer<Stores, Outcome.Made<A>> beside) {
        call.require(right);
        return work.step(stores -> begin.apply(stores)
                .fold(
                        made -> {
                            store(stores).add(made.value());
                            journal.write(stores.of(Journal.class), call, made);
                            beside.accept(stores, made);
                            return made.as(new Kept<>(made.value(), 1, notices(stores, made.value())));
                        },
                        refused -> new Outcome.Refused<>(refused.ruling())));
    }

    /**
     * Writes what changes beside a step.
     *
     * @return the writer of the journal
     */
    protected final JournalWriter journal() {
        return journal;
    }

    /**
     * Records what passes no gate.
     *
     * @param call who asks
     * @param right what that needs
     * @param id on which
     * @param expected the version the caller has read; unknown where the caller did not say
     * @param change what is recorded
     * @return how it stands now; at the same version where nothing is recorded
     * @throws Rejected.UnknownId when there is none
     * @throws Rejected.StaleVersion when it has changed since
     */
    protected final Kept<A> record(
            Call call, Permission right, I id, Fact<Long> expected, Function<A, Recorded<A>> change) {
        return record(call, right, id, expected, (stores, state) -> change.apply(state));
    }

    /**
     * Records what passes no gate, and names others.
     *
     * @param call who asks
     * @param right what that needs
     * @param id on which
     * @param expected the version the caller has read; unknown where the caller did not say
     * @param change what is recorded, in the unit of work
     * @return how it stands now; at the same version where nothing is recorded
     * @throws Rejected.UnknownId when there is none
     * @throws Rejected.StaleVersion when it has changed since
     */
    protected final Kept<A> record(
            Call call, Permission right, I id, Fact<Long> expected, BiFunction<Stores, A, Recorded<A>> change) {
        return changing(call, right, stores -> {
            Versioned<A> read = read(stores, id);
            return kept(stores, call, read.version(), change.apply(stores, read.ifStill(id.value(), expected)));
        });
    }

    /**
     * Records what has to pass a gate, and is no step of its life.
     *
     * @param call who asks
     * @param right what that needs
     * @param id on which
     * @param expected the version the caller has read; unknown where the caller did not say
     * @param change what is recorded in the unit of work, or refused
     * @return how it stands now, or refused with the ruling
     * @throws Rejected.UnknownId when there is none
     * @throws Rejected.StaleVersion when it has changed since
     */
    protected final Outcome<Kept<A>> ruled(
            Call call, Permission right, I id, Fact<Long> expected, BiFunction<Stores, A, Outcome<A>> change) {
        call.require(right);
        return work.step(stores -> {
            Versioned<A> read = read(stores, id);
            return change.apply(stores, read.ifStill(id.value(), expected))
                    .fold(
                            made -> {
                                long version = store(stores).keep(made.value(), read.version());
                                journal.write(stores.of(Journal.class), call, made);
                                return made.as(new Kept<>(made.value(), version, List.of()));
                            },
                            refused -> new Outcome.Refused<>(refused.ruling()));
        });
    }

    /** Keeps what a step changes of something else, and records it, in the same unit of work. */
    protected final <J extends Id, B> void keepBeside(
            Stores stores, Call call, Store<J, B> others, J id, Recorded<B> changed) {
        others.keep(changed.after(), others.get(id).version());
        journal.write(stores.of(Journal.class), call, changed);
    }

    /** Keeps what a step changes of something else, and records it with the ruling of the step. */
    protected final <J extends Id, B> void keepBeside(
            Stores stores, Call call, Store<J, B> others, J id, Recorded<B> changed, Outcome.Made<?> step) {
        others.keep(changed.after(), others.get(id).version());
        changed.events().forEach(event -> journal.write(stores.of(Journal.class), call, event, step));
    }

    /** Keeps what is recorded, in a unit of work; without an event nothing has changed, and nothing is kept. */
    protected final Kept<A> kept(Stores stores, Call call, long version, Recorded<A> recorded) {
        if (recorded.events().isEmpty()) {
            return new Kept<>(recorded.after(), version, List.of());
        }
        long next = store(stores).keep(recorded.after(), version);
        journal.write(stores.of(Journal.class), call, recorded);
        return new Kept<>(recorded.after(), next, List.of());
    }
}
