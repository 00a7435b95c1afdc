package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** The journal over HTTP, and what {@code verify} says of a file that was touched. */
class JournalTest {

    @TempDir
    private Path folder;

    @Test
    void it_tells_who_what_when_under_which_policy_with_which_ruling() {
        try (House house = House.in(folder)) {
            Client admin = house.admin();
            String partner = admin.post("/api/v1/partners", "{\"name\": {\"fr\": \"Exemple\"}, \"kind\": \"COMPANY\"}")
                    .is(201)
                    .at("/id");
            Answer seat = admin.with("X-Request-Id", "made-up-request-7")
                    .post(
                            "/api/v1/committee/memberships",
                            "{\"partnerId\": \"" + partner
                                    + "\", \"capacities\": [\"DONOR\"], \"since\": \"2026-02-01\"}")
                    .is(201);
            assertThat(seat.header("X-Request-Id")).isEqualTo("made-up-request-7");

            Answer entry =
                    admin.get("/api/v1/journal?subject=" + seat.at("/id")).is(200);
            assertThat(entry.each("/items", "/action")).containsExactly("membership.taken");
            assertThat(entry.at("/items/0/request")).isEqualTo("made-up-request-7");
            assertThat(entry.at("/items/0/policy")).isEqualTo("partners.v1");
            assertThat(entry.at("/items/0/ruling/gate")).isEqualTo("membership.create");
            assertThat(entry.each("/items/0/ruling/checks", "/rule"))
                    .containsExactly(
                            "actor.interest",
                            "membership.kind",
                            "membership.overlap",
                            "membership.capacity",
                            "partner.blocked");
            assertThat(entry.at("/items/0/particulars/since")).isEqualTo("2026-02-01");
            assertThat(entry.at("/items/0/actor")).isNotEmpty();
            assertThat(entry.at("/items/0/at")).endsWith("Z");
        }
    }

    @Test
    void any_id_is_a_subject() {
        try (House house = House.in(folder)) {
            Client admin = house.admin();
            Answer partner = admin.post("/api/v1/partners", "{\"name\": {\"fr\": \"Exemple\"}, \"kind\": \"COMPANY\"}")
                    .is(201);
            Answer user = admin.post("/api/v1/users", "{\"name\": \"Nour Exemple\", \"roles\": [\"VIEWER\"]}")
                    .is(201);
            admin.post(partner.header("Location") + "/steps/block", "{\"reason\": \"exemple\", \"on\": \"2026-02-01\"}")
                    .is(200);

            String ofPartner = "/api/v1/journal?subject=" + partner.at("/id");
            assertThat(admin.get(ofPartner).each("/items", "/action"))
                    .containsExactly("partner.registered", "partner.blocked");
            Answer first = admin.get(ofPartner + "&limit=1").is(200);
            assertThat(admin.get(ofPartner + "&limit=1&after=" + first.at("/next"))
                            .each("/items", "/action"))
                    .containsExactly("partner.blocked");
            assertThat(admin.get("/api/v1/journal?subject=" + user.at("/id")).each("/items", "/subject"))
                    .containsExactly(user.at("/id"));
            for (String unknown : List.of("unknown", "PAR-2026-0001", "' OR 1=1 --", "مركز")) {
                assertThat(admin.get("/api/v1/journal?subject=" + Client.encoded(unknown))
                                .is(200)
                                .json()
                                .get("items"))
                        .isEmpty();
            }
        }
    }

    @Test
    void it_is_a_feed() {
        try (House house = House.in(folder)) {
            Client admin = house.admin();
            for (int number = 0; number < 5; number++) {
                admin.post(
                                "/api/v1/partners",
                                "{\"name\": {\"fr\": \"Exemple " + number + "\"}, \"kind\": \"COMPANY\"}")
                        .is(201);
            }
            List<String> numbers = new ArrayList<>();
            String after = "0";
            while (!after.isEmpty()) {
                Answer part =
                        admin.get("/api/v1/journal?limit=2&after=" + after).is(200);
                numbers.addAll(part.each("/items", "/number"));
                after = part.at("/next");
            }
            assertThat(numbers)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, House.FIRST_ENTRIES + 5)
                            .mapToObj(Integer::toString)
                            .toList());
            admin.get("/api/v1/journal?after=-1").isProblem(400, "request.malformed");
        }
    }

    @Test
    void a_refused_step_leaves_no_entry() {
        try (House house = House.in(folder)) {
            Client admin = house.admin();
            admin.post("/api/v1/partners", "{\"name\": {\"fr\": \" \"}, \"kind\": \"COMPANY\"}")
                    .is(422);

            Answer verified = admin.get("/api/v1/journal/verification").is(200);
            assertThat(verified.json().get("valid").asBoolean()).isTrue();
            assertThat(verified.json().get("entries").asInt()).isEqualTo(House.FIRST_ENTRIES);
            assertThat(verified.at("/head")).matches("[0-9a-f]{64}");
        }
    }

    @Test
    void one_byte_changed_in_any_column_of_any_row_is_found_and_named() throws SQLException {
        try (House house = House.in(folder).withReferenceData()) {
            assertThat(house.admin()
                            .get("/api/v1/journal/verification")
                            .json()
                            .get("valid")
                            .asBoolean())
                    .isTrue();
        }
        Path file = folder.resolve("house.db");
        assertThat(Terminal.run("verify", "--database", file.toString()).code()).isZero();

        try (Connection direct = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            dropTriggers(direct);
            for (String column : textColumns(direct)) {
                String old = read(direct, column, 17);
                write(direct, column, 17, flipped(old));
                Terminal.Ended ended = Terminal.run("verify", "--database", file.toString());
                assertThat(ended.code()).as(column).isEqualTo(1);
                assertThat(ended.out()).as(column).contains("entry 17 ");
                write(direct, column, 17, old);
            }
        }
        assertThat(Terminal.run("verify", "--database", file.toString()).code()).isZero();
    }

    private static void dropTriggers(Connection direct) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = direct.createStatement();
                ResultSet found = statement.executeQuery(
                        "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'journal'")) {
            while (found.next()) {
                names.add(found.getString(1));
            }
        }
        assertThat(names).isNotEmpty();
        for (String name : names) {
            try (Statement statement = direct.createStatement()) {
                statement.execute("DROP TRIGGER " + name);
            }
        }
    }

    private static List<String> textColumns(Connection direct) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (Statement statement = direct.createStatement();
                ResultSet found =
                        statement.executeQuery("SELECT name FROM pragma_table_info('journal') WHERE type = 'TEXT'")) {
            while (found.next()) {
                columns.add(found.getString(1));
            }
        }
        assertThat(columns).hasSizeGreaterThanOrEqualTo(10);
        return columns;
    }

    private static String read(Connection direct, String column, long number) throws SQLException {
        try (PreparedStatement select =
                direct.prepareStatement("SELECT " + column + " FROM journal WHERE number = ?")) {
            select.setLong(1, number);
            try (ResultSet found = select.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private static void write(Connection direct, String column, long number, String text) throws SQLException {
        try (PreparedStatement update =
                direct.prepareStatement("UPDATE journal SET " + column + " = ? WHERE number = ?")) {
            update.setString(1, text);
            update.setLong(2, number);
            update.executeUpdate();
        }
    }

    private static String flipped(String text) {
        return text.isEmpty() ? "x" : text.substring(0, text.length() - 1) + (text.endsWith("0") ? "1" : "0");
    }
}
