package org.sharaka.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.sharaka.application.work.Stores;
import org.sharaka.application.work.UnitOfWork;
import org.sharaka.testing.memory.MemoryStore;

/** The life of a server. */
class ServerTest {

    @Test
    void what_has_begun_is_ended_before_it_stops() throws Exception {
        Slow store = new Slow();
        RunningServer server = new RunningServer(store);
        int port = server.port();
        store.slow = true;
        CompletableFuture<Reply> answer = CompletableFuture.supplyAsync(() -> server.get("/api/v1/partners"));
        assertThat(store.begun.await(5, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        Thread.sleep(300);
        assertThat(stopped).isNotDone();
        store.goOn.countDown();

        assertThat(answer.get(5, TimeUnit.SECONDS).status()).isEqualTo(200);
        stopped.get(10, TimeUnit.SECONDS);
        assertThatThrownBy(() -> new Socket("127.0.0.1", port).close()).isInstanceOf(ConnectException.class);
    }

    @Test
    void a_refusal_that_did_not_look_at_the_body_leaves_the_connection_open_for_the_next_request() throws Exception {
        try (RunningServer server = new RunningServer(new MemoryStore())) {
            String said = server.slowly(
                    "POST /api/v1/partners HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n",
                    "{}",
                    "GET /health/live HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

            assertThat(said).startsWith("HTTP/1.1 401").contains("HTTP/1.1 200");
        }
    }

    private static final class Slow implements UnitOfWork {

        private final MemoryStore store = new MemoryStore();
        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private volatile boolean slow;

        @Override
        public <T> T inTransaction(Function<Stores, T> work, Predicate<T> keep) {
            return store.inTransaction(work, keep);
        }

        @Override
        public <T> T reading(Function<Stores, T> work) {
            if (slow) {
                begun.countDown();
                try {
                    assertThat(goOn.await(5, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return store.reading(work);
        }
    }
}
