package org.sharaka.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sharaka.web.RunningServer.body;

import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sharaka.application.store.SubmissionKey;
import org.sharaka.application.store.Submissions;
import org.sharaka.application.store.Users;
import org.sharaka.application.work.StoreUnavailable;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.access.UserId;
import org.sharaka.testing.memory.MemoryStore;

/** A POST with a key is done once, however often it is sent. */
class IdempotencyTest {

    private static final String PARTNERS = "/api/v1/partners";
    private static final String ATLAS = "{\"name\": {\"fr\": \"Atlas\"}, \"kind\": \"COMPANY\"}";
    private static final String RIF = "{\"name\": {\"fr\": \"Rif\"}, \"kind\": \"COMPANY\"}";

    private static final String SHEET = "kind,name_ar,name_fr,committee_member\nCOMPANY,,Atlas,false\n";

    private final Watched store = new Watched();
    private final RunningServer server = new RunningServer(store);

    @AfterEach
    void stop() {
        server.close();
    }

    private static HttpRequest.Builder keyed(HttpRequest.Builder request, String key, String json) {
        return request.header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(body(json));
    }

    private Reply post(String key, String json) {
        return server.send(keyed(server.to(PARTNERS), key, json));
    }

    private int partners() {
        return server.get(PARTNERS).json().get("items").size();
    }

    private static void isReplay(Reply again, Reply first) {
        assertThat(again.status()).isEqualTo(first.status());
        assertThat(again.text()).isEqualTo(first.text());
        for (String header : List.of("Location", "ETag", "Content-Type", "Content-Language")) {
            assertThat(again.header(header)).isEqualTo(first.header(header));
        }
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void the_same_again_gives_the_first_answer_again() {
        Reply first = post("key-1", ATLAS);
        Reply again = post("key-1", ATLAS);

        assertThat(first.status()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(first.header("Location")).isNotEmpty();
        isReplay(again, first);
        isReplay(post("key-1", ATLAS), first);
        assertThat(again.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
        assertThat(partners()).isEqualTo(1);
    }

    @Test
    void without_a_key_or_with_another_it_is_done_again() {
        post("key-1", ATLAS);
        post("key-2", ATLAS);
        server.post(PARTNERS, ATLAS);

        assertThat(partners()).isEqualTo(3);
    }

    @Test
    void something_else_under_the_same_key_is_refused() {
        post("key-1", ATLAS);

        Reply other = post("key-1", RIF);
        Reply spaced = post("key-1", ATLAS + " ");

        assertThat(List.of(other.status(), spaced.status())).containsOnly(422);
        assertThat(other.code()).isEqualTo("idempotency.reused");
        assertThat(partners()).isEqualTo(1);
    }

    @Test
    void another_query_is_something_else() {
        assertThat(imports("?dryRun=true", SHEET).status()).isEqualTo(200);

        assertThat(imports("", SHEET).code()).isEqualTo("idempotency.reused");
        assertThat(imports("?dryRun=true", SHEET).header("Idempotency-Replayed"))
                .isEqualTo("true");
    }

    private Reply imports(String query, String sheet) {
        return server.send(server.to(PARTNERS + "/imports" + query)
                .header("Idempotency-Key", "key-1")
                .header("Content-Type", "text/csv")
                .POST(body(sheet)));
    }

    @Test
    void a_key_belongs_to_its_user_and_its_address() {
        post("key-1", ATLAS);
        Reply ofAnother = server.send(keyed(server.as(Role.PARTNERSHIP_OFFICER, PARTNERS), "key-1", RIF));
        Reply elsewhere = server.send(keyed(
                server.to(PARTNERS + "/unknown/steps/block"),
                "key-1",
                "{\"reason\": \"any\", \"on\": \"2026-06-01\"}"));

        assertThat(ofAnother.status()).isEqualTo(201);
        assertThat(elsewhere.status()).isEqualTo(404);
    }

    @Test
    void an_address_is_the_same_however_it_is_written() {
        String id = post("key-1", ATLAS).at("/id");
        String plain = PARTNERS + "/" + id + "/steps/block";
        String written = PARTNERS + "/" + id.replaceFirst("i", "%69") + "/steps/block";
        String reason = "{\"reason\": \"any\", \"on\": \"2026-06-01\"}";

        Reply first = server.send(keyed(server.to(plain), "key-2", reason));

        assertThat(written).isNotEqualTo(plain);
        isReplay(server.send(keyed(server.to(written), "key-2", reason)), first);
    }

    @Test
    void what_was_refused_frees_its_key() {
        Reply invalid = post("key-1", "{\"name\": {\"fr\": \" \"}, \"kind\": \"COMPANY\"}");
        Reply malformed = post("key-1", "{");
        Reply mended = post("key-1", ATLAS);

        assertThat(List.of(invalid.status(), malformed.status(), mended.status()))
                .containsExactly(422, 400, 201);
        isReplay(post("key-1", ATLAS), mended);
    }

    @Test
    void a_gate_that_was_closed_is_asked_again() {
        String person = server.post(PARTNERS, "{\"name\": {\"fr\": \"Nour\"}, \"kind\": \"NATURAL_PERSON\"}")
                .at("/id");
        String seat = "{\"partnerId\": \"%s\", \"capacities\": [\"DONOR\"]}".formatted(person);

        for (int time = 0; time < 2; time++) {
            Reply refused = server.send(keyed(server.to("/api/v1/committee/memberships"), "key-1", seat));
            assertThat(refused.code()).isEqualTo("gate.closed");
            assertThat(refused.header("Idempotency-Replayed")).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "12345678901234567890123456789012345678901234567890123456789012345"})
    void what_is_no_key_is_malformed(String key) {
        assertThat(post(key, ATLAS).code()).isEqualTo("request.malformed");
        assertThat(server.send(keyed(server.to(PARTNERS), "key-1", ATLAS).header("Idempotency-Key", "key-2"))
                        .code())
                .isEqualTo("request.malformed");
        assertThat(partners()).isZero();
    }

    @Test
    void a_key_of_sixty_four_signs_is_one() {
        assertThat(post("~".repeat(64), ATLAS).status()).isEqualTo(201);
    }

    @Test
    void who_may_not_is_told_so_whatever_the_key() {
        post("key-1", ATLAS);

        assertThat(server.send(keyed(server.open(PARTNERS), "key-1", ATLAS)).status())
                .isEqualTo(401);
        assertThat(server.send(keyed(server.as(Role.VIEWER, PARTNERS), "key-1", ATLAS))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void only_a_post_has_a_key() {
        Reply made = post("key-1", ATLAS);
        HttpRequest.Builder change = server.to(made.header("Location"))
                .header("Idempotency-Key", "no key")
                .header("If-Match", made.header("ETag"))
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", body("{\"name\": {\"fr\": \"Haut Atlas\"}}"));

        assertThat(server.send(change).status()).isEqualTo(200);
        assertThat(server.send(server.to(PARTNERS).header("Idempotency-Key", "no key"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_token_is_shown_again_and_stored_nowhere() {
        String person = "{\"name\": \"Nour Exemple\", \"roles\": [\"ADMIN\"]}";
        Reply first = server.send(keyed(server.to("/api/v1/users"), "key-1", person));
        String token = first.at("/token");

        isReplay(server.send(keyed(server.to("/api/v1/users"), "key-1", person)), first);

        UserId administrator = administrator();
        String kept = store.<String>reading(stores -> stores.of(Submissions.class)
                .find(new SubmissionKey(administrator, "/api/v1/users", "key-1"))
                .orElseThrow()
                .answer());
        assertThat(token).isNotEmpty();
        assertThat(new String(Base64.getDecoder().decode(kept), StandardCharsets.ISO_8859_1))
                .doesNotContain(token)
                .doesNotContain("Nour");
    }

    private UserId administrator() {
        return store.reading(stores -> stores.of(Users.class).all()).stream()
                .map(user -> user.value())
                .filter(user -> user.name().equals(Role.ADMIN.name()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void an_answer_is_opened_by_no_other_token_of_the_same_user() {
        String person = "{\"name\": \"Nour Exemple\", \"roles\": [\"PARTNERSHIP_OFFICER\"]}";
        Reply entered = server.post("/api/v1/users", person);
        String second = server.post(entered.header("Location") + "/tokens", "{\"name\": \"second\"}")
                .at("/token");
        Reply first = server.send(
                keyed(server.open(PARTNERS).header("Authorization", "Bearer " + entered.at("/token")), "key-1", ATLAS));

        Reply again =
                server.send(keyed(server.open(PARTNERS).header("Authorization", "Bearer " + second), "key-1", ATLAS));

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.code()).isEqualTo("idempotency.unknown");
        assertThat(partners()).isEqualTo(1);
    }

    @Test
    void while_the_first_is_at_work_the_second_is_told_so() throws Exception {
        ExecutorService sender = Executors.newSingleThreadExecutor();
        try {
            store.holdsAt(2);
            Future<Reply> first = sender.submit(() -> post("key-1", ATLAS));
            assertThat(store.reached.await(30, TimeUnit.SECONDS)).isTrue();

            Reply second = post("key-1", ATLAS);
            store.goOn.countDown();

            assertThat(second.status()).isEqualTo(409);
            assertThat(second.code()).isEqualTo("idempotency.running");
            assertThat(second.header("Retry-After")).isEqualTo("1");
            Reply done = first.get(30, TimeUnit.SECONDS);
            isReplay(post("key-1", ATLAS), done);
            assertThat(partners()).isEqualTo(1);
        } finally {
            sender.shutdownNow();
        }
    }

    @Test
    void of_many_at_once_one_does_the_work() throws Exception {
        int many = 12;
        ExecutorService senders = Executors.newFixedThreadPool(many);
        try {
            List<Future<Reply>> sent = IntStream.range(0, many)
                    .mapToObj(any -> senders.submit(() -> post("key-1", ATLAS)))
                    .toList();
            for (Future<Reply> one : sent) {
                Reply reply = one.get(30, TimeUnit.SECONDS);
                assertThat(reply.status()).isIn(201, 409);
                assertThat(reply.code()).isIn("", "idempotency.running");
            }
            assertThat(partners()).isEqualTo(1);
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void a_key_that_cannot_be_reserved_stops_the_work() {
        store.failsAt(1);

        assertThat(post("key-1", ATLAS).status()).isEqualTo(503);
        assertThat(partners()).isZero();
        assertThat(post("key-1", ATLAS).status()).isEqualTo(201);
    }

    @Test
    void what_failed_before_it_changed_anything_can_be_sent_again() {
        store.failsAt(2);

        assertThat(post("key-1", ATLAS).status()).isEqualTo(503);
        assertThat(post("key-1", ATLAS).status()).isEqualTo(201);
        assertThat(partners()).isEqualTo(1);
    }

    @Test
    void what_only_computes_holds_up_nobody_and_is_answered_once() {
        String aid = "{\"year\": 2, \"approvedBudget\": \"1000000.00\", \"actualCosts\": \"1000000.00\","
                + " \"unjustified\": \"0.00\"}";
        Reply first = server.send(keyed(server.to("/api/v1/simulations/operating-aid"), "key-1", aid));

        assertThat(first.status()).isEqualTo(200);
        isReplay(server.send(keyed(server.to("/api/v1/simulations/operating-aid"), "key-1", aid)), first);
    }

    /** A store that can be held, or fail, at one of the next units of work that write. */
    private static final class Watched implements UnitOfWork {

        private static final int NEVER = -1;

        private final UnitOfWork sound = new MemoryStore();
        private final AtomicInteger left = new AtomicInteger(NEVER);
        private final CountDownLatch reached = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private volatile boolean fails;

        void holdsAt(int number) {
            left.set(number);
        }

        void failsAt(int number) {
            fails = true;
            left.set(number);
        }

        @Override
        public <T> T inTransaction(Function<Stores, T> work, Predicate<T> keep) {
            if (left.decrementAndGet() == 0) {
                stop();
            }
            return sound.inTransaction(work, keep);
        }

        private void stop() {
            if (fails) {
                throw new StoreUnavailable("the disk is full");
            }
            reached.countDown();
            try {
                goOn.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public <T> T reading(Function<Stores, T> work) {
            return sound.reading(work);
        }
    }
}
