package org.sharaka.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;

/** A caller with a token. Immutable: {@link #with} gives another caller. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final AtomicReference<OpenApiContract> CONTRACT = new AtomicReference<>();

    private static final Map<String, String> BODIES = new ConcurrentHashMap<>();

    private final String base;
    private final Map<String, String> headers;

    Client(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = Map.copyOf(headers);
    }

    public static Client of(String base, String token) {
        return new Client(base, Map.of("Authorization", "Bearer " + token));
    }

    public static Client withoutToken(String base) {
        return new Client(base, Map.of());
    }

    /** The same caller with a header more. */
    public Client with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Client(base, more);
    }

    public Client reading(String language) {
        return with("Accept-Language", language);
    }

    public Client ifMatch(String etag) {
        return with("If-Match", etag);
    }

    public Answer get(String path) {
        return send("GET", path, null, new byte[0]);
    }

    public Answer post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    public Answer patch(String path, String json) {
        return send("PATCH", path, "application/merge-patch+json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** Any request; {@code type} null for none. Where its server goes with what happens, no day of it lies ahead. */
    public Answer send(String method, String path, String type, byte[] body) {
        Answer answer = sent(method, path, type, body);
        boolean later = answer.status() == 422
                && Following.at(base)
                        .filter(clock -> clock.goesTo(answer, body))
                        .isPresent();
        return later ? send(method, path, type, body) : told(answer, path, type, body);
    }

    private Answer told(Answer answer, String path, String type, byte[] body) {
        Recording.at(base).ifPresent(recording -> recording.add(contract(), path, type, body, answer));
        return answer;
    }

    private Answer sent(String method, String path, String type, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(30))
                .method(
                        method,
                        body.length == 0 && type == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (type != null) {
            request.header("Content-Type", type);
        }
        try {
            Answer answer = new Answer(HTTP.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8)));
            contract().check(answer.response());
            checkTag(answer);
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    // whatever a body shows, borrowed or not, is under its tag
    private void checkTag(Answer answer) {
        if (answer.response().request().method().equals("GET") && !answer.etag().isEmpty() && answer.status() == 200) {
            String tagged = answer.response().uri() + " " + answer.etag();
            String before = BODIES.putIfAbsent(tagged, answer.text());
            assertThat(answer.text()).as(tagged).isEqualTo(before == null ? answer.text() : before);
        }
    }

    // one document for all: every server of the project serves the same
    private OpenApiContract contract() {
        return CONTRACT.updateAndGet(known -> known == null ? OpenApiContract.of(base) : known);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
