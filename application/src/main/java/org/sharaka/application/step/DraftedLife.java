package org.sharaka.application.step;

import java.time.Clock;
import org.sharaka.application.store.Drafts;
import org.sharaka.application.store.Journal;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Rejected;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.application.work.Versioned;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.event.Id;
import org.sharaka.domain.event.Recorded;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.gate.WrongState;
import org.sharaka.domain.rulebook.Step;

/**
 * A life cycle that begins with a draft, which can be deleted.
 *
 * @param <I> the id of what lives
 * @param <A> what lives
 * @param <C> its circumstances
 * @param <S> its steps
 */
public abstract class DraftedLife<I extends Id, A, C, S extends Step<A, C>> extends LifeCycle<I, A, C, S> {

    private final Permission right;

    /**
     * A life cycle.
     *
     * @param work where it is kept
     * @param clock tells the time
     * @param right what deleting a draft needs
     */
    protected DraftedLife(UnitOfWork work, Clock clock, Permission right) {
        super(work, clock);
        this.right = right;
    }

    @Override
    protected abstract Drafts<I, A> store(Stores stores);

    /**
     * What the journal records of a draft that is deleted.
     *
     * @param stores the stores of the unit of work
     * @param draft how it stood
     * @return the draft, and what tells it
     * @throws Rejected.InUse where something names it
     * @throws WrongState named {@code delete} where it is no draft
     */
    protected abstract Recorded<A> deleted(Stores stores, A draft);

    /** {@return what deleting a draft needs} */
    public final Permission right() {
        return right;
    }

    /**
     * Deletes a draft; the journal keeps what it was.
     *
     * @param call who asks; {@link #right}
     * @param id which
     * @param expected the version the caller has read; unknown where the caller did not say
     * @throws Rejected.UnknownId when there is none
     * @throws Rejected.StaleVersion when it has changed since
     * @throws Rejected.InUse where something names it
     * @throws WrongState named {@code delete} where it is no draft
     */
    public final void delete(Call call, I id, Fact<Long> expected) {
        changing(call, right, stores -> {
            Versioned<A> read = read(stores, id);
            A draft = read.ifStill(id.value(), expected);
            Recorded<A> deleted = deleted(stores, draft);
            store(stores).remove(draft, read.version());
            journal().write(stores.of(Journal.class), call, deleted);
            return true;
        });
    }
}
