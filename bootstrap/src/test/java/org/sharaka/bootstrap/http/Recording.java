package org.sharaka.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a test sends to a house and is answered, of which the OpenAPI document has its examples: by operation the first
 * request of a story that succeeds (of another test, where no story has one), by schema the answer that shows most.
 * Every run holds the file against what is sent; it is made anew, or mended test by test, with
 *
 * <pre>
 * mvn -pl bootstrap -am verify -Dtest='org.sharaka.bootstrap.*Test' -Dsurefire.failIfNoSpecifiedTests=false -Dsharaka.examples=anew
 * </pre>
 */
public final class Recording {

    /** A request that succeeded, and its answer. */
    private record Exchange(String operation, String path, JsonNode sent, String schema, JsonNode answered) {}

    private static final Path KEPT = Path.of("../adapter-web/src/main/resources/org/sharaka/web/docs/recorded.json");
    private static final String ANEW = "sharaka.examples";
    private static final int LONGEST = 4000;
    private static final int REFUSED = 400;
    private static final String INSTANT = "\"\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z\"";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, Recording> RECORDINGS = new ConcurrentHashMap<>();

    private final List<Exchange> exchanges = new ArrayList<>();

    private Recording() {}

    /** Begins the recording of the house at an address. */
    public static Recording begun(String base) {
        Recording begun = new Recording();
        RECORDINGS.put(base, begun);
        return begun;
    }

    /** The recording of the house at an address, where there is one. */
    static Optional<Recording> at(String base) {
        return Optional.ofNullable(RECORDINGS.get(base));
    }

    synchronized void add(OpenApiContract contract, String path, String type, byte[] body, Answer answer) {
        if (answer.header("Content-Type").contains("json")) {
            JsonNode sent = sent(type == null ? "" : type, body);
            boolean shown = answer.status() < REFUSED && sent.isNull() == (type == null);
            exchanges.add(new Exchange(
                    shown ? contract.operation(answer.response()) : "",
                    path,
                    sent,
                    contract.schema(answer),
                    shortened(JSON.readTree(answer.text().replaceAll(INSTANT, "\"2026-06-01T09:00:00Z\"")))));
        }
    }

    private static JsonNode sent(String type, byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (type.startsWith("text/")) {
            return JSON.valueToTree(text);
        }
        try {
            return type.endsWith("json") ? JSON.readTree(text) : JSON.nullNode();
        } catch (JacksonException refused) {
            return JSON.nullNode();
        }
    }

    private static JsonNode shortened(JsonNode answer) {
        if (answer.path("items").size() > 1) {
            ObjectNode one = (ObjectNode) answer;
            one.set("items", JSON.createArrayNode().add(answer.path("items").path(0)));
        }
        return answer;
    }

    /**
     * Ends the recording of a test: holds the examples against it that are of this test, or takes them out of it.
     *
     * @param test its class and method
     */
    public synchronized void end(String test) {
        ObjectNode kept = (ObjectNode) JSON.readTree(KEPT.toFile());
        if (System.getProperty(ANEW) != null) {
            keep(kept, test);
        } else {
            kept.path("requests")
                    .propertyStream()
                    .filter(example ->
                            example.getValue().path("test").asString("").equals(test))
                    .forEach(example -> assertThat(exchanges)
                            .as(
                                    "the example of %s is no longer sent by %s: make it anew with -D%s",
                                    example.getKey(), test, ANEW)
                            .anyMatch(exchange -> exchange.operation().equals(example.getKey())
                                    && exchange.path()
                                            .equals(example.getValue()
                                                    .path("path")
                                                    .asString(""))
                                    && exchange.sent().equals(example.getValue().path("body"))));
        }
    }

    private void keep(ObjectNode kept, String test) {
        ObjectNode requests = kept.withObjectProperty("requests");
        ObjectNode answers = kept.withObjectProperty("answers");
        List.of(requests, answers)
                .forEach(group -> group.removeIf(
                        example -> example.path("test").asString("").equals(test)));
        for (Exchange exchange : exchanges) {
            ObjectNode request = JSON.createObjectNode().put("test", test).put("path", exchange.path());
            request.set("body", exchange.sent());
            JsonNode before = requests.path(exchange.operation());
            if (!exchange.operation().isEmpty()
                    && (before.isMissingNode() || rank(request).compareTo(rank(before)) < 0)) {
                requests.set(exchange.operation(), request);
            }
            ObjectNode answer = JSON.createObjectNode().put("test", test);
            answer.set("body", exchange.answered());
            JsonNode shown = answers.path(exchange.schema());
            if (!exchange.schema().isEmpty() && (shown.isMissingNode() || worth(answer) > worth(shown))) {
                answers.set(exchange.schema(), answer);
            }
        }
        write(Map.of("answers", answers, "requests", requests));
    }

    // what needs no query comes first, and of that the stories
    private static String rank(JsonNode request) {
        String test = request.path("test").asString("");
        return (request.path("path").asString("").contains("?") ? "1" : "0")
                + (test.contains("StoryTest") ? "0" : "1")
                + test;
    }

    private static int worth(JsonNode answer) {
        int length = answer.path("body").toString().length();
        return length > LONGEST ? -length : length;
    }

    // an example a line, so that a change of one is a change of one line
    private static void write(Map<String, ObjectNode> groups) {
        String text = new TreeMap<>(groups)
                .entrySet().stream()
                        .map(group -> "\"" + group.getKey() + "\": {\n"
                                + group.getValue()
                                        .propertyStream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(one -> JSON.valueToTree(one.getKey()) + ": " + one.getValue())
                                        .collect(Collectors.joining(",\n"))
                                + "\n}")
                        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
        try {
            Files.writeString(KEPT, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
