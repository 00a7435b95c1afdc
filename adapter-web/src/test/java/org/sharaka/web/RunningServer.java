package org.sharaka.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.sharaka.application.work.Call;
import org.sharaka.application.work.IdGenerator;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.domain.access.Role;
import org.sharaka.domain.rulebook.Rulebook;
import org.sharaka.testing.memory.MemoryStore;

/** A real server on a free port, over a store in memory, with one user for each role. */
final class RunningServer implements AutoCloseable {

    private static final AtomicReference<Contract> CONTRACT = new AtomicReference<>();

    static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");

    final AtomicBoolean ready = new AtomicBoolean(true);

    private final Map<Role, String> tokens = new EnumMap<>(Role.class);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Server server;

    RunningServer() {
        this(new MemoryStore());
    }

    RunningServer(UnitOfWork store) {
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        IdGenerator ids = new Counting();
        UseCases useCases = UseCases.over(store, ids, clock, ZoneOffset.UTC, () -> {});
        useCases.policies().layDown(Rulebook.standard());
        for (Role role : Role.values()) {
            tokens.put(
                    role,
                    useCases.users()
                            .enter(Call.OF_SYSTEM, role.name(), Set.of(role))
                            .secret());
        }
        server = new Server(useCases, clock, ids, ready::get, "127.0.0.1", 0).start();
    }

    Server server() {
        return server;
    }

    int port() {
        return server.port();
    }

    String token(Role role) {
        return tokens.get(role);
    }

    /** A request as the administrator, not yet sent. */
    HttpRequest.Builder to(String path) {
        return as(Role.ADMIN, path);
    }

    HttpRequest.Builder as(Role role, String path) {
        return open(path).header("Authorization", "Bearer " + tokens.get(role));
    }

    HttpRequest.Builder open(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
    }

    /** The document of the server; all of them have the same routes. */
    Contract contract() {
        return CONTRACT.updateAndGet(known -> known == null ? new Contract(server.routes()) : known);
    }

    Reply get(String path) {
        return send(to(path));
    }

    Reply post(String path, String json) {
        return send(to(path).header("Content-Type", "application/json").POST(body(json)));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            contract().verify(response);
            return new Reply(response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static HttpRequest.BodyPublisher body(String text) {
        return HttpRequest.BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }

    /** What comes back when these bytes are written, whatever they are. */
    String raw(byte[] bytes) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            try (InputStream answer = socket.getInputStream()) {
                return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    /** What comes back on one connection when the parts are written one after another, with a pause between them. */
    String slowly(String... parts) throws IOException, InterruptedException {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.setSoTimeout(5000);
            for (String part : parts) {
                socket.getOutputStream().write(part.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                Thread.sleep(200);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String raw(String text) throws IOException {
        return raw(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Override
    public void close() {
        server.stop();
    }

    private static final class Counting implements IdGenerator {

        private final AtomicInteger last = new AtomicInteger();

        @Override
        public String id() {
            return String.format("id-%06d", last.incrementAndGet());
        }

        @Override
        public String secret() {
            return "a-token-of-the-tests-" + last.incrementAndGet();
        }
    }
}
