package org.sharaka.bootstrap;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.ReadyCentres.Ready;

/** Measures the portfolio of 10 000 centres over HTTP; run by name, for a test asserts no time. */
class PortfolioLoad {

    private static final int CENTRES = 10_000;
    private static final int TIMES = 20;

    @TempDir
    private Path folder;

    @Test
    void looks_at_ten_thousand_centres() throws Exception {
        House house = House.in(folder);
        Ready ready = new ReadyCentres(house).association("2023-06-01", "2026-06-01");
        for (String day :
                new String[] {"2023-10-15", "2024-04-15", "2024-10-15", "2025-04-15", "2025-10-15", "2026-04-15"}) {
            ready.assessed(day, "44334334");
        }
        copy(folder.resolve("house.db"), ready.centre);
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest look = HttpRequest.newBuilder(URI.create(house.base() + "/api/v1/portfolio?on=2026-06-01"))
                .header("Authorization", "Bearer " + House.ADMIN_TOKEN)
                .build();
        for (int time = 0; time < TIMES; time++) {
            Instant begun = Instant.now();
            int size =
                    client.send(look, HttpResponse.BodyHandlers.ofByteArray()).body().length;
            Duration took = Duration.between(begun, Instant.now());
            System.out.println(took.toMillis() + " ms, " + size + " bytes");
        }
        house.close();
    }

    private static void copy(Path database, String centre) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            String numbers =
                    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + (CENTRES - 1) + ") ";
            String own = "replace(document, '" + centre + "', 'copy' || i)";
            statement.executeUpdate(numbers
                    + "INSERT INTO centre (id, reference, project_id, region, field, search_key, document, version)"
                    + " SELECT 'copy' || i, 'COP-' || i, NULL, region, field, search_key, " + own + ", 1"
                    + " FROM centre, n WHERE id = '" + centre + "'");
            statement.executeUpdate(numbers
                    + "INSERT INTO dossier (centre_id, card, facts) SELECT 'copy' || i, replace(card, '" + centre
                    + "', 'copy' || i), facts FROM dossier, n WHERE centre_id = '" + centre + "'");
            statement.executeUpdate("DELETE FROM dossier_stale");
            try (var size = statement.executeQuery("SELECT avg(length(facts)) FROM dossier")) {
                System.out.println("characters of a dossier: " + size.getInt(1));
            }
        }
    }
}
