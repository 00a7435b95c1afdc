package org.sharaka.persistence.database;

import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.work.StoreUnavailable;

/**
 * Connections that read, which stay open with their prepared statements. A transaction is begun and ended by statements
 * of its own, and not by the driver, which would begin the next one at once.
 */
final class Pool implements AutoCloseable {

    static final long PATIENCE_MILLIS = 10_000;

    private final Semaphore free;
    private final Deque<Handle> idle = new ConcurrentLinkedDeque<>();
    private final Jdbi jdbi;

    @SuppressWarnings("ThreadLocalUsage") // of this database; a process may have several
    private final ThreadLocal<@Nullable State> begun = new ThreadLocal<>();

    private volatile boolean closed;

    private Pool(SqliteFile source, int size) {
        this.free = new Semaphore(size, true);
        this.jdbi = Jdbi.create(source);
        Columns.teach(jdbi);
    }

    static Pool of(SqliteFile source, int size) {
        Pool pool = new Pool(source, size);
        try {
            pool.idle.push(pool.jdbi.open());
        } catch (JdbiException failed) {
            throw Failure.unavailable("cannot open the database", failed);
        }
        return pool;
    }

    /** Does something outside of a transaction. */
    <T> T with(Function<Handle, T> work) {
        Handle handle = taken();
        try {
            return work.apply(handle);
        } finally {
            giveBack(handle);
        }
    }

    /**
     * Reads one consistent state, from the first time that the work asks for its connection. What is read within, by
     * the same thread, is of the same state.
     */
    <T> T reading(Function<Supplier<Handle>, T> work) {
        State outer = begun.get();
        if (outer != null) {
            return work.apply(outer);
        }
        State state = new State();
        begun.set(state);
        try {
            return work.apply(state);
        } finally {
            begun.remove();
            state.end();
        }
    }

    /** Lets go of the state that this thread is reading, so that it reads next what it has written meanwhile. */
    void readAnew() {
        State state = begun.get();
        if (state != null) {
            state.end();
        }
    }

    /** A state that is read; no connection waits for who needs none. */
    private final class State implements Supplier<Handle> {

        private @Nullable Handle handle;

        @Override
        public Handle get() {
            Handle known = handle;
            if (known == null) {
                known = taken();
                handle = known;
                run(known, "BEGIN DEFERRED");
            }
            return known;
        }

        void end() {
            Handle read = handle;
            if (read != null) {
                handle = null;
                Pool.end(read);
                giveBack(read);
            }
        }
    }

    private Handle taken() {
        try {
            if (!free.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new StoreUnavailable("no connection to the database was free in time");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("interrupted while waiting for the database", interrupted);
        }
        Handle kept = idle.poll();
        try {
            return kept == null ? jdbi.open() : kept;
        } catch (RuntimeException failed) {
            free.release();
            throw failed;
        }
    }

    private void giveBack(Handle handle) {
        if (!handle.isClosed()) {
            idle.push(handle);
        }
        free.release();
        if (closed) {
            close();
        }
    }

    private static void end(Handle handle) {
        try {
            run(handle, "ROLLBACK");
        } catch (JdbiException noneOpen) {
            // SQLite takes a transaction back by itself when the disk fails
            handle.close();
        }
    }

    private static void run(Handle handle, String sql) {
        try {
            ((KeptStatements) handle.getStatementBuilder()).run(handle.getConnection(), sql);
        } catch (SQLException failed) {
            throw new ConnectionException(failed);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
            handle.close();
        }
    }
}
