package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** Who may do what, over HTTP. */
class AccessTest extends InAHouse {

    private static final int READERS = 3;
    private static final int ROUNDS = 10;
    private static final String A_PARTNER = "{\"name\": {\"fr\": \"Exemple\"}, \"kind\": \"COMPANY\"}";
    private static final String A_STEP = "{\"on\": \"2026-03-01\", \"reason\": \"a made-up reason\"}";

    @Test
    void nobody_enters_without_a_token() {
        Answer refused = house.stranger().get("/api/v1/partners").isProblem(401, "auth.required");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
        house.bearing("made-up-token-of-nobody").get("/api/v1/partners").isProblem(401, "auth.required");
        house.bearing("short").get("/api/v1/partners").isProblem(401, "auth.required");
        house.stranger()
                .with("Authorization", "Basic YTpi")
                .get("/api/v1/partners")
                .isProblem(401, "auth.required");
        house.stranger().get("/health/live").is(200);
        house.stranger().get("/health/ready").is(200);
    }

    @Test
    void each_role_may_do_its_part_and_no_more() {
        String partner = admin.post("/api/v1/partners", A_PARTNER).is(201).at("/id");
        String block = "/api/v1/partners/" + partner + "/steps/block";

        Client viewer = house.someone("\"VIEWER\"");
        viewer.get("/api/v1/partners").is(200);
        viewer.get("/api/v1/journal").is(200);
        viewer.post("/api/v1/partners", A_PARTNER).isProblem(403, "auth.forbidden");
        viewer.post(block, A_STEP).isProblem(403, "auth.forbidden");
        viewer.post("/api/v1/users", "{\"name\": \"Me\", \"roles\": [\"ADMIN\"]}")
                .isProblem(403, "auth.forbidden");

        Client officer = house.someone("\"PARTNERSHIP_OFFICER\"");
        officer.post("/api/v1/partners", A_PARTNER.replace("Exemple", "Second")).is(201);
        officer.post(block, A_STEP).isProblem(403, "auth.forbidden");

        Client director = house.someone("\"DIRECTOR\"");
        director.post("/api/v1/partners", A_PARTNER).isProblem(403, "auth.forbidden");
        director.post(block, A_STEP).is(200);

        for (String role : new String[] {"FINANCE_OFFICER", "ASSESSOR"}) {
            Client other = house.someone("\"" + role + "\"");
            other.get("/api/v1/committee").is(200);
            other.post("/api/v1/partners", A_PARTNER).isProblem(403, "auth.forbidden");
            other.post(block, A_STEP).isProblem(403, "auth.forbidden");
        }
    }

    @Test
    void the_right_is_judged_before_the_body() {
        house.someone("\"VIEWER\"").post("/api/v1/partners", "no json").isProblem(403, "auth.forbidden");
        house.stranger().post("/api/v1/partners", "no json").isProblem(401, "auth.required");
    }

    @Test
    void a_revoked_token_opens_nothing() {
        Answer user = admin.post("/api/v1/users", "{\"name\": \"Made-up Person\", \"roles\": [\"VIEWER\"]}")
                .is(201);
        String path = "/api/v1/users/" + user.at("/id");
        Client person = house.bearing(user.at("/token"));
        person.get("/api/v1/partners").is(200);
        String token = admin.get(path).each("/tokens", "/id").get(0);

        admin.post(path + "/tokens/" + token + "/revocation", "{\"reason\": \" \"}")
                .hasFaults("/reason value.text");
        admin.post(path + "/tokens/" + token + "/revocation", "{\"reason\": \"lost\"}")
                .is(200);
        person.get("/api/v1/partners").isProblem(401, "auth.required");
        admin.post(path + "/tokens/" + token + "/revocation", "{\"reason\": \"lost\"}")
                .isProblem(409, "step.unavailable");
        admin.post(path + "/tokens/nothing/revocation", "{\"reason\": \"lost\"}")
                .isProblem(404, "resource.unknown");
    }

    @Test
    void a_token_that_is_revoked_while_many_read_opens_nothing_from_the_next_request_on() throws Exception {
        Answer user = admin.post("/api/v1/users", "{\"name\": \"Made-up Person\", \"roles\": [\"VIEWER\"]}")
                .is(201);
        String path = "/api/v1/users/" + user.at("/id");
        String first = admin.get(path).each("/tokens", "/id").get(0);
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService readers = Executors.newFixedThreadPool(READERS);
        try {
            List<Future<Integer>> reading = IntStream.range(0, READERS)
                    .mapToObj(reader -> readers.submit(() -> readUntil(over, house.bearing(user.at("/token")))))
                    .toList();
            for (int round = 0; round < ROUNDS; round++) {
                Answer token =
                        admin.post(path + "/tokens", "{\"name\": \"laptop\"}").is(201);
                Client person = house.bearing(token.at("/token"));
                person.get("/api/v1/partners").is(200);
                List<String> all = admin.get(path).each("/tokens", "/id");
                revoke(path, all.get(all.size() - 1));
                person.get("/api/v1/partners").isProblem(401, "auth.required");
            }
            revoke(path, first);
            house.bearing(user.at("/token")).get("/api/v1/partners").isProblem(401, "auth.required");
            over.set(true);
            for (Future<Integer> one : reading) {
                assertThat(one.get(1, TimeUnit.MINUTES)).isEqualTo(401);
            }
        } finally {
            over.set(true);
            readers.shutdownNow();
        }
    }

    private static int readUntil(AtomicBoolean over, Client person) {
        int last;
        do {
            last = person.get("/api/v1/partners").status();
        } while (!over.get());
        return last == 200 ? person.get("/api/v1/partners").status() : last;
    }

    private void revoke(String user, String token) {
        admin.post(user + "/tokens/" + token + "/revocation", "{\"reason\": \"lost\"}")
                .is(200);
    }

    @Test
    void a_token_opens_up_to_its_last_day() {
        String user = admin.post("/api/v1/users", "{\"name\": \"Made-up Person\", \"roles\": [\"VIEWER\"]}")
                .is(201)
                .at("/id");
        LocalDate today = LocalDate.of(2040, 1, 2);
        house.turnTo(today);
        Answer token = admin.post(
                        "/api/v1/users/" + user + "/tokens",
                        "{\"name\": \"laptop\", \"expiresOn\": \"" + today.plusDays(1) + "\"}")
                .is(201);
        Client person = house.bearing(token.at("/token"));

        person.get("/api/v1/partners").is(200);
        house.pass(Duration.ofDays(1));
        person.get("/api/v1/partners").is(200);
        house.pass(Duration.ofDays(1));
        person.get("/api/v1/partners").isProblem(401, "auth.required");
    }

    @Test
    void a_token_is_shown_once_and_kept_nowhere_in_clear() {
        Answer user = admin.post("/api/v1/users", "{\"name\": \"Made-up Person\", \"roles\": [\"VIEWER\"]}")
                .is(201);
        String secret = user.at("/token");

        assertThat(secret).hasSizeGreaterThanOrEqualTo(20);
        assertThat(admin.get("/api/v1/users/" + user.at("/id")).text()).doesNotContain(secret);
        assertThat(admin.get("/api/v1/users").text()).doesNotContain(secret);
        assertThat(admin.get("/api/v1/journal").text()).doesNotContain(secret);
    }

    @Test
    void a_user_at_fault_is_refused_with_every_fault() {
        admin.post("/api/v1/users", "{\"name\": \"\\u0000\", \"roles\": [\"KING\"]}")
                .hasFaults("/name value.text", "/roles/0 value.enum");
        admin.post("/api/v1/users", "{\"name\": \"Someone\", \"roles\": []}").hasFaults("/roles value.required");
        admin.post("/api/v1/users", "{}").hasFaults("/name value.required", "/roles value.required");
        admin.get("/api/v1/users/nobody").isProblem(404, "resource.unknown");
    }

    @Test
    void everybody_may_read_what_each_role_may_do() {
        Answer roles = house.someone("\"VIEWER\"").get("/api/v1/roles").is(200);

        assertThat(roles.each("/items", "/role"))
                .containsExactly("VIEWER", "PARTNERSHIP_OFFICER", "FINANCE_OFFICER", "ASSESSOR", "DIRECTOR", "ADMIN");
        assertThat(roles.each("/items/4/permissions", "/permission"))
                .containsExactly(
                        "READ",
                        "BLOCK_PARTNERS",
                        "APPROVE_PAYMENTS",
                        "APPROVE_PROJECTS",
                        "SUSPEND_PROJECTS",
                        "END_PROJECTS",
                        "SUSPEND_MANDATES",
                        "APPROVE_SUPPORT",
                        "VALIDATE_ASSESSMENTS",
                        "WRITE_HANDOVERS",
                        "APPROVE_HANDOVERS",
                        "WRITE_POLICIES");
        assertThat(roles.at("/items/4/title/ar")).isEqualTo("مدير");
        assertThat(roles.at("/items/0/permissions/0/title/fr")).isEqualTo("tout lire");
        house.stranger().get("/api/v1/roles").isProblem(401, "auth.required");
    }

    @Test
    void everybody_may_read_the_regions() {
        Answer regions = house.someone("\"VIEWER\"").get("/api/v1/regions").is(200);

        assertThat(regions.json().get("items")).hasSize(12);
        assertThat(regions.at("/items/5/code")).isEqualTo("MA-06");
        assertThat(regions.at("/items/5/name/fr")).isEqualTo("Casablanca-Settat");
        assertThat(regions.at("/items/5/name/ar")).isEqualTo("الدار البيضاء - سطات");
        house.stranger().get("/api/v1/regions").isProblem(401, "auth.required");
    }
}
