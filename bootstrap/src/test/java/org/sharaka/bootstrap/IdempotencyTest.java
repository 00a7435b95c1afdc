package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;

/** What is sent again under its key is done once: at the same time, a day later, and after the server was gone. */
class IdempotencyTest {

    private static final String PARTNERS = "/api/v1/partners";
    private static final String ATLAS = "{\"name\": {\"fr\": \"Atlas\"}, \"kind\": \"COMPANY\"}";
    private static final String RIF = "{\"name\": {\"fr\": \"Rif\"}, \"kind\": \"COMPANY\"}";

    @TempDir
    Path folder;

    private House house;

    @BeforeEach
    void begin() {
        house = House.in(folder);
    }

    @AfterEach
    void end() {
        house.close();
    }

    private void restart() {
        house.close();
        house = House.in(folder);
    }

    private Client keyed(String key) {
        return house.admin().with("Idempotency-Key", key);
    }

    private void hasPartners(int number) {
        assertThat(house.admin().get(PARTNERS).is(200).json().get("items")).hasSize(number);
        assertThat(house.admin().get("/api/v1/journal").each("/items", "/action"))
                .filteredOn("partner.registered"::equals)
                .hasSize(number);
    }

    private static void isReplay(Answer again, Answer first) {
        assertThat(again.is(first.status()).text()).isEqualTo(first.text());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void the_first_answer_outlives_the_server() {
        Answer first = keyed("key-1").post(PARTNERS, ATLAS).is(201);

        restart();

        isReplay(keyed("key-1").post(PARTNERS, ATLAS), first);
        keyed("key-1").post(PARTNERS, RIF).isProblem(422, "idempotency.reused");
        hasPartners(1);
    }

    @Test
    void of_many_at_once_one_does_the_work() throws Exception {
        int many = 12;
        ExecutorService senders = Executors.newFixedThreadPool(many);
        try {
            List<Future<Answer>> sent = IntStream.range(0, many)
                    .mapToObj(any -> senders.submit(() -> keyed("key-1").post(PARTNERS, ATLAS)))
                    .toList();
            List<Answer> done = new ArrayList<>();
            for (Future<Answer> one : sent) {
                Answer answer = one.get(60, TimeUnit.SECONDS);
                if (answer.status() == 201) {
                    done.add(answer);
                } else {
                    answer.isProblem(409, "idempotency.running");
                }
            }
            assertThat(done)
                    .extracting(Answer::text)
                    .isNotEmpty()
                    .containsOnly(done.get(0).text());
            assertThat(done)
                    .filteredOn(answer -> answer.header("Idempotency-Replayed").isEmpty())
                    .hasSize(1);
            hasPartners(1);
        } finally {
            senders.shutdownNow();
        }
    }

    @Test
    void after_a_day_a_key_is_free() {
        Answer first = keyed("key-1").post(PARTNERS, ATLAS).is(201);
        house.pass(Duration.ofHours(23));
        isReplay(keyed("key-1").post(PARTNERS, ATLAS), first);

        house.pass(Duration.ofHours(2));

        assertThat(keyed("key-1").post(PARTNERS, RIF).is(201).header("Idempotency-Replayed"))
                .isEmpty();
        hasPartners(2);
    }

    @Test
    void a_token_that_is_shown_again_stands_in_no_file() throws Exception {
        String person = "{\"name\": \"Nour Exemple\", \"roles\": [\"VIEWER\"]}";
        Answer first = keyed("key-1").post("/api/v1/users", person).is(201);
        isReplay(keyed("key-1").post("/api/v1/users", person), first);

        house.close();

        String file = Files.readString(folder.resolve("house.db"), StandardCharsets.ISO_8859_1);
        assertThat(first.at("/token")).isNotEmpty();
        assertThat(file).contains("Nour Exemple").doesNotContain(first.at("/token"));
        house = House.in(folder);
    }
}
