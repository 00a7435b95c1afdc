package org.sharaka.application.step;

import java.time.Clock;
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
import org.sharaka.domain.event.Id;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Check;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.rulebook.Outcome;

/**
 * The register of one concept: it reads and lists, begins what is kept in it, and records what changes, store and
 * journal in one unit of work.
 *
 * @param <I> the id of what is kept
 * @param <A> what is kept
 */
public abstract class Register<I extends Id, A> {

    private final UnitOfWork work;
    private final JournalWriter journal;

    /**
     * A register.
     *
     * @param work where it is kept
     * @param clock tells the time
     */
    protected Register(UnitOfWork work, Clock clock) {
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
     * Begins one.
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

    /** Changes the register, in one unit of work, where a gate lets it. */
    final <T> Outcome<T> passing(Call call, Permission right, Function<Stores, Outcome<T>> change) {
        call.require(right);
        return work.step(change);
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
     * Begins one that has to pass a gate.
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
        return passing(
                call,
                right,
                stores -> begin.apply(stores)
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
        return passing(call, right, stores -> {
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
