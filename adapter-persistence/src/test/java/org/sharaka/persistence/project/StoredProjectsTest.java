package org.sharaka.persistence.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sharaka.testing.ProjectFixture.aProject;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.application.store.ProjectQuery;
import org.sharaka.application.store.Projects;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.domain.gate.Fact;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;
import org.sharaka.testing.ProjectFixture;

class StoredProjectsTest {

    @TempDir
    Path folder;

    private SqliteStore open() {
        return SqliteStore.open(Opening.of(folder.resolve("sharaka.db")));
    }

    private void raw(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("sharaka.db"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void add() {
        try (SqliteStore store = open()) {
            store.inTransaction(stores -> {
                stores.of(Projects.class).add(aProject().inNoProgramme().there());
                return true;
            });
        }
    }

    private static int found(SqliteStore store, String words) {
        ProjectQuery query = new ProjectQuery(
                words,
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                Fact.unknown(),
                5);
        return store.reading(stores -> stores.of(Projects.class).list(query))
                .items()
                .size();
    }

    @Test
    void keys_that_another_version_wrote_are_renewed_at_the_start() throws Exception {
        add();
        raw("UPDATE project SET search_key = 'old'");
        raw("UPDATE key_writing SET writing = 'older'");

        try (SqliteStore store = open()) {
            assertThat(found(store, "CENTRE sante")).isOne();
            assertThat(found(store, "old")).isZero();
        }
    }

    @Test
    void a_damaged_document_is_named_and_is_no_fault_of_the_caller() throws Exception {
        add();
        raw("UPDATE project SET document = json_set(document, '$.model', 'NO_MODEL')");

        try (SqliteStore store = open()) {
            assertThatThrownBy(() ->
                            store.reading(stores -> stores.of(Projects.class).find(ProjectFixture.ID)))
                    .isInstanceOf(StoreUnavailable.class)
                    .hasMessageContaining("project prj-1 is damaged");
        }
    }

    @Test
    void a_programme_that_is_not_there_cannot_be_named() {
        try (SqliteStore store = open()) {
            assertThatThrownBy(() -> store.inTransaction(stores -> {
                        stores.of(Projects.class).add(aProject().there());
                        return true;
                    }))
                    .isInstanceOf(StoreUnavailable.class);
        }
    }
}
