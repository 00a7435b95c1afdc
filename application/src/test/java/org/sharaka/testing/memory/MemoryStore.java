package org.sharaka.testing.memory;

import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.rulebook.Rulebook;

/**
 * A store that forgets all when it is let go of. Who writes works on a copy, which takes the place of the state when it
 * is kept; who reads has the state of that moment.
 */
public final class MemoryStore implements UnitOfWork {

    private final ReentrantLock writer = new ReentrantLock();
    private final Rulebook book;
    private volatile State state = new State();
    private @Nullable State draft;

    /** Begins empty, under the defaults of the rulebook. */
    public MemoryStore() {
        this(Rulebook.standard());
    }

    /**
     * Begins empty.
     *
     * @param book what every gate is ruled by
     */
    public MemoryStore(Rulebook book) {
        this.book = Objects.requireNonNull(book);
    }

    @Override
    public <T> T inTransaction(Function<Stores, T> work, Predicate<T> keep) {
        writer.lock();
        State outer = draft;
        try {
            State mine = now().copy();
            draft = mine;
            T result = work.apply(new MemoryStores(mine, book));
            if (keep.test(result)) {
                if (outer == null) {
                    state = mine;
                } else {
                    outer.become(mine);
                }
            }
            return result;
        } finally {
            draft = outer;
            writer.unlock();
        }
    }

    @Override
    public <T> T reading(Function<Stores, T> work) {
        return work.apply(new MemoryStores(now().sealed(), book));
    }

    /** What this thread sees: within a unit of work what that one has done. */
    private State now() {
        State within = writer.isHeldByCurrentThread() ? draft : null;
        return within == null ? state : within;
    }
}
