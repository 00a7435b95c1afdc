package org.sharaka.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.web.RunningServer.body;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Role;
import org.sharaka.testing.memory.MemoryStore;
import org.slf4j.LoggerFactory;

/** The habits of the interface, each at one resource. Every answer is held against the document too. */
class RequestTest {

    private static final String PARTNERS = "/api/v1/partners";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private static RunningServer server;

    private final Logger requests = (Logger) LoggerFactory.getLogger("org.sharaka.web.request");
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeAll
    static void start() {
        server = new RunningServer();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void listen() {
        requests.setLevel(Level.INFO);
        requests.setAdditive(false);
        log.list = new CopyOnWriteArrayList<>();
        log.start();
        requests.addAppender(log);
    }

    @AfterEach
    void listenNoMore() {
        requests.detachAppender(log);
        requests.setLevel(Level.WARN);
        requests.setAdditive(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | Le corps de la requête est vide.",
                "null | Le corps doit être un objet JSON.",
                "{ | ligne 1",
                "{} x | ligne 1",
                "{}{} | ligne 1",
                "\uFEFF{} | ligne 1",
                "{'name':1} | ligne 1",
                "{\"kind\":NaN} | ligne 1",
                "[] | n’est pas celui qui est attendu",
                "{\"name\":{\"fr\":1}} | /name/fr",
                "{\"name\":{\"fr\":true}} | /name/fr",
                "{\"name\":\"\"} | /name",
                "{\"name\":[]} | /name",
                "{\"fields\":\"HEALTH\"} | /fields",
                "{\"fields\":[1.5]} | /fields/0",
                "{\"kind\":\"A\",\"kind\":\"B\"} | Le membre /kind est donné deux fois",
                "{\"name\":{\"fr\":\"a\",\"fr\":\"b\"}} | Le membre /name/fr est donné deux fois",
                "{\"name\":{\"de\":\"a\"}} | Le membre /name/de est inconnu",
                "{\"a/b~c\":1} | Le membre /a~1b~0c est inconnu",
                "{\"\\ud800\":1} | Le membre /? est inconnu",
            })
    void what_is_no_json_of_the_right_shape_is_named(String json, String detail) {
        Reply reply = server.post(PARTNERS, json);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.code()).isEqualTo("request.malformed");
        assertThat(reply.at("/detail")).contains(detail);
    }

    @Test
    void depth_and_long_numbers_are_refused() {
        assertThat(server.post(PARTNERS, "{\"ice\":" + "1".repeat(100_000) + "}")
                        .at("/detail"))
                .contains("/ice");
        assertThat(server.post(PARTNERS, "[".repeat(100_000)).status()).isEqualTo(400);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_not_replaced() {
        byte[] bytes = {'{', '"', (byte) 0xff, '"', ':', '1', '}'};

        Reply reply = server.send(server.to(PARTNERS)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes)));

        assertThat(reply.at("/detail")).isEqualTo("Le texte n’est pas de l’UTF-8 valable.");
    }

    @Test
    void every_fault_is_told_at_once_each_by_its_pointer() {
        Reply reply = server.post(
                PARTNERS,
                "{\"name\":{\"ar\":\" \",\"fr\":\"\\ud800\"},\"kind\":\"FOO\",\"ice\":\"1\",\"fields\":[\"X\",null],"
                        + "\"contact\":{\"email\":\"x\"}}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json()
                        .at("/errors")
                        .valueStream()
                        .map(error -> error.at("/pointer").asString()
                                + " "
                                + error.at("/code").asString()))
                .containsExactlyInAnyOrder(
                        "/name/ar partner.name",
                        "/name/fr partner.name",
                        "/kind value.enum",
                        "/ice partner.ice",
                        "/fields/0 value.enum",
                        "/fields/1 value.required",
                        "/contact/email value.email");
    }

    @Test
    void a_body_over_a_mebibyte_is_refused_whether_its_length_is_told_or_not() {
        HttpRequest.BodyPublisher untold =
                HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2 << 20]));

        assertThat(server.post(PARTNERS, "x".repeat((1 << 20) + 1)).code()).isEqualTo("body.large");
        assertThat(server.send(server.to(PARTNERS)
                                .header("Content-Type", "application/json")
                                .POST(untold))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void token_and_right_come_before_the_media_type_and_that_before_the_body() {
        assertThat(server.send(server.open(PARTNERS).POST(body("{"))).code()).isEqualTo("auth.required");
        assertThat(server.send(server.as(Role.VIEWER, PARTNERS).POST(body("{"))).code())
                .isEqualTo("auth.forbidden");
        assertThat(server.send(server.to(PARTNERS).POST(body("{"))).code()).isEqualTo("media.unsupported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer unknown-unknown-unknown", "Basic YTpi", "Bearer a b"})
    void a_token_that_is_none_opens_nothing(String authorization) {
        Reply reply = server.send(server.open(PARTNERS).header("Authorization", authorization));

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 400",
        "application/json; charset=UTF-8, 400",
        "application/json; charset=iso-8859-1, 415",
        "text/plain, 415",
    })
    void a_body_is_json_in_utf_8(String type, int status) {
        assertThat(server.send(server.to(PARTNERS).header("Content-Type", type).POST(body("{")))
                        .status())
                .isEqualTo(status);
    }

    @Test
    void a_body_may_not_be_compressed() {
        assertThat(server.send(server.to(PARTNERS)
                                .header("Content-Type", "application/json")
                                .header("Content-Encoding", "gzip")
                                .POST(body("{}")))
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | 200",
                "application/* | 200",
                "text/html, application/json;q=0.1 | 200",
                "text/html | 406",
                "application/json;q=0, */* | 406",
            })
    void an_answer_is_of_a_type_that_the_caller_takes(String accept, int status) {
        assertThat(server.send(server.to(PARTNERS).header("Accept", accept)).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar-MA | ar",
                "en;q=0.5, ar;q=0.9 | ar",
                "de, en-GB;q=0.3 | en",
                "fr;q=0, en;q=0.1 | en",
                "* | fr",
                "zgh | fr",
                ";;; | fr",
            })
    void a_problem_is_told_in_the_language_of_the_caller(String accept, String language) {
        Reply reply = server.send(server.to("/nowhere").header("Accept-Language", accept));

        assertThat(reply.header("Content-Language")).isEqualTo(language);
        assertThat(reply.code()).isEqualTo("resource.unknown");
        assertThat(reply.at("/instance")).isEqualTo("/nowhere");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=x",
                "limit=",
                "limit=1&limit=2",
                "cursor=zzz",
                "cursor=%21",
                "kind=FOO",
                "committee=yes",
                "status=x",
                "unknown=1",
            })
    void a_query_is_read_strictly(String query) {
        assertThat(server.get(PARTNERS + "?" + query).status()).isEqualTo(400);
    }

    @Test
    void a_list_goes_on_where_it_ended() {
        for (String name : List.of("Maison A", "Maison B", "Maison C")) {
            server.post(PARTNERS, "{\"name\":{\"fr\":\"" + name + "\"},\"kind\":\"COMPANY\"}");
        }

        Reply first = server.get(PARTNERS + "?q=maison&limit=2");
        Reply second = server.get(PARTNERS + "?q=maison&limit=2&cursor=" + first.at("/next"));

        assertThat(first.json().at("/items")).hasSize(2);
        assertThat(second.at("/items/0/name/fr")).isEqualTo("Maison C");
        assertThat(second.json().at("/next").isNull()).isTrue();
    }

    @Test
    void a_version_that_was_read_is_not_sent_again() {
        String one = registered();

        String tag = server.get(one).header("ETag");
        for (String tags : List.of(tag, "\"7\", W/" + tag, "," + tag, "\"7\",, " + tag + " ,")) {
            assertThat(server.send(server.to(one).header("If-None-Match", tags)).status())
                    .as(tags)
                    .isEqualTo(304);
        }
        assertThat(server.send(server.to(one).header("If-None-Match", ",")).status())
                .isEqualTo(200);
        assertThat(server.send(server.to(one).header("If-None-Match", "\"7\"")).status())
                .isEqualTo(200);
    }

    @Test
    void not_modified_tells_nothing_of_a_body() throws IOException {
        String one = registered();
        String tag = server.get(one).header("ETag");

        String answer = server.raw("GET " + one + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\nIf-None-Match: " + tag
                + "\r\nAuthorization: Bearer " + server.token(Role.ADMIN) + "\r\n\r\n");

        assertThat(answer)
                .startsWith("HTTP/1.1 304")
                .contains("ETag: " + tag)
                .doesNotContainIgnoringCase("\nContent-Length")
                .doesNotContainIgnoringCase("\nContent-Type")
                .endsWith("\r\n\r\n");
    }

    @Test
    void an_address_that_is_spelled_out_is_no_id() {
        for (String method : List.of("GET", "HEAD", "PATCH", "DELETE")) {
            Reply reply = server.send(server.to(PARTNERS + "/imports").method(method, body("")));

            assertThat(reply.status()).as(method).isEqualTo(405);
            assertThat(reply.header("Allow")).isEqualTo("POST");
        }
        assertThat(server.get(PARTNERS + "/nobody").status()).isEqualTo(404);
        assertThat(server.send(server.to(PARTNERS + "/nobody").method("DELETE", body("")))
                        .header("Allow"))
                .isEqualTo("GET, HEAD, PATCH");
    }

    @Test
    void a_search_of_signs_that_are_no_letters_finds_nothing() {
        registered();

        for (String signs : List.of("%D9%80", "%D9%8E", "%E2%80%8F", "%3F%21", "%00")) {
            Reply reply = server.get(PARTNERS + "?q=" + signs);

            assertThat(reply.status()).as(signs).isEqualTo(200);
            assertThat(reply.json().at("/items")).as(signs).isEmpty();
        }
        assertThat(server.get(PARTNERS + "?q=+").json().at("/items")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                " | 428",
                "\"9\" | 412",
                "W/\"1\" | 412",
                "\"7\",\"1\" | 200",
                ",\"1\" | 200",
                "\"7\", ,,\"1\", | 200",
                ", | 412",
                "* | 200",
                "unquoted | 400",
            })
    void a_change_needs_the_version_that_was_read(String ifMatch, int status) {
        HttpRequest.Builder change = server.to(registered())
                .header("Content-Type", MERGE_PATCH)
                .method("PATCH", body("{\"kind\":\"FOUNDATION\"}"));
        if (ifMatch != null) {
            change.header("If-Match", ifMatch);
        }

        assertThat(server.send(change).status()).isEqualTo(status);
    }

    @Test
    void a_merge_patch_takes_away_what_is_null_and_keeps_what_is_absent() {
        Reply changed = patch("{\"name\":{\"ar\":null,\"en\":\"Bank\"},\"contact\":{\"phone\":null}}");

        assertThat(changed.json().at("/name").toString()).isEqualTo("{\"fr\":\"Banque\",\"en\":\"Bank\"}");
        assertThat(changed.json().at("/contact").toString()).isEqualTo("{\"email\":\"a@b.ma\"}");
        assertThat(changed.at("/formerNames/0/ar")).isEqualTo("بنك");
        assertThat(changed.at("/kind")).isEqualTo("COMPANY");
    }

    @Test
    void a_merge_patch_names_only_what_can_be_changed() {
        assertThat(patch("{\"reference\":null}").at("/detail"))
                .asString()
                .startsWith("Le membre /reference est inconnu");
        assertThat(patch("{\"name\":null}").at("/errors/0/code")).isEqualTo("value.required");
        assertThat(patch("[]").status()).isEqualTo(400);
    }

    @Test
    void a_patch_of_another_type_is_told_the_right_one() {
        Reply reply = server.send(server.to(registered())
                .header("Content-Type", "application/json")
                .method("PATCH", body("{}")));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.header("Accept-Patch")).isEqualTo(MERGE_PATCH);
    }

    @Test
    void a_closed_gate_gives_the_whole_ruling_and_a_step_out_of_place_does_not() {
        String one = registered();
        String act = "{\"on\":\"2026-05-01\",\"reason\":\"vigilance\"}";
        server.post(one + "/steps/block", act);

        Reply closed = server.post(one + "/steps/unblock", act);
        Reply unavailable = server.post(one + "/steps/block", act);

        assertThat(closed.code()).isEqualTo("gate.closed");
        assertThat(closed.at("/ruling/checks/0/rule")).isEqualTo("actor.interest");
        assertThat(closed.at("/ruling/checks/1/rule")).isEqualTo("partner.blocked");
        assertThat(closed.at("/ruling/checks/1/remedy")).isNotBlank();
        assertThat(unavailable.code()).isEqualTo("step.unavailable");
    }

    @Test
    void a_step_honours_a_version_where_one_is_named() {
        Reply stale = server.send(server.to(registered() + "/steps/block")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"9\"")
                .POST(body("{")));

        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void every_answer_carries_its_request_id_and_the_headers_that_protect() {
        Reply given = server.send(server.to(PARTNERS).header("X-Request-Id", "abc-123"));
        Reply made = server.send(server.to("/nowhere").header("X-Request-Id", "not allowed!"));

        assertThat(given.header("X-Request-Id")).isEqualTo("abc-123");
        assertThat(made.header("X-Request-Id")).hasSize(36);
        assertThat(given.header("Cache-Control")).isEqualTo("no-store");
        assertThat(given.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(given.response().headers().map()).doesNotContainKeys("server", "access-control-allow-origin");
    }

    @Test
    void one_line_is_logged_with_who_and_what_and_no_secret() throws Exception {
        server.send(server.to(PARTNERS + "/some-id").header("X-Request-Id", "logged-1"));
        server.raw("GET /a%e2%80%ae HTTP/1.1\r\nHost: a\r\nX-Request-Id: logged-2\r\nConnection: close\r\n\r\n");

        assertThat(lineOf("logged-1"))
                .contains("method=\"GET\"", "path=\"/api/v1/partners/{id}\"", "status=\"404\"")
                .doesNotContain(server.token(Role.ADMIN));
        assertThat(lineOf("logged-2")).contains("status=\"404\"").doesNotContain("\u202E");
    }

    @Test
    void a_store_that_is_away_is_told_and_nothing_of_its_insides() {
        Flaky flaky = new Flaky();
        try (RunningServer away = new RunningServer(flaky)) {
            flaky.broken = true;
            Reply unavailable = away.get(PARTNERS);
            flaky.broken = false;
            away.ready.set(false);

            assertThat(unavailable.status()).isEqualTo(503);
            assertThat(unavailable.header("Retry-After")).isEqualTo("5");
            assertThat(unavailable.text()).doesNotContain("disk", "sharaka");
            assertThat(away.send(away.open("/health/ready")).status()).isEqualTo(503);
            assertThat(away.send(away.open("/health/live")).status()).isEqualTo(200);
        }
    }

    @Test
    void the_pages_come_with_their_own_policy_and_every_problem_has_an_anchor() {
        assertThat(server.send(server.open("/docs")).header("Content-Security-Policy"))
                .contains("script-src 'self'");
        assertThat(server.send(server.open("/docs/filter.js").header("Accept", "*/*"))
                        .status())
                .isEqualTo(200);
        assertThat(server.send(server.open("/openapi.json")).at("/openapi")).isEqualTo("3.0.3");
        assertThat(server.send(server.open("/docs/problems").header("Accept-Language", "ar"))
                        .text())
                .contains("id=\"gate.closed\"", "dir=\"rtl\"", "أرسلوا صفرا أو عددا أكبر منه.");
    }

    // a line is written once the answer has gone
    private String lineOf(String requestId) throws InterruptedException {
        for (int round = 0; round < 200; round++) {
            for (ILoggingEvent line : log.list) {
                if (line.getKeyValuePairs().toString().contains(requestId)) {
                    return line.getKeyValuePairs().toString();
                }
            }
            Thread.sleep(10);
        }
        return "";
    }

    private String registered() {
        Reply created = server.post(
                PARTNERS,
                "{\"name\":{\"fr\":\"Banque\",\"ar\":\"بنك\"},\"kind\":\"COMPANY\","
                        + "\"contact\":{\"email\":\"a@b.ma\",\"phone\":\"1\"}}");
        assertThat(created.status()).isEqualTo(201);
        return created.header("Location");
    }

    private Reply patch(String json) {
        return server.send(server.to(registered())
                .header("Content-Type", MERGE_PATCH)
                .header("If-Match", "*")
                .method("PATCH", body(json)));
    }

    private static final class Flaky implements UnitOfWork {

        private volatile boolean broken;

        private final MemoryStore store = new MemoryStore();

        @Override
        public <T> T inTransaction(java.util.function.Function<Stores, T> work, java.util.function.Predicate<T> keep) {
            return store.inTransaction(work, keep);
        }

        @Override
        public <T> T reading(java.util.function.Function<Stores, T> work) {
            if (broken) {
                throw new StoreUnavailable("disk I/O error in org.sharaka");
            }
            return store.reading(work);
        }
    }
}
