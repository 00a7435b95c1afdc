package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** A database in which the support of a centre was named by its project is carried over. */
class SupportPurposeMigrationTest {

    private static final String PLEDGE = """
            INSERT INTO pledge (place, id, reference, donor_id, kind, purpose_kind, project_id, pledged_on, recorded_by, version)
            VALUES (%1$d, 'p%1$d', 'PLG-%1$d', 'donor', 'CASH', '%2$s', '%3$s', '2026-01-01', 'u', 1)""";

    private static void migrate(SQLiteDataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/sqlite")
                .target(target)
                .load()
                .migrate();
    }

    @Test
    void support_of_a_project_becomes_that_of_its_centre_or_money_for_the_project(@TempDir Path folder) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("before.db"));
        source.setEnforceForeignKeys(false);
        migrate(source, "15");
        try (Handle handle = Jdbi.create(source).open()) {
            handle.execute("INSERT INTO centre (id, reference, project_id, field, search_key, document, version)"
                    + " VALUES ('cen', 'CEN-1', 'left', 'SOCIAL', '', '{}', 1)");
            handle.execute(PLEDGE.formatted(1, "SUPPORT", "left"));
            handle.execute(PLEDGE.formatted(2, "SUPPORT", "without"));
            handle.execute(PLEDGE.formatted(3, "PROJECT", "left"));
            handle.execute(
                    "INSERT INTO receipt (id, number, pledge, kind, purpose, received_on, entered_amount, entered_on,"
                            + " entered_reference, recorded_by, version) SELECT 'r' || place, 'REC-' || place, place, kind, purpose,"
                            + " '2026-01-02', 100, '2026-01-02', 'VIR', 'u', 1 FROM pledge");
        }
        migrate(source, "latest");

        try (Handle handle = Jdbi.create(source).open()) {
            assertThat(handle.createQuery("SELECT purpose FROM pledge ORDER BY place")
                            .mapTo(String.class)
                            .list())
                    .containsExactly("SUPPORT cen", "PROJECT without", "PROJECT left");
            assertThat(handle.createQuery("SELECT purpose FROM receipt ORDER BY place")
                            .mapTo(String.class)
                            .list())
                    .containsExactly("SUPPORT cen", "PROJECT without", "PROJECT left");
            assertThat(handle.createQuery("SELECT project_id FROM pledge WHERE purpose = 'SUPPORT cen'")
                            .mapTo(String.class)
                            .one())
                    .isEqualTo("left");
            assertThat(handle.createQuery("PRAGMA integrity_check")
                            .mapTo(String.class)
                            .list())
                    .containsExactly("ok");
            assertThatThrownBy(() -> handle.execute(PLEDGE.formatted(4, "SUPPORT", "left")))
                    .hasMessageContaining("centre_id");
        }
    }
}
