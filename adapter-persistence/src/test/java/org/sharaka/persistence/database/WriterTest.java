package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.application.work.StoreUnavailable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

@Timeout(60)
class WriterTest {

    /** However slow the machine is, units that wait share a commit. */
    private static final long PATIENT_MILLIS = 60_000;

    @TempDir
    Path folder;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch goOn = new CountDownLatch(1);
    private final AtomicInteger commits = new AtomicInteger();
    private final List<Writer> opened = new ArrayList<>();
    private volatile Predicate<Integer> syncFails = number -> false;

    @AfterEach
    void close() {
        goOn.countDown();
        callers.shutdownNow();
        opened.forEach(Writer::close);
    }

    private Writer open(long patienceMillis) {
        Writer writer = new Writer(source(), patienceMillis, PATIENT_MILLIS);
        opened.add(writer);
        writer.write(handle -> handle.execute("CREATE TABLE IF NOT EXISTS row (n INTEGER UNIQUE) STRICT"), any -> true);
        commits.set(0);
        return writer;
    }

    /** A file whose commits are counted, and whose sync fails when it is to. */
    private DataSource source() {
        SqliteFile file = SqliteFile.toWrite(folder.resolve("sharaka.db"));
        return proxy(DataSource.class, (self, method, arguments) -> {
            Connection connection = file.getConnection();
            return proxy(Connection.class, (any, called, given) -> {
                Object made = called.invoke(connection, given);
                return given != null && given[0].equals("COMMIT") ? counted((PreparedStatement) made) : made;
            });
        });
    }

    private PreparedStatement counted(PreparedStatement commit) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().equals("execute") && syncFails.test(commits.incrementAndGet())) {
                throw new SQLiteException("disk I/O error", SQLiteErrorCode.SQLITE_IOERR_FSYNC);
            }
            return method.invoke(commit, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        InvocationHandler plain = (self, method, arguments) -> {
            try {
                return handler.invoke(self, method, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, plain));
    }

    private static int insert(Handle handle, int number) {
        return handle.execute("INSERT INTO row VALUES (?)", number);
    }

    private static List<Integer> rows(Writer writer) {
        return writer.write(
                handle -> handle.createQuery("SELECT n FROM row ORDER BY n")
                        .mapTo(Integer.class)
                        .list(),
                any -> false);
    }

    /** A unit that works until it may go on. */
    private Future<Integer> held(Writer writer) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        Future<Integer> held = callers.submit(() -> writer.write(
                handle -> {
                    begun.countDown();
                    pass(goOn);
                    return insert(handle, 0);
                },
                any -> true));
        pass(begun);
        return held;
    }

    private static void pass(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private List<Future<Integer>> waiting(Writer writer, int first, int last) throws InterruptedException {
        List<Future<Integer>> waiting = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            int row = number;
            int before = writer.waiting();
            waiting.add(callers.submit(() -> writer.write(handle -> insert(handle, row), any -> true)));
            while (writer.waiting() == before) {
                Thread.sleep(1);
            }
        }
        return waiting;
    }

    @Test
    void those_that_come_while_another_works_share_its_commit() throws Exception {
        Writer writer = open(10_000);
        Future<Integer> first = held(writer);
        List<Future<Integer>> others = waiting(writer, 1, 20);

        goOn.countDown();

        assertThat(first.get()).isEqualTo(1);
        for (Future<Integer> other : others) {
            assertThat(other.get()).isEqualTo(1);
        }
        assertThat(commits).hasValue(1);
        assertThat(rows(writer)).hasSize(21);
    }

    @Test
    void no_more_share_a_commit_than_may_and_one_that_refuses_needs_none() throws Exception {
        Writer writer = open(10_000);
        held(writer);
        List<Future<Integer>> others = waiting(writer, 1, Writer.MOST_TOGETHER);

        goOn.countDown();

        for (Future<Integer> other : others) {
            other.get();
        }
        assertThat(commits).hasValue(2);
        writer.write(handle -> insert(handle, 500), any -> false);
        assertThat(commits).hasValue(2);
        assertThat(rows(writer)).hasSize(Writer.MOST_TOGETHER + 1);
    }

    @Test
    void one_that_conflicts_leaves_the_others() throws Exception {
        Writer writer = open(10_000);
        Future<Integer> first = held(writer);
        List<Future<Integer>> others = waiting(writer, 0, 2);

        goOn.countDown();

        assertThat(first.get()).isEqualTo(1);
        assertThatThrownBy(() -> others.get(0).get()).hasCauseInstanceOf(StoreUnavailable.class);
        assertThat(others.get(2).get()).isEqualTo(1);
        assertThat(rows(writer)).containsExactly(0, 1, 2);
    }

    @Test
    void after_a_sync_that_failed_none_of_those_together_is_kept_and_nothing_is_written_ever_after() throws Exception {
        Writer writer = open(10_000);
        syncFails = number -> number == 1;
        Future<Integer> first = held(writer);
        List<Future<Integer>> others = waiting(writer, 1, Writer.MOST_TOGETHER + 5);

        goOn.countDown();

        assertThatThrownBy(first::get).hasCauseInstanceOf(StoreUnavailable.class);
        for (Future<Integer> other : others) {
            assertThatThrownBy(other::get).hasCauseInstanceOf(StoreUnavailable.class);
        }
        assertThat(writer.isOutcomeUnknown()).isTrue();
        assertThatThrownBy(() -> writer.write(handle -> insert(handle, 900), any -> true))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("until a restart");
        assertThat(writer.isOutcomeUnknown()).isTrue();
        assertThat(rows(open(10_000))).isEmpty();
    }

    @Test
    void more_than_may_wait_are_refused_at_once_and_the_others_are_done() throws Exception {
        Writer writer = open(10_000);
        held(writer);
        List<Future<Integer>> others = waiting(writer, 1, Writer.MOST_WAITING);

        assertThatThrownBy(() -> writer.write(handle -> insert(handle, 900), any -> true))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("others wait to write");
        goOn.countDown();

        for (Future<Integer> other : others) {
            assertThat(other.get()).isEqualTo(1);
        }
        assertThat(rows(writer)).hasSize(Writer.MOST_WAITING + 1);
    }

    @Test
    void who_waits_too_long_or_is_interrupted_goes_and_is_not_done() throws Exception {
        Writer writer = open(50);
        Future<Integer> first = held(writer);
        assertThatThrownBy(() -> writer.write(handle -> insert(handle, 1), any -> true))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("too long");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> writer.write(handle -> insert(handle, 2), any -> true))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessageContaining("interrupted");
        assertThat(Thread.interrupted()).isTrue();

        goOn.countDown();

        assertThat(first.get()).isEqualTo(1);
        assertThat(rows(writer)).containsExactly(0);
    }

    @Test
    void an_interrupt_within_a_unit_is_one_of_its_caller() throws Exception {
        Writer writer = open(10_000);
        Future<Boolean> leader = callers.submit(() -> {
            held(writer);
            return true;
        });
        leader.get();
        Future<Boolean> other = callers.submit(() -> {
            writer.write(
                    handle -> {
                        Thread.currentThread().interrupt();
                        return insert(handle, 1);
                    },
                    any -> true);
            return Thread.interrupted();
        });
        goOn.countDown();

        assertThat(other.get()).isTrue();
        assertThat(rows(writer)).containsExactly(0, 1);
    }

    @Test
    void a_transaction_that_the_database_took_back_is_lost_for_all_and_the_next_one_goes_through() throws Exception {
        Writer writer = open(10_000);
        Future<Integer> first = held(writer);
        List<Future<Integer>> second = waiting(writer, 1, 1);
        Future<Integer> full = callers.submit(() -> writer.write(handle -> handle.execute("ROLLBACK"), any -> true));
        while (writer.waiting() < 2) {
            Thread.sleep(1);
        }
        goOn.countDown();

        assertThatThrownBy(full::get).hasCauseInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(first::get).hasCauseInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> second.get(0).get()).hasCauseInstanceOf(StoreUnavailable.class);
        assertThat(writer.<Integer>write(handle -> insert(handle, 7), any -> true))
                .isEqualTo(1);
        assertThat(rows(writer)).containsExactly(7);
    }

    @Test
    void closing_waits_for_who_writes() throws Exception {
        Writer writer = open(10_000);
        Future<Integer> first = held(writer);
        Future<?> closing = callers.submit(writer::close);
        goOn.countDown();

        closing.get(30, TimeUnit.SECONDS);
        assertThat(first.get()).isEqualTo(1);
        assertThat(rows(open(10_000))).containsExactly(0);
    }
}
