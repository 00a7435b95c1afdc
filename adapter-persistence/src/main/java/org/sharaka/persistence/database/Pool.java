package org.sharaka.persistence.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/**
 * Connections of one kind, and transactions on them. A transaction is begun and ended by statements of its own, and not
 * by the driver's commit, which would begin the next one at once and hold the file's lock while nothing is written.
 */
final class Pool implements AutoCloseable {

    static final long PATIENCE_MILLIS = 10_000;

    private final HikariDataSource connections;
    private final Jdbi jdbi;

    private Pool(HikariDataSource connections) {
        this.connections = connections;
        this.jdbi = Jdbi.create(connections);
        Columns.teach(jdbi);
    }

    static Pool of(String name, SqliteFile source, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        // the driver cannot change it once a connection is open
        config.setReadOnly(source.isOpenedReadOnly());
        config.setMaximumPoolSize(size);
        config.setMaxLifetime(0);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        try {
            return new Pool(new HikariDataSource(config));
        } catch (RuntimeException failed) {
            throw Failure.unavailable("cannot open the database", failed);
        }
    }

    Handle open() {
        return jdbi.open();
    }

    <T> T transaction(String begin, Function<Handle, T> work, Predicate<T> keep) throws FailedCommit {
        try (Handle handle = open()) {
            handle.execute(begin);
            T result;
            boolean kept;
            try {
                result = work.apply(handle);
                kept = keep.test(result);
            } catch (RuntimeException | Error failed) {
                takeBack(handle);
                throw failed;
            }
            if (kept) {
                commit(handle);
            } else {
                takeBack(handle);
            }
            return result;
        }
    }

    private void commit(Handle handle) throws FailedCommit {
        try {
            handle.execute("COMMIT");
        } catch (JdbiException failed) {
            takeBack(handle);
            throw new FailedCommit(failed);
        }
    }

    private void takeBack(Handle handle) {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException noneOpen) {
            // SQLite takes a transaction back by itself when the disk is full or fails
            connections.evictConnection(handle.getConnection());
        }
    }

    @Override
    public void close() {
        connections.close();
    }

    /** A transaction that could not be ended. */
    static final class FailedCommit extends Exception {

        private static final long serialVersionUID = 1L;

        private FailedCommit(JdbiException failed) {
            super(failed);
        }
    }
}
