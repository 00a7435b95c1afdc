package org.sharaka.bootstrap;

import static org.sharaka.application.rulebook.PolicyVersionsContract.FIRST;
import static org.sharaka.application.rulebook.PolicyVersionsContract.SECOND;

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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.readiness.PolicyPreview.Window;
import org.sharaka.application.readiness.PortfolioLine;
import org.sharaka.application.rulebook.DraftVersion;
import org.sharaka.application.rulebook.PolicyRegister.DecidedStep;
import org.sharaka.application.store.Criteria;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.Progress;
import org.sharaka.application.work.Slice;
import org.sharaka.bootstrap.ReadyCentres.Ready;
import org.sharaka.domain.centre.CentreId;
import org.sharaka.domain.document.Document;
import org.sharaka.domain.document.DocumentKind;
import org.sharaka.domain.gate.Fact;
import org.sharaka.domain.partner.PartnerKind;
import org.sharaka.domain.partner.PartnerProfile;
import org.sharaka.domain.policy.Group;
import org.sharaka.persistence.SqliteStore;
import org.sharaka.persistence.database.Opening;
import org.sharaka.testing.PartnerFixture;

/**
 * Compares in one run what the verdicts of all centres cost from stored dossiers, in a preview, and from the records;
 * run by name, for a test asserts no time.
 */
class DossierLoad {

    private static final LocalDate ON = LocalDate.parse("2026-06-01");
    private static final Map<String, String> CENTRE_TABLES = Map.of(
            "centre", "id",
            "mandate", "centre_id",
            "inventory", "centre_id",
            "premises", "centre_id",
            "oversight", "id",
            "assessment", "centre_id",
            "dossier", "centre_id",
            "support_plan", "centre_id");
    private static final Map<String, String> PROJECT_TABLES = Map.of("project", "id", "delivery", "project_id");
    private static final int TIMES = 5;
    private static final int PAGE = 50;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void looks_at_all_centres_both_ways(int centres) throws Exception {
        try (Wiring wiring = houseOf(centres)) {
            wiring.useCases()
                    .policies()
                    .draft(
                            Call.OF_SYSTEM,
                            new DraftVersion(Group.HANDOVER, "v2", LocalDate.now(), Map.of("freshMonths", 1)));
            for (int time = 0; time < TIMES; time++) {
                Instant begun = Instant.now();
                int lines = portfolio(wiring);
                Instant stored = Instant.now();
                preview(wiring, Group.HANDOVER, ON.plusDays(time));
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

    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void adopts_a_value_that_decides_facts_while_others_write(int centres) throws Exception {
        try (Wiring wiring = houseOf(centres)) {
            wiring.useCases()
                    .policies()
                    .draft(FIRST, new DraftVersion(Group.OVERSIGHT, "v2", LocalDate.now(), Map.of("annualMonths", 5)));
            Instant begun = Instant.now();
            preview(wiring, Group.OVERSIGHT, ON);
            System.out.println(centres + " centres: previewed " + millisSince(begun) + " ms");
            AtomicBoolean over = new AtomicBoolean();
            List<Long> writes = new ArrayList<>();
            Thread writer = new Thread(() -> {
                while (!over.get()) {
                    Instant asked = Instant.now();
                    wiring.useCases()
                            .partners()
                            .register(
                                    Call.OF_SYSTEM,
                                    PartnerProfile.of(PartnerFixture.french("Atlas"), PartnerKind.COMPANY));
                    writes.add(millisSince(asked));
                }
            });
            writer.start();
            Thread.sleep(500);
            Instant adopted = Instant.now();
            LocalDate today = LocalDate.now();
            wiring.useCases()
                    .policies()
                    .adopt(
                            SECOND,
                            Group.OVERSIGHT,
                            "v2",
                            new DecidedStep(
                                    today, Fact.known(Document.of(DocumentKind.BOARD_DECISION, "CA-12", today))),
                            Fact.unknown())
                    .fold(made -> made, refused -> {
                        throw new AssertionError(refused.ruling());
                    });
            long step = millisSince(adopted);
            portfolio(wiring);
            long fresh = millisSince(adopted);
            over.set(true);
            writer.join();
            Collections.sort(writes);
            System.out.println(centres + " centres: adopted in " + step + " ms, fresh after " + fresh + " ms, "
                    + writes.size() + " steps beside it, median " + writes.get(writes.size() / 2) + " ms, 99 % "
                    + writes.get(writes.size() * 99 / 100) + " ms, longest " + writes.get(writes.size() - 1) + " ms");
        }
    }

    private static long millisSince(Instant begun) {
        return Duration.between(begun, Instant.now()).toMillis();
    }

    private static int portfolio(Wiring wiring) {
        return Slice.<PortfolioLine, Long>all(after -> wiring.useCases()
                        .portfolio()
                        .on(
                                Call.OF_SYSTEM,
                                Criteria.all(new org.sharaka.application.store.Window(after, 200))
                                        .asOf(ON)))
                .size();
    }

    private static void preview(Wiring wiring, Group group, LocalDate on) {
        wiring.useCases().policyPreview().of(Call.OF_SYSTEM, group, "v2", on, new Window(0, PAGE), Progress.UNSEEN);
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 2_000})
    void previews_the_next_steps_of_as_many_projects_plans_and_centres(int each) throws Exception {
        Path file = folder.resolve("house.db");
        String centre;
        String project;
        try (House house = House.in(folder)) {
            ReadyCentres centres = new ReadyCentres(house);
            Ready ready = centres.association("2023-06-01", "2026-06-01");
            Supports supports = new Supports(house, centres.site);
            supports.draft(
                            ready.centre,
                            ready.manager,
                            "2026-05-01",
                            "2026-05-01",
                            Supports.year(1, "500000.00", Supports.measure("OPERATING_AID", "100000.00", "")))
                    .is(201);
            centre = ready.centre;
            project = Works.own(centres.site)
                    .notified("2026-05-01")
                    .visited("2026-05-11")
                    .project();
        }
        copy(file, CENTRE_TABLES, centre, each);
        copy(file, PROJECT_TABLES, project, each);
        try (Wiring wiring = new Wiring(SqliteStore.open(Opening.of(file)), Clock.systemUTC(), new RandomIds())) {
            wiring.useCases()
                    .policies()
                    .draft(FIRST, new DraftVersion(Group.ACCEPTANCE, "v2", LocalDate.now(), Map.of("visitDays", 5)));
            for (int time = 0; time < 2; time++) {
                Instant begun = Instant.now();
                preview(wiring, Group.ACCEPTANCE, ON.plusDays(time));
                System.out.println(each + " projects, plans and centres: previewed " + millisSince(begun) + " ms");
            }
        }
    }

    private Wiring houseOf(int centres) throws SQLException {
        Path file = folder.resolve("house.db");
        String centre;
        try (House house = House.in(folder)) {
            Ready ready = new ReadyCentres(house).association("2023-06-01", "2026-06-01");
            for (String day : new String[] {"2024-10-15", "2025-04-15", "2025-10-15", "2026-04-15"}) {
                ready.assessed(day, "44334334");
            }
            centre = ready.centre;
        }
        copy(file, CENTRE_TABLES, centre, centres);
        return new Wiring(SqliteStore.open(Opening.of(file)), Clock.systemUTC(), new RandomIds());
    }

    /** Copies all rows of something, each under an id of its own. */
    private static void copy(Path database, Map<String, String> tables, String id, int copies) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> table : tables.entrySet()) {
                String name = table.getKey();
                List<String> names = new ArrayList<>();
                List<String> values = new ArrayList<>();
                try (ResultSet columns = statement.executeQuery("PRAGMA table_info(" + name + ")")) {
                    while (columns.next()) {
                        String column = columns.getString("name");
                        if (!column.equals("place")) {
                            names.add(column);
                            values.add(value(column, names.contains("id"), table.getValue(), id));
                        }
                    }
                }
                statement.executeUpdate("WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < "
                        + (copies - 2) + ") INSERT INTO " + name + " (" + String.join(", ", names) + ") SELECT "
                        + String.join(", ", values) + " FROM " + name + ", n WHERE " + table.getValue() + " = '" + id
                        + "'");
            }
            statement.executeUpdate("DELETE FROM dossier_stale");
        }
    }

    private static String value(String column, boolean hasId, String own, String id) {
        boolean ofOther = hasId && !own.equals("id");
        String text = ofOther && column.equals("document") ? "replace(document, id, id || '-' || i)" : column;
        return ofOther && column.equals("id") || column.equals("reference")
                ? column + " || '-' || i"
                : "CASE typeof(" + column + ") WHEN 'text' THEN replace(" + text + ", '" + id + "', 'copy' || i) ELSE "
                        + column + " END";
    }
}
