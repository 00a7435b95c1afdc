package org.sharaka.persistence.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;

class InstantsPlanTest {

    @TempDir
    Path folder;

    @Test
    void when_records_were_created_and_changed_is_read_from_an_index_alone() {
        Path file = folder.resolve("sharaka.db");
        SqliteStore.open(Opening.of(file)).close();

        List<String> plan = Jdbi.create("jdbc:sqlite:" + file)
                .withHandle(handle -> handle.createQuery("EXPLAIN QUERY PLAN " + StoredJournal.INSTANTS)
                        .bind("subjects", "[\"an-id\"]")
                        .map((row, context) -> row.getString("detail"))
                        .list());

        assertThat(plan.stream().filter(line -> line.contains("journal")))
                .hasSize(3)
                .allSatisfy(
                        line -> assertThat(line).startsWith("SEARCH journal").contains("COVERING INDEX"));
    }
}
