package org.sharaka.persistence.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

/** Before equipment could enter the inventory later than its delivery. */
class EquipmentMigrationTest {

    private static final String PLAN =
            "INSERT INTO support_plan (id, reference, centre_id, document, version) VALUES ('p%1$d', 'PLN-%1$d', 'cen', '%2$s', 1)";
    private static final String GRANT = "{\"id\":\"G1\",\"measure\":{\"kind\":\"%s\"}%s}";
    private static final String DELIVERED = ",\"delivered\":{\"by\":\"u\",\"on\":\"2026-01-25\"}";
    private static final String PAID = ",\"outlays\":[{\"approved\":{\"by\":\"u\",\"on\":\"2026-01-22\"}}]";

    private static void migrate(SQLiteDataSource source, String target) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/sqlite")
                .target(target)
                .load()
                .migrate();
    }

    private static String plan(int number, String kind, String more) {
        return PLAN.formatted(number, "{\"grants\":[" + GRANT.formatted(kind, more) + "]}");
    }

    @Test
    void what_was_delivered_has_entered_the_inventory_and_what_was_only_paid_for_has_not(@TempDir Path folder) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + folder.resolve("before.db"));
        source.setEnforceForeignKeys(false);
        migrate(source, "21");
        try (Handle handle = Jdbi.create(source).open()) {
            handle.execute(plan(1, "EQUIPMENT", DELIVERED + PAID));
            handle.execute(plan(2, "EQUIPMENT", PAID));
            handle.execute(plan(3, "REPAIR", DELIVERED + PAID));
            handle.execute(PLAN.formatted(4, "{}"));
        }
        migrate(source, "22");

        try (Handle handle = Jdbi.create(source).open()) {
            assertThat(handle.createQuery("SELECT document FROM support_plan ORDER BY place")
                            .mapTo(String.class)
                            .list())
                    .containsExactly(
                            "{\"grants\":["
                                    + GRANT.formatted(
                                            "EQUIPMENT", DELIVERED + PAID + DELIVERED.replace("delivered", "entered"))
                                    + "]}",
                            "{\"grants\":[" + GRANT.formatted("EQUIPMENT", PAID) + "]}",
                            "{\"grants\":[" + GRANT.formatted("REPAIR", DELIVERED + PAID) + "]}",
                            "{}");
            assertThat(handle.createQuery("SELECT unlisted FROM support_plan ORDER BY place")
                            .mapTo(Integer.class)
                            .list())
                    .containsExactly(0, 1, 0, 0);
            assertThat(handle.createQuery("SELECT centre_id || waits FROM dossier_stale")
                            .mapTo(String.class)
                            .list())
                    .containsExactly("cen1");
        }
    }
}
