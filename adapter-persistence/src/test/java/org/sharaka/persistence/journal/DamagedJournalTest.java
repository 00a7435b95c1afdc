package org.sharaka.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.journal.JournalContract;
import org.sharaka.application.store.Happening;
import org.sharaka.application.store.Journal;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.gate.Fact;
import org.sharaka.persistence.Inspection;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;

class DamagedJournalTest {

    private static final int ENTRIES = 4;

    /** How many bytes of the record lie before its first column. */
    private static final int HEADER = 15;

    private static final String MARKER = "request-2";

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (SqliteStore store = open()) {
            store.inTransaction(stores -> {
                for (int number = 1; number <= ENTRIES; number++) {
                    stores.of(Journal.class)
                            .append(
                                    new Happening(
                                            Instant.parse("2026-06-01T08:00:00Z")
                                                    .plusSeconds(number),
                                            "actor-" + number,
                                            "partner.registered",
                                            "subject-" + number,
                                            Fact.known(JournalContract.RULING),
                                            Map.of("name.ar", "\uFFFD رقم " + number),
                                            "request-" + number),
                                    Fact.unknown());
                }
                return true;
            });
        }
    }

    private Path file() {
        return folder.resolve("sharaka.db");
    }

    private SqliteStore open() {
        return SqliteStore.open(Opening.of(file()).unchecked());
    }

    private void raw(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER IF EXISTS journal_is_not_changed");
            statement.execute("DROP TRIGGER IF EXISTS journal_is_not_shortened");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private Inspection inspected() {
        try (SqliteStore store = SqliteStore.openToInspect(file())) {
            return store.inspect();
        }
    }

    private long firstBroken() {
        return inspected().journal().chain().firstBroken();
    }

    @Test
    void an_untouched_journal_is_sound() {
        assertThat(inspected().isSound()).isTrue();
        assertThat(inspected().journal().chain().head().entries()).isEqualTo(ENTRIES);
    }

    @Test
    void the_database_itself_refuses_changes() {
        for (String sql : List.of(
                "UPDATE journal SET actor = 'other'",
                "DELETE FROM journal WHERE number = 4",
                "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE number = 2")) {
            assertThatThrownBy(() -> {
                        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                                Statement statement = connection.createStatement()) {
                            statement.execute("PRAGMA recursive_triggers = ON");
                            statement.execute(sql);
                        }
                    })
                    .as(sql)
                    .hasMessageContaining("the journal only grows");
        }
        assertThat(inspected().isSound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "at",
                "actor",
                "action",
                "subject",
                "policy",
                "ruling",
                "particulars",
                "request",
                "previous",
                "digest"
            })
    void one_character_changed_in_any_column_of_any_entry_is_found_with_its_number(String column) throws Exception {
        for (int number = 1; number <= ENTRIES; number++) {
            byte[] before = Files.readAllBytes(file());
            raw("UPDATE journal SET %1$s = '~' || substr(%1$s, 2) WHERE number = %2$d".formatted(column, number));

            assertThat(firstBroken()).as("%s of entry %d", column, number).isEqualTo(number);

            Files.write(file(), before);
        }
    }

    @Test
    void an_entry_that_gets_another_number_is_found() throws Exception {
        raw("UPDATE journal SET number = 9 WHERE number = 4");
        assertThat(firstBroken()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({"4, 4", "3, 3", "1, 1"})
    void entries_cut_off_are_missed(int from, int found) throws Exception {
        raw("DELETE FROM journal WHERE number >= " + from);

        assertThat(firstBroken()).isEqualTo(found);
    }

    @Test
    void an_entry_taken_out_of_the_middle_is_missed() throws Exception {
        raw("DELETE FROM journal WHERE number = 2");
        assertThat(firstBroken()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal_head SET entries = 3",
                "UPDATE journal_head SET digest = replace(digest, substr(digest, 1, 1), 'x')",
                "DELETE FROM journal_head"
            })
    void a_head_that_does_not_fit_is_found(String sql) throws Exception {
        raw(sql);
        assertThat(inspected().journal().chain().valid()).isFalse();
    }

    @Test
    void a_head_that_was_taken_back_together_with_the_last_entry_leaves_a_shorter_journal() throws Exception {
        raw(
                "UPDATE journal_head SET entries = 3, digest = (SELECT previous FROM journal WHERE number = 4)",
                "DELETE FROM journal WHERE number = 4");

        assertThat(inspected().journal().chain().head().entries())
                .as("only a head kept elsewhere shows this")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET ruling = '{' WHERE number = 2",
                "UPDATE journal SET ruling = '{\"checks\":[{}]}' WHERE number = 2",
                "UPDATE journal SET ruling = '[]' WHERE number = 2",
                "UPDATE journal SET particulars = '[1' WHERE number = 2",
                "UPDATE journal SET at = 'yesterday' WHERE number = 2",
                "UPDATE journal SET at = CAST(x'ff' AS TEXT) WHERE number = 2"
            })
    void the_feed_names_an_entry_that_it_cannot_read(String sql) throws Exception {
        raw(sql);

        try (SqliteStore store = open()) {
            assertThatThrownBy(() ->
                            store.reading(stores -> stores.of(Journal.class).after(0, Fact.unknown(), 10)))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("journal entry 2");
        }
        assertThat(firstBroken()).isEqualTo(2);
    }

    /** A journal without the rules of its columns can hold anything. */
    @ParameterizedTest
    @ValueSource(strings = {"NULL", "17", "x'00'", "1.5", "CAST(actor AS BLOB)"})
    void columns_of_a_wrong_kind_are_found(String value) throws Exception {
        raw(
                "CREATE TABLE loose AS SELECT * FROM journal",
                "DROP TABLE journal",
                "ALTER TABLE loose RENAME TO journal",
                "UPDATE journal SET actor = " + value + " WHERE number = 3");

        assertThat(firstBroken()).isEqualTo(3);
    }

    @Test
    void every_byte_of_an_entry_in_the_file_is_under_the_digest() throws Exception {
        // without it, the unused part of a page may hold an older copy of the entry
        raw("PRAGMA secure_delete = ON", "VACUUM");
        byte[] sound = Files.readAllBytes(file());
        int marked = text(sound).indexOf(MARKER);
        // an index holds the instant too, on a page of its own
        int record = text(sound).lastIndexOf("2026-06-01T08:00:02Z", marked);
        int length = marked - record + MARKER.length() + 128;
        List<String> missed = new ArrayList<>();
        for (int place = record - HEADER; place < record + length; place += 9) {
            byte[] damaged = sound.clone();
            damaged[place] ^= 1;
            Files.write(file(), damaged);
            long found = firstBroken();
            if (found != 2) {
                missed.add("byte " + (place - record) + ": " + found);
            }
        }
        assertThat(missed).isEmpty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
