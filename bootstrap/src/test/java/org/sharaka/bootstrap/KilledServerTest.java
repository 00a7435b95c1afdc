package org.sharaka.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sharaka.application.store.Journal;
import org.sharaka.application.store.JournalEntry;
import org.sharaka.application.store.Partners;
import org.sharaka.domain.partner.PartnerId;
import org.sharaka.persistence.Inspection;
import org.sharaka.persistence.SqliteStore;

/**
 * A server under load is killed in the middle of its work, again and again: what it has acknowledged is there, nothing
 * is there twice, and a request that is sent again under its key is done or answered. It proves that a commit reaches
 * the operating system before its answer; that it reaches the disk rests on {@code synchronous=FULL}.
 */
@Timeout(180)
class KilledServerTest {

    private static final int ROUNDS = 3;
    private static final int SENDERS = 8;
    private static final String TOKEN = "made-up-token-of-the-first-administrator";

    @TempDir
    Path folder;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    @Test
    void what_was_acknowledged_outlives_a_kill_and_nothing_is_done_twice() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed of the kills: " + seed);
        Random chance = new Random(seed);
        Map<String, String> again = new TreeMap<>();

        for (int round = 0; round <= ROUNDS; round++) {
            Process server = start();
            try {
                String base = address(server);
                for (String key : notAcknowledged()) {
                    again.put(key, post(base, key));
                }
                if (round < ROUNDS) {
                    killUnderLoad(server, base, round, chance.nextInt(700) + 200);
                }
            } finally {
                server.destroyForcibly().waitFor(30, TimeUnit.SECONDS);
            }
        }

        assertThat(notAcknowledged()).isEmpty();
        assertThat(again.values()).containsOnly("201");
        isWhole();
    }

    private Set<String> notAcknowledged() {
        return sent.stream()
                .filter(key -> !acknowledged.containsKey(key))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "serve",
                        "--port",
                        "0",
                        "--admin-token",
                        TOKEN,
                        "--database",
                        file().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private Path file() {
        return folder.resolve("killed.db");
    }

    private static String address(Process server) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
        String line = out.readLine();
        while (line != null && !line.startsWith("Listening on ")) {
            line = out.readLine();
        }
        assertThat(line).as("the server ended before it listened").isNotNull();
        return line.substring("Listening on ".length());
    }

    private void killUnderLoad(Process server, String base, int round, int millis) throws InterruptedException {
        ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
        IntStream.range(0, SENDERS)
                .forEach(sender -> senders.execute(() -> {
                    for (int number = 0; server.isAlive(); number++) {
                        String key = "kill-%d-%d-%d".formatted(round, sender, number);
                        sent.add(key);
                        if (!post(base, key).equals("201")) {
                            return;
                        }
                    }
                }));
        int before = acknowledged.size();
        while (acknowledged.size() < before + SENDERS) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        TimeUnit.MILLISECONDS.sleep(millis);
        server.destroyForcibly();
        senders.shutdown();
        assertThat(senders.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    /** The status; empty where there was no answer. */
    private String post(String base, String key) {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(URI.create(base + "/api/v1/partners"))
                            .timeout(Duration.ofSeconds(30))
                            .header("Authorization", "Bearer " + TOKEN)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", key)
                            // one id for all: a key is known by its own record
                            .header("X-Request-Id", "the-same-for-all")
                            .POST(BodyPublishers.ofString(
                                    "{\"name\": {\"fr\": \"%s\"}, \"kind\": \"COMPANY\"}".formatted(key)))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() == 201) {
                acknowledged.put(key, answer.headers().firstValue("Location").orElseThrow());
            }
            return String.valueOf(answer.statusCode());
        } catch (IOException gone) {
            return "";
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    private void isWhole() {
        try (SqliteStore store = SqliteStore.openToInspect(file())) {
            Inspection inspection = store.inspect();
            assertThat(inspection.damages()).isEmpty();
            assertThat(inspection.journal().chain().valid()).isTrue();
            List<String> stored = store.reading(stores -> stores.of(Journal.class)
                    .from(0)
                    .map(JournalEntry::happening)
                    .filter(told -> told.action().equals("partner.registered"))
                    .map(told -> "/api/v1/partners/" + told.subject())
                    .toList());
            assertThat(stored).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(acknowledged.values());
            Map<String, Long> registered = store.reading(stores -> stored.stream()
                    .map(path -> path.substring(path.lastIndexOf('/') + 1))
                    .map(id -> stores.of(Partners.class)
                            .get(new PartnerId(id))
                            .value()
                            .profile()
                            .name()
                            .all()
                            .iterator()
                            .next())
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
            assertThat(registered.values()).containsOnly(1L);
            assertThat(registered.keySet()).containsExactlyInAnyOrderElementsOf(sent);
        }
    }
}
