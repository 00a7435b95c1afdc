package org.sharaka.bootstrap;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Sends requests over connections that stay open, one after the other on each, and measures. */
final class LoadClient {

    private static final List<String> LANGUAGES = List.of("ar", "fr;q=0.9, en;q=0.5", "en-GB, en;q=0.8");
    private static final int PATIENCE_MILLIS = 10_000;
    private static final int BUFFER = 64 << 10;

    private final int port;
    private final String token;

    LoadClient(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /**
     * What was measured.
     *
     * @param rate requests a second
     * @param median of the time of a request, in microseconds
     * @param slow the 99th percentile of it, in microseconds
     */
    record Measure(double rate, long median, long slow) {}

    /** The body of one answer. */
    String get(String target) throws IOException {
        try (Connection connection = new Connection()) {
            return new String(connection.get(target, 0), StandardCharsets.UTF_8);
        }
    }

    /** A load of as many connections for as long; the n-th request asks for the n-th target. */
    Measure load(int connections, long millis, IntFunction<String> targets) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        long begin = System.nanoTime();
        long end = begin + millis * 1_000_000;
        try {
            List<Future<long[]>> running = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                running.add(threads.submit(() -> requests(end, next, targets)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> one : running) {
                times.add(one.get());
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Measure(all.length / seconds, all[all.length / 2] / 1000, all[all.length * 99 / 100] / 1000);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private long[] requests(long end, AtomicInteger next, IntFunction<String> targets) throws IOException {
        long[] times = new long[1 << 12];
        int count = 0;
        try (Connection connection = new Connection()) {
            long from = System.nanoTime();
            while (from < end) {
                int number = next.getAndIncrement();
                connection.get(targets.apply(number), number);
                long to = System.nanoTime();
                if (count == times.length) {
                    times = Arrays.copyOf(times, 2 * count);
                }
                times[count++] = to - from;
                from = to;
            }
        }
        return Arrays.copyOf(times, count);
    }

    private final class Connection implements AutoCloseable {

        private final Socket socket;
        private final InputStream in;

        Connection() throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(socket.getInputStream(), BUFFER);
        }

        byte[] get(String target, int number) throws IOException {
            String request = "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAuthorization: Bearer "
                    + token + "\r\nAccept: application/json\r\nAccept-Language: "
                    + LANGUAGES.get(number % LANGUAGES.size()) + "\r\nX-Request-Id: load-" + number
                    + "\r\nUser-Agent: sharaka-load\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String status = line();
            int length = 0;
            for (String header = line(); !header.isEmpty(); header = line()) {
                if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
            }
            byte[] body = in.readNBytes(length);
            if (!status.contains(" 200 ")) {
                throw new IOException(target + ": " + status + " " + new String(body, StandardCharsets.UTF_8));
            }
            return body;
        }

        private String line() throws IOException {
            StringBuilder line = new StringBuilder();
            for (int sign = in.read(); sign != '\n'; sign = in.read()) {
                if (sign < 0) {
                    throw new EOFException();
                }
                if (sign != '\r') {
                    line.append((char) sign);
                }
            }
            return line.toString();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
