package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.application.work.StoreUnavailable;

class DatabaseTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("deep").resolve("er").resolve("sharaka.db");
    }

    private Database open() {
        return Database.open(Opening.of(file()));
    }

    private void raw(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String pragma(Handle handle, String name) {
        return handle.createQuery("PRAGMA " + name).mapTo(String.class).one();
    }

    private static void assertOneLine(Throwable thrown, String part) {
        assertThat(thrown).isInstanceOf(StoreUnavailable.class).hasMessageContaining(part);
        assertThat(thrown.getMessage().lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "synchronous, 2",
        "foreign_keys, 1",
        "busy_timeout, 5000",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "journal_size_limit, 16777216",
        "query_only, 0"
    })
    void the_writer_is_set_up(String name, String value) {
        try (Database database = open()) {
            assertThat(database.<String>writing(handle -> pragma(handle, name), any -> true))
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "journal_mode, wal",
        "foreign_keys, 1",
        "busy_timeout, 5000",
        "trusted_schema, 0",
        "cell_size_check, 1",
        "query_only, 1"
    })
    void readers_are_set_up(String name, String value) {
        try (Database database = open()) {
            assertThat(database.<String>reading(handle -> pragma(handle, name))).isEqualTo(value);
        }
    }

    @Test
    void every_table_of_ours_is_strict() {
        try (Database database = open()) {
            List<String> loose = database.reading(
                    handle -> handle.createQuery("""
                            SELECT name FROM pragma_table_list
                            WHERE schema = 'main' AND type = 'table' AND strict = 0
                              AND name NOT LIKE 'sqlite%' AND name <> 'flyway_schema_history'""").mapTo(String.class).list());

            assertThat(loose).isEmpty();
        }
    }

    @Test
    void a_new_file_is_made_with_its_folder_and_is_ready() {
        try (Database database = open()) {
            assertThat(database.isReady()).isTrue();
            assertThat(database.findings()).isEmpty();
        }
        assertThat(file()).exists();
    }

    @Test
    void closing_leaves_nothing_in_the_log() {
        open().close();

        assertThat(file().resolveSibling("sharaka.db-wal"))
                .satisfiesAnyOf(
                        log -> assertThat(log).doesNotExist(),
                        log -> assertThat(log).isEmptyFile());
    }

    @Test
    void a_second_server_on_one_file_is_refused_until_the_first_has_gone() {
        Database first = open();

        assertThatThrownBy(this::open).satisfies(thrown -> assertOneLine(thrown, "is in use"));

        first.close();
        open().close();
    }

    @Test
    void a_second_name_of_the_file_is_no_way_in() throws IOException {
        try (Database first = open()) {
            Path other = Files.createSymbolicLink(folder.resolve("other.db"), file());

            assertThatThrownBy(() -> Database.open(Opening.of(other)))
                    .satisfies(thrown -> assertOneLine(thrown, "is in use"));
            assertThat(first.isReady()).isTrue();
        }
    }

    @Test
    void who_looks_into_a_file_may_while_a_server_works_but_writes_nothing() {
        try (Database server = open();
                Database inspector = Database.openToInspect(file())) {
            server.writing(
                    handle -> handle.execute("INSERT INTO reference_counter VALUES ('PAR', 2026, 1)"), n -> true);

            assertThat(inspector.<Long>reading(handle -> handle.createQuery("SELECT count(*) FROM reference_counter")
                            .mapTo(Long.class)
                            .one()))
                    .isEqualTo(1);
            assertThatThrownBy(() ->
                            inspector.writing(handle -> handle.execute("DELETE FROM reference_counter"), n -> true))
                    .isInstanceOf(StoreUnavailable.class);
        }
    }

    @Test
    void to_look_into_a_missing_file_makes_none() {
        assertThatThrownBy(() -> Database.openToInspect(file()))
                .satisfies(thrown -> assertOneLine(thrown, "cannot open the database"));
        assertThat(file()).doesNotExist();
    }

    @Test
    void a_file_that_is_no_database_is_refused() throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "This is no database. ".repeat(1000));

        assertThatThrownBy(this::open).satisfies(thrown -> assertOneLine(thrown, "not a database"));
        assertThatThrownBy(() -> Database.openToInspect(file()))
                .satisfies(thrown -> assertOneLine(thrown, "not a database"));
    }

    @Test
    void a_folder_is_refused() throws IOException {
        Files.createDirectories(file());

        assertThatThrownBy(this::open).satisfies(thrown -> assertOneLine(thrown, "cannot open the database"));
    }

    @Test
    void a_place_below_a_file_is_refused() throws IOException {
        Files.writeString(folder.resolve("deep"), "a file, not a folder");

        assertThatThrownBy(this::open).satisfies(thrown -> assertOneLine(thrown, "cannot make the folder"));
    }

    @Test
    void a_database_of_something_else_is_refused_and_left_alone() throws Exception {
        Files.createDirectories(file().getParent());
        raw("CREATE TABLE cats (name TEXT)");

        assertThatThrownBy(this::open).satisfies(thrown -> assertOneLine(thrown, "schema"));
        assertThatThrownBy(() -> Database.openToInspect(file())).satisfies(thrown -> assertOneLine(thrown, "schema"));
        raw("INSERT INTO cats VALUES ('Mimi')");
    }

    @Test
    void a_database_of_a_later_version_is_refused() throws Exception {
        open().close();
        raw("""
                INSERT INTO flyway_schema_history
                SELECT installed_rank + 900, '900', 'the future', type, 'V900__the_future.sql', checksum, installed_by,
                       installed_on, execution_time, success
                FROM flyway_schema_history WHERE version = '1'""");

        assertThatThrownBy(this::open).satisfies(thrown -> assertOneLine(thrown, "newer"));
        assertThatThrownBy(() -> Database.openToInspect(file())).satisfies(thrown -> assertOneLine(thrown, "newer"));
    }

    @Test
    void a_damaged_page_is_found_at_the_start_unless_it_is_not_looked_for() throws Exception {
        open().close();
        long page = pageOf("mandate");
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            bytes.seek(page);
            bytes.write(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff});
        }

        assertThatThrownBy(this::open).satisfies(thrown -> assertOneLine(thrown, "damaged"));
        try (Database database = Database.open(Opening.of(file()).unchecked())) {
            assertThat(database.findings()).isNotEmpty();
        }
    }

    /** Where a table begins that nobody reads while the database is opened. */
    private long pageOf(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT rootpage FROM sqlite_schema WHERE name = '" + table + "'")) {
            return (found.getLong(1) - 1) * 4096;
        }
    }

    @Test
    void a_row_whose_owner_is_missing_is_found() throws Exception {
        open().close();
        raw("PRAGMA foreign_keys = OFF", "INSERT INTO partner_name VALUES ('ghost', 0, 'AR', 'x', 'x', 'x')");

        try (Database database = open()) {
            assertThat(database.findings())
                    .singleElement()
                    .asString()
                    .contains("partner_name")
                    .contains("partner");
        }
    }

    @Test
    void a_commit_that_fails_leaves_nothing_and_the_next_one_goes_through() {
        try (Database database = open()) {
            assertThatThrownBy(() -> database.writing(
                            handle -> {
                                handle.execute("PRAGMA defer_foreign_keys = ON");
                                return handle.execute(
                                        "INSERT INTO partner_name VALUES ('ghost', 0, 'AR', 'x', 'x', 'x')");
                            },
                            rows -> true))
                    .satisfies(thrown -> assertOneLine(thrown, "cannot write"));

            assertThat(count(database, "partner_name")).isZero();
            database.writing(
                    handle -> handle.execute("INSERT INTO reference_counter VALUES ('PAR', 2026, 1)"), n -> true);
            assertThat(count(database, "reference_counter")).isEqualTo(1);
            assertThat(database.isReady()).isTrue();
        }
    }

    @Test
    void a_full_disk_refuses_writes_serves_readers_and_ends() {
        try (Database database = open()) {
            database.writing(handle -> pragma(handle, "max_page_count = 1"), any -> true);

            assertThatThrownBy(() -> database.writing(DatabaseTest::fill, rows -> true))
                    .satisfies(thrown -> assertOneLine(thrown, "full"));
            assertThat(count(database, "reference_counter")).isZero();
            assertThat(database.isReady()).isTrue();

            database.writing(handle -> pragma(handle, "max_page_count = 100000"), any -> true);
            assertThat(database.<Integer>writing(DatabaseTest::fill, rows -> true))
                    .isEqualTo(20_000);
        }
    }

    private static int fill(Handle handle) {
        return handle.execute("""
                INSERT INTO reference_counter
                WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
                SELECT 'prefix' || i, 2026, 1 FROM n""");
    }

    private static long count(Database database, String table) {
        return database.reading(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }
}
