package org.sharaka.persistence.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sharaka.application.rulebook.PolicyRegister;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.persistence.Inspection;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;

/** A version that was changed in the file itself is named, for the journal tells what was adopted. */
class TamperedPoliciesTest {

    @TempDir
    Path folder;

    @BeforeEach
    void fill() {
        try (SqliteStore store = SqliteStore.open(Opening.of(file()))) {
            new PolicyRegister(store, Clock.systemUTC(), () -> {}).layDown(Rulebook.standard());
        }
    }

    private Path file() {
        return folder.resolve("sharaka.db");
    }

    private Inspection inspected() {
        try (SqliteStore store = SqliteStore.openToInspect(file())) {
            return store.inspect();
        }
    }

    @Test
    void what_was_laid_down_is_what_the_journal_tells() {
        assertThat(inspected().isSound()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE policy_version SET content = json_set(content, '$.termMonths', 48) WHERE version = 'mandate.v1' \
            | policy mandate.v1 is not what the journal says was adopted
            UPDATE policy_version SET content = json_remove(content, '$.dimensions.COM') WHERE version = 'grid.v1' \
            | policy grid.v1 is not what the journal says was adopted
            UPDATE policy_version SET in_force_from = '2020-01-01' WHERE version = 'mandate.v1' \
            | policy mandate.v1 is not what the journal says was adopted
            UPDATE policy_version SET version = 'mandate.v2' WHERE version = 'mandate.v1' \
            | policy mandate.v2 counts, and the journal tells of no adoption
            DELETE FROM policy_version WHERE version = 'mandate.v1' \
            | policy mandate mandate.v1 was adopted, and does not count""")
    void a_version_that_was_changed_is_named(String statement, String line) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement tampering = connection.createStatement()) {
            assertThat(tampering.executeUpdate(statement)).isOne();
        }

        Inspection found = inspected();

        assertThat(found.isSound()).isFalse();
        assertThat(found.damages()).contains(line);
    }
}
