package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.text.Language;

class RecordRowsTest {

    @TempDir
    Path folder;

    private Database database;

    record Entry(
            String id,
            long place,
            int count,
            boolean open,
            LocalDate setOn,
            Instant at,
            Language language,
            Fact<LocalDate> liftedOn,
            Fact<String> liftedReason,
            Fact<Language> read) {}

    record Unreadable(List<String> words) {}

    @BeforeEach
    void open() {
        database = Database.open(Opening.of(folder.resolve("sharaka.db")));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static List<Entry> rows(Handle handle, String language) {
        return handle.createQuery("""
                        SELECT 'x' AS id, 7 AS place, 3 AS count, TRUE AS open, '2026-11-30' AS set_on,
                               '2026-11-30T10:00:00Z' AS at, :language AS language, NULL AS lifted_on,
                               'why' AS lifted_reason, 'EN' AS read""")
                .bind("language", language)
                .mapTo(Entry.class)
                .list();
    }

    @Test
    void each_component_is_read_from_the_column_of_its_name() {
        List<Entry> read = database.reading(handle -> rows(handle, "AR"));
        assertThat(read)
                .containsExactly(new Entry(
                        "x",
                        7,
                        3,
                        true,
                        LocalDate.of(2026, 11, 30),
                        Instant.parse("2026-11-30T10:00:00Z"),
                        Language.AR,
                        Fact.unknown(),
                        Fact.known("why"),
                        Fact.known(Language.EN)));
    }

    @Test
    void a_word_that_nobody_knows_is_told_with_the_row() {
        assertThatThrownBy(() -> database.reading(handle -> rows(handle, "XX"))).hasStackTraceContaining("XX");
    }

    @Test
    void a_record_that_no_row_can_make_is_refused() {
        assertThatThrownBy(() -> RecordRows.of(Unreadable.class)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_statement_is_prepared_once_and_binds_anew() throws SQLException {
        KeptStatements kept = new KeptStatements();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            PreparedStatement first = kept.prepared(connection, "SELECT ?");
            first.setInt(1, 5);
            PreparedStatement meanwhile = kept.prepared(connection, "SELECT ?");
            kept.close(connection, "as it was written", first);
            PreparedStatement again = kept.prepared(connection, "SELECT ?");
            assertThat(again).isSameAs(first).isNotSameAs(meanwhile);
            try (ResultSet row = again.executeQuery()) {
                row.next();
                assertThat(row.getObject(1)).isNull();
            }
        }
    }

    @Test
    void a_statement_that_runs_within_itself_is_another_one() {
        String three = "SELECT value FROM json_each('[1,2,3]')";
        long pairs = database.reading(handle -> handle.createQuery(three).mapTo(Long.class).stream()
                .flatMap(outer -> handle.createQuery(three).mapTo(Long.class).stream())
                .count());
        assertThat(pairs).isEqualTo(9);
    }

    @Test
    void what_is_not_read_to_the_end_holds_up_no_later_reader() {
        for (int i = 0; i < 100; i++) {
            database.reading(handle -> {
                try (ResultIterator<Long> rows = handle.createQuery("SELECT value FROM json_each('[1,2,3]')")
                        .mapTo(Long.class)
                        .iterator()) {
                    return rows.next();
                }
            });
            database.writing(handle -> handle.execute("UPDATE journal_head SET entries = entries"), changed -> true);
        }
        assertThat(database.isReady()).isTrue();
    }

    @Test
    void what_was_written_is_read_next() {
        database.writing(handle -> handle.execute("UPDATE journal_head SET entries = 5"), changed -> true);
        long entries = database.reading(handle -> handle.createQuery("SELECT entries FROM journal_head")
                .mapTo(Long.class)
                .one());
        assertThat(entries).isEqualTo(5);
    }

    private static long entries(Handle handle) {
        return handle.createQuery("SELECT entries FROM journal_head")
                .mapTo(Long.class)
                .one();
    }

    private void writeElsewhere() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            other.submit(() -> database.writing(
                            handle -> handle.execute("UPDATE journal_head SET entries = entries + 1"), changed -> true))
                    .get();
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void what_is_read_within_is_of_the_same_state() {
        List<Long> read = database.reading(handle -> {
            long before = entries(handle);
            try {
                writeElsewhere();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
            return List.of(before, database.reading(RecordRowsTest::entries));
        });

        assertThat(read).containsExactly(0L, 0L);
        long after = database.reading(RecordRowsTest::entries);
        assertThat(after).isEqualTo(1);
    }

    @Test
    void what_a_reader_has_written_itself_it_reads_next() {
        long read = database.readingState(state -> {
            entries(state.get());
            database.writing(
                    handle -> handle.execute("UPDATE journal_head SET entries = entries + 1"), changed -> true);
            return database.reading(RecordRowsTest::entries);
        });

        assertThat(read).isEqualTo(1);
    }
}
