package org.sharaka.persistence.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sharaka.application.work.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one connection that writes. Units of work come one after the other, each in its savepoint; those that come while
 * others work share one durable commit.
 *
 * <p>A caller that finds the connection free leads: it does its own unit and those that have come meanwhile, commits,
 * and lets all of them go on. A lone caller commits by itself. A unit may so be done by the thread of another caller;
 * what it throws goes to its own.
 */
final class Writer implements AutoCloseable {

    /** How many may wait, so that writers leave threads of the server to those who read. */
    static final int MOST_WAITING = 160;

    /** How many units share a commit at most. */
    static final int MOST_TOGETHER = 64;

    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final long LONGEST_TOGETHER_MILLIS = 50;

    private final DataSource source;
    private final long patienceNanos;
    private final long togetherNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final Deque<Unit<?>> waiting = new ArrayDeque<>();

    @SuppressWarnings("ThreadLocalUsage") // of this database; a process may have several
    private final ThreadLocal<@Nullable Handle> within = new ThreadLocal<>();

    private boolean led;
    private @Nullable Line line;
    private volatile boolean outcomeUnknown;

    Writer(DataSource source, long patienceMillis) {
        this(source, patienceMillis, LONGEST_TOGETHER_MILLIS);
    }

    Writer(DataSource source, long patienceMillis, long togetherMillis) {
        this.source = source;
        this.togetherNanos = TimeUnit.MILLISECONDS.toNanos(togetherMillis);
        this.patienceNanos = TimeUnit.MILLISECONDS.toNanos(patienceMillis);
    }

    /** Whether a sync failed, after which what was to be written may be there at the next start, or not. */
    boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }

    /** How many have come and have not begun. */
    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** The handle of the unit of work that this thread is doing, or null. */
    @Nullable
    Handle within() {
        return within.get();
    }

    /**
     * Does a unit of work; as a part of the one that this thread is doing, where it is doing one.
     *
     * @throws StoreUnavailable when the database cannot
     */
    <T> T write(Function<Handle, T> work, Predicate<T> keep) {
        Unit<T> unit = new Unit<>(work, keep, lock.newCondition());
        if (within.get() == null) {
            takeTurn(unit);
        } else {
            takePart(unit);
        }
        return unit.outcome();
    }

    private void takePart(Unit<?> unit) {
        try {
            attempt(openLine(), unit);
        } catch (SQLException failed) {
            unit.lose(failed);
        }
    }

    private void takeTurn(Unit<?> unit) {
        lock.lock();
        try {
            enter(unit);
            long left = patienceNanos;
            while (!unit.done) {
                if (!led) {
                    lead();
                } else if (left > 0) {
                    left = await(unit, left);
                } else {
                    unit.turn.awaitUninterruptibly();
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private void enter(Unit<?> unit) {
        if (waiting.size() >= MOST_WAITING) {
            throw new StoreUnavailable("cannot write: " + MOST_WAITING + " others wait to write");
        }
        waiting.add(unit);
    }

    // what has not begun can still be left; what has begun ends, and its caller has to know how
    @SuppressWarnings("WaitNotInLoop") // takeTurn asks again
    private long await(Unit<?> unit, long nanos) {
        long left;
        boolean interrupted = false;
        try {
            left = unit.turn.awaitNanos(nanos);
        } catch (InterruptedException stopped) {
            interrupted = true;
            left = 0;
        }
        try {
            if (left <= 0 && waiting.remove(unit)) {
                throw new StoreUnavailable(
                        interrupted ? "cannot write: interrupted" : "cannot write: others write for too long");
            }
            return left;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void lead() {
        led = true;
        lock.unlock();
        List<Unit<?>> together = new ArrayList<>();
        try {
            doTogether(together);
        } finally {
            lock.lock();
            led = false;
            together.forEach(Unit::end);
            Optional.ofNullable(waiting.peek()).ifPresent(next -> next.turn.signal());
            idle.signalAll();
        }
    }

    private void doTogether(List<Unit<?>> together) {
        long begun = System.nanoTime();
        boolean kept = false;
        Unit<?> unit = next(together);
        try {
            Line open = begin();
            while (unit != null) {
                attempt(open, unit);
                kept |= unit.kept;
                boolean full = together.size() >= MOST_TOGETHER || System.nanoTime() - begun >= togetherNanos;
                unit = full ? null : next(together);
            }
            open.run(kept ? Line.COMMIT : Line.ROLLBACK);
        } catch (SQLException | RuntimeException | Error failed) {
            // after a failed sync, what was to be written may be there at the next start, or not
            outcomeUnknown |= kept && Failure.isFailedDisk(failed);
            together.forEach(lost -> lost.lose(failed));
            drop();
        }
    }

    private @Nullable Unit<?> next(List<Unit<?>> together) {
        lock.lock();
        try {
            Unit<?> next = waiting.poll();
            if (next != null) {
                together.add(next);
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private Line begin() throws SQLException {
        if (outcomeUnknown) {
            throw new StoreUnavailable("the disk failed in the middle of a write; nothing is written until a restart");
        }
        Line open = openLine();
        open.run(Line.BEGIN);
        return open;
    }

    /**
     * Does a unit in a savepoint.
     *
     * @throws SQLException when the transaction is no more: a disk that is full or fails takes it back as a whole
     */
    private <T> void attempt(Line open, Unit<T> unit) throws SQLException {
        Handle outer = within.get();
        open.run(Line.SAVEPOINT);
        try (Handle handle = open.jdbi.open()) {
            within.set(handle);
            unit.attempt(handle);
        } finally {
            within.set(outer);
        }
        if (!unit.kept) {
            open.run(Line.TAKE_BACK);
        }
        open.run(Line.RELEASE);
    }

    private Line openLine() throws SQLException {
        Line open = line;
        if (open == null) {
            open = new Line(source.getConnection());
            line = open;
        }
        return open;
    }

    private void drop() {
        Line broken = line;
        line = null;
        if (broken != null) {
            broken.close();
        }
    }

    /** Lets go of the connection, once those at work have ended, and moves what is left in the log into the file. */
    @Override
    public void close() {
        lock.lock();
        try {
            while (led) {
                idle.awaitUninterruptibly();
            }
            Line open = line;
            if (open != null) {
                open.emptyTheLog();
                drop();
            }
        } finally {
            lock.unlock();
        }
    }

    /** What one caller waits for. */
    private static final class Unit<T> {

        private final Function<Handle, T> work;
        private final Predicate<T> keep;
        private final Condition turn;
        private boolean done;
        private boolean kept;
        private boolean interrupted;
        private @Nullable T result;
        private @Nullable Throwable failure;

        Unit(Function<Handle, T> work, Predicate<T> keep, Condition turn) {
            this.work = work;
            this.keep = keep;
            this.turn = turn;
        }

        void attempt(Handle handle) {
            boolean before = Thread.interrupted();
            try {
                T made = work.apply(handle);
                result = made;
                kept = keep.test(made);
            } catch (JdbiException failed) {
                failure = Failure.unavailable("cannot write", failed);
            } catch (RuntimeException | Error failed) {
                failure = failed;
            } finally {
                interrupted = Thread.interrupted();
                if (before) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        /** Whatever it came to, what it saw of the others is no more. */
        void lose(Throwable why) {
            if (!(failure instanceof StoreUnavailable)) {
                failure = Failure.unavailable("cannot write", why);
            }
        }

        void end() {
            done = true;
            turn.signal();
        }

        @SuppressWarnings("NullAway") // a unit without a failure has its result, which may be null as its kind is
        T outcome() {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            if (failure instanceof RuntimeException failed) {
                throw failed;
            }
            if (failure instanceof Error failed) {
                throw failed;
            }
            return result;
        }
    }

    /** The connection, and the statements by which transactions on it begin and end. */
    private static final class Line implements ConnectionFactory {

        private static final String BEGIN = "BEGIN IMMEDIATE";
        private static final String SAVEPOINT = "SAVEPOINT unit";
        private static final String TAKE_BACK = "ROLLBACK TO unit";
        private static final String RELEASE = "RELEASE unit";
        private static final String COMMIT = "COMMIT";
        private static final String ROLLBACK = "ROLLBACK";

        private final Connection connection;
        private final Jdbi jdbi = Jdbi.create(this);
        private final Map<String, PreparedStatement> steps = new HashMap<>();

        Line(Connection connection) {
            this.connection = connection;
            Columns.teach(jdbi);
            KeptStatements ofAllUnits = new KeptStatements();
            jdbi.setStatementBuilderFactory(any -> ofAllUnits);
        }

        void run(String step) throws SQLException {
            PreparedStatement prepared = steps.get(step);
            if (prepared == null) {
                prepared = connection.prepareStatement(step);
                steps.put(step, prepared);
            }
            prepared.execute();
        }

        void emptyTheLog() {
            try (Handle handle = jdbi.open()) {
                handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
            }
        }

        @Override
        public Connection openConnection() {
            return connection;
        }

        @Override
        public void closeConnection(Connection kept) {
            // one connection for all units
        }

        /** A connection that is let go of takes back what is open on it. */
        void close() {
            try {
                connection.close();
            } catch (SQLException broken) {
                LOG.debug("the connection that writes was broken", broken);
            }
        }
    }
}
