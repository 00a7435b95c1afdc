package org.sharaka.bootstrap.http;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The clock of a server that goes with what happens there: a test tells years in seconds, and nothing that has happened
 * is dated ahead ({@code fact.future}).
 */
public final class Following {

    private static final Map<String, Following> KNOWN = new ConcurrentHashMap<>();
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Consumer<LocalDate> clock;

    private Following(Consumer<LocalDate> clock) {
        this.clock = clock;
    }

    /** The clock of the server at an address goes on from now on; {@code clock} sets it to a later day. */
    public static void begin(String base, Consumer<LocalDate> clock) {
        KNOWN.put(base, new Following(clock));
    }

    /** It goes on by itself alone. */
    public static void end(String base) {
        KNOWN.remove(base);
    }

    static Optional<Following> at(String base) {
        return Optional.ofNullable(KNOWN.get(base));
    }

    /** Whether a body was refused for days ahead; then the clock has gone to the last of them. */
    boolean goesTo(Answer refused, byte[] body) {
        List<String> codes = refused.each("/errors", "/code");
        List<String> pointers = refused.each("/errors", "/pointer");
        if (!codes.contains("fact.future")) {
            return false;
        }
        JsonNode sent = MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
        Optional<LocalDate> last = IntStream.range(0, codes.size())
                .filter(place -> codes.get(place).equals("fact.future"))
                .mapToObj(pointers::get)
                .map(sent::at)
                .filter(JsonNode::isString)
                .map(day -> LocalDate.parse(day.asString("")))
                .max(Comparator.naturalOrder());
        last.ifPresent(clock);
        return last.isPresent();
    }
}
