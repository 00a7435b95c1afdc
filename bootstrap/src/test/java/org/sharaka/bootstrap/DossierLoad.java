package org.sharaka.bootstrap;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.handover.PolicyPreview.Window;
import org.sharaka.application.handover.PortfolioQuery;
import org.sharaka.application.rulebook.DraftVersion;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Progress;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.policy.Group;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;

/**
 * Compares in one run what the verdicts of all centres cost from stored dossiers, in a preview, and from the records;
 * run by name, for a test asserts no time.
 */
class DossierLoad {

    private static final LocalDate ON = LocalDate.parse("2026-06-01");
    private static final List<String> TABLES =
            List.of("centre", "mandate", "inventory", "premises", "oversight", "assessment", "dossier");
    private static final List<String> OWN_ID = List.of("centre", "oversight");
    private static final int TIMES = 5;
    private static final int PAGE = 50;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void looks_at_all_centres_both_ways(int centres) throws Exception {
        Path file = folder.resolve("house.db");
        String centre;
        try (House house = House.in(folder)) {
            Ready ready = new ReadyCentres(house).association("2023-06-01", "2026-06-01");
            for (String day : new String[] {"2024-10-15", "2025-04-15", "2025-10-15", "2026-04-15"}) {
                ready.assessed(day, "44334334");
            }
            centre = ready.centre;
        }
        copy(file, centre, centres);
        try (Wiring wiring = new Wiring(SqliteStore.open(Opening.of(file)), Clock.systemUTC(), new RandomIds())) {
            wiring.useCases()
                    .policies()
                    .draft(
                            Call.OF_SYSTEM,
                            new DraftVersion(Group.HANDOVER, "v2", LocalDate.now(), Map.of("freshMonths", 1)));
            for (int time = 0; time < TIMES; time++) {
                Instant begun = Instant.now();
                int lines = wiring.useCases()
                        .portfolio()
                        .on(Call.OF_SYSTEM, new PortfolioQuery(ON, Fact.unknown(), Fact.unknown(), Fact.unknown()))
                        .size();
                Instant stored = Instant.now();
                wiring.useCases()
                        .policyPreview()
                        .of(
                                Call.OF_SYSTEM,
                                Group.HANDOVER,
                                "v2",
                                ON.plusDays(time),
                                new Window(0, PAGE),
                                Progress.UNSEEN);
                Instant previewed = Instant.now();
                for (int copy = 0; copy < centres - 1; copy++) {
                    wiring.useCases().readiness().of(Call.OF_SYSTEM, new CentreId("copy" + copy), ON);
                }
                Instant gathered = Instant.now();
                System.out.println(lines + " centres: from dossiers "
                        + Duration.between(begun, stored).toMillis() + " ms, previewed "
                        + Duration.between(stored, previewed).toMillis() + " ms, from records "
                        + Duration.between(previewed, gathered).toMillis() + " ms");
            }
        }
    }

    private static void copy(Path database, String centre, int centres) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                List<String> names = new ArrayList<>();
                List<String> values = new ArrayList<>();
                try (ResultSet columns = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
                    while (columns.next()) {
                        String name = columns.getString("name");
                        if (!name.equals("place")) {
                            names.add(name);
                            values.add(value(table, name, centre));
                        }
                    }
                }
                String own = OWN_ID.contains(table) ? "id" : "centre_id";
                statement.executeUpdate("WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < "
                        + (centres - 2) + ") INSERT INTO " + table + " (" + String.join(", ", names) + ") SELECT "
                        + String.join(", ", values) + " FROM " + table + ", n WHERE " + own + " = '" + centre + "'");
            }
            statement.executeUpdate("DELETE FROM dossier_stale");
        }
    }

    private static String value(String table, String column, String centre) {
        String text = "replace(" + column + ", '" + centre + "', 'copy' || i)";
        boolean named = column.equals("id") && !OWN_ID.contains(table) || column.equals("reference");
        return switch (column) {
            case "version" -> column;
            default ->
                named
                        ? column + " || '-' || i"
                        : "CASE typeof(" + column + ") WHEN 'text' THEN " + text + " ELSE " + column + " END";
        };
    }
}
