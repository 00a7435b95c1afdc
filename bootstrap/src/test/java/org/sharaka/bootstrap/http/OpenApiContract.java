package org.sharaka.bootstrap.http;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The OpenAPI document, held against what a server says: every exchange must be one that the document describes, and
 * every route must be one of its operations. Operations and routes are written {@code GET /api/v1/partners/{id}}.
 */
public final class OpenApiContract {

    private static final String PLACE = "https://sharaka.example/openapi.json";
    private static final String PROBLEM = "/components/schemas/Problem";
    private static final String PROBLEM_TYPE = "application/problem+json";

    /** What the engine or the front answers where no operation is found. */
    private static final Set<Integer> OUTSIDE = Set.of(400, 404, 405, 408, 414, 431);

    private static final int BAD_REQUEST = 400;
    private static final int SERVER_SIDE = 500;

    private final JsonNode document;
    private final List<Operation> operations;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();
    private final MendContract mends;
    private final SortedSet<String> seen = new ConcurrentSkipListSet<>();

    private OpenApiContract(JsonNode document) {
        this.document = document;
        this.registry = SchemaRegistry.withDefaultDialect(
                Dialects.getOpenApi30(), schemas -> schemas.schemas(Map.of(PLACE, document.toString())));
        this.mends = new MendContract(document, registry, PLACE);
        this.operations = document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(member -> member.getValue().has("responses"))
                        .map(member -> new Operation(member.getKey().toUpperCase(Locale.ROOT), path.getKey())))
                .toList();
    }

    /**
     * The contract of the document that a server serves.
     *
     * @param base its address
     */
    public static OpenApiContract of(String base) {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(base + "/openapi.json")).build();
            byte[] served = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            return new OpenApiContract(closed(new JsonMapper().readTree(served)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    // answers may grow for a client; here what the document does not describe is found
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode schema && schema.has("properties") && !schema.has("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        node.forEach(OpenApiContract::closed);
        return node;
    }

    /**
     * Asserts that an exchange is one that the document describes, its headers included.
     *
     * @throws AssertionError when it is not, and says in which respect
     */
    public void check(HttpResponse<String> response) {
        URI uri = response.request().uri();
        HttpHeaders headers = response.headers();
        check(
                response.request().method(),
                uri.getRawPath(),
                queryNames(uri.getRawQuery()),
                response.statusCode(),
                headers.firstValue("Content-Type").orElse(""),
                response.body(),
                Optional.of(headers));
    }

    /**
     * Asserts that an exchange is one that the document describes; of its headers, only the content type is looked at.
     *
     * @param path as it was asked, without the query
     * @param queryNames the names that stood in the query
     * @param contentType empty where there was none
     * @param body empty where there was none
     * @throws AssertionError when it is not, and says in which respect
     */
    public void check(String method, String path, Set<String> queryNames, int status, String contentType, String body) {
        check(method, path, queryNames, status, contentType, body, Optional.empty());
    }

    private void check(
            String method,
            String path,
            Set<String> queryNames,
            int status,
            String contentType,
            String body,
            Optional<HttpHeaders> headers) {
        boolean head = method.equals("HEAD");
        Told told = new Told(method + " " + path + " answered " + status, status, contentType, head ? "" : body, head);
        Optional<Operation> found = operation(head ? "GET" : method, path);
        List<String> faults = found.map(operation -> faults(operation, path, queryNames, told, headers))
                .orElseGet(() -> faultsOutside(told));
        if (!faults.isEmpty()) {
            throw new AssertionError(told.line() + ", which does not fit the OpenAPI document:\n  "
                    + String.join("\n  ", faults) + "\nbody: " + body);
        }
        found.ifPresent(operation -> seen.add(operation + " " + status));
    }

    /** The operation of an exchange, as {@link #operations} writes it; empty where it is none. */
    String operation(HttpResponse<String> response) {
        return operation(response.request().method(), response.request().uri().getRawPath())
                .map(Operation::toString)
                .orElse("");
    }

    /** The name of the schema of an answer, empty where it has none; of a problem, its code. */
    String schema(Answer answer) {
        String type = answer.header("Content-Type").split(";", 2)[0];
        String name = operation(
                        answer.response().request().method(),
                        answer.response().uri().getRawPath())
                .map(operation -> document.at(resolved(operation.pointer() + "/responses/" + answer.status())
                                + "/content/" + escaped(type) + "/schema/$ref")
                        .asString(""))
                .orElse("")
                .replaceAll(".*/", "");
        return name.equals("Problem") ? answer.at("/code") : name;
    }

    /** Every operation of the document. */
    public SortedSet<String> operations() {
        return operations.stream().map(Operation::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every answer of the document: an operation and a status, {@code GET /docs 200}. */
    public SortedSet<String> answers() {
        return operations.stream()
                .flatMap(operation -> document.at(operation.pointer() + "/responses")
                        .propertyStream()
                        .map(answer -> operation + " " + answer.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The answers that were seen so far, as {@link #answers} writes them. */
    public SortedSet<String> seen() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(seen));
    }

    /** The routes of a server that are no operation of the document. */
    public SortedSet<String> undocumented(Collection<String> routes) {
        return routes.stream()
                .filter(route -> expanded().noneMatch(operation -> fits(route, operation)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The operations of the document for which a server has no route, one for each word a part of a path can be. */
    public SortedSet<String> unserved(Collection<String> routes) {
        return expanded()
                .filter(operation -> routes.stream().noneMatch(route -> fits(route, operation)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> faults(
            Operation operation, String path, Set<String> queryNames, Told told, Optional<HttpHeaders> headers) {
        List<String> faults = new ArrayList<>();
        if (told.status() < BAD_REQUEST || told.status() >= SERVER_SIDE) {
            queryNames.stream()
                    .filter(name -> !parameters(operation, "query").contains(name))
                    .forEach(name -> faults.add("undocumented parameter, and not refused: " + name));
            if (!operation.wordsOf(path).allMatch(place -> isDocumented(operation, place))) {
                faults.add("the path holds an undocumented word, and is not refused");
            }
        }
        String at = operation.pointer() + "/responses/" + told.status();
        if (document.at(at).isMissingNode()) {
            faults.add("undocumented status");
            return faults;
        }
        String answer = resolved(at);
        headers.ifPresent(given -> required(answer).stream()
                .filter(name -> given.firstValue(name).isEmpty())
                .forEach(name -> faults.add("missing header: " + name)));
        faults.addAll(bodyFaults(answer, told));
        return faults;
    }

    private List<String> faultsOutside(Told told) {
        if (!OUTSIDE.contains(told.status())) {
            return List.of("undocumented operation");
        }
        if (!told.type().equals(PROBLEM_TYPE)) {
            return List.of("not a problem document: " + told.contentType());
        }
        return told.head() ? List.of() : schemaFaults(PROBLEM, told.body());
    }

    private List<String> bodyFaults(String answer, Told told) {
        JsonNode content = document.at(answer + "/content");
        if (content.isMissingNode()) {
            return told.contentType().isEmpty() && told.body().isEmpty()
                    ? List.of()
                    : List.of("a body where none is documented: " + told.contentType());
        }
        if (!content.has(told.type())) {
            return List.of("undocumented content type: " + told.contentType());
        }
        boolean readable = told.type().endsWith("json") && !told.head();
        return readable
                ? Stream.of(
                                schemaFaults(answer + "/content/" + escaped(told.type()) + "/schema", told.body()),
                                mends.faults(told.body()))
                        .flatMap(List::stream)
                        .toList()
                : List.of();
    }

    private List<String> schemaFaults(String pointer, String body) {
        Schema schema = schemas.computeIfAbsent(pointer, at -> registry.getSchema(SchemaLocation.of(PLACE + "#" + at)));
        try {
            return schema
                    .validate(
                            body,
                            InputFormat.JSON,
                            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                    .stream()
                    .map(Object::toString)
                    .toList();
        } catch (JacksonException notJson) {
            return List.of("not JSON: " + notJson.getOriginalMessage());
        }
    }

    private Optional<Operation> operation(String method, String path) {
        Optional<String> template = operations.stream()
                .filter(operation -> operation.fits(path))
                .min(Comparator.comparing(operation -> operation.open().count()))
                .map(Operation::path);
        return operations.stream()
                .filter(operation -> operation.method().equals(method)
                        && template.filter(operation.path()::equals).isPresent())
                .findFirst();
    }

    private Set<String> parameters(Operation operation, String place) {
        return declared(operation)
                .filter(parameter -> parameter.path("in").asString("").equals(place))
                .map(parameter -> parameter.path("name").asString(""))
                .collect(Collectors.toSet());
    }

    private boolean isDocumented(Operation operation, Map.Entry<String, String> place) {
        List<String> words = words(operation, place.getKey());
        return words.isEmpty() || words.contains(place.getValue());
    }

    /** The words that an open part of a path can be; empty where it can be any. */
    private List<String> words(Operation operation, String name) {
        return declared(operation)
                .filter(parameter -> parameter.path("in").asString("").equals("path")
                        && parameter.path("name").asString("").equals(name))
                .flatMap(parameter -> parameter.path("schema").path("enum").valueStream())
                .map(word -> word.asString(""))
                .toList();
    }

    private Stream<JsonNode> declared(Operation operation) {
        String path = operation.pointer().substring(0, operation.pointer().lastIndexOf('/'));
        return Stream.of(path, operation.pointer())
                .map(pointer -> pointer + "/parameters")
                .flatMap(pointer -> Stream.iterate(0, place -> place + 1)
                        .limit(document.at(pointer).size())
                        .map(place -> document.at(resolved(pointer + "/" + place))));
    }

    private List<String> required(String answer) {
        return document.at(answer + "/headers")
                .propertyStream()
                .map(Map.Entry::getKey)
                .filter(name -> document.at(resolved(answer + "/headers/" + escaped(name)))
                        .path("required")
                        .asBoolean(false))
                .toList();
    }

    private String resolved(String pointer) {
        JsonNode reference = document.at(pointer).path("$ref");
        return reference.isMissingNode() ? pointer : reference.stringValue().substring(1);
    }

    /** Every operation, once for each word that an open part of its path can be. */
    private Stream<String> expanded() {
        return operations.stream().flatMap(operation -> {
            List<String> paths = List.of(operation.path());
            for (String name : operation.open().toList()) {
                List<String> words = words(operation, name);
                paths = words.isEmpty()
                        ? paths
                        : paths.stream()
                                .flatMap(path -> words.stream().map(word -> path.replace("{" + name + "}", word)))
                                .toList();
            }
            return paths.stream().map(path -> operation.method() + " " + path);
        });
    }

    /** Whether a route serves an operation: part by part the same, or open in the route. */
    private static boolean fits(String route, String operation) {
        String[] served = route.split("[ /]", -1);
        String[] described = operation.split("[ /]", -1);
        boolean fits = served.length == described.length;
        for (int place = 0; fits && place < served.length; place++) {
            fits = isOpen(served[place]) || served[place].equals(described[place]);
        }
        return fits;
    }

    private static boolean isOpen(String part) {
        return part.startsWith("{");
    }

    private static Set<String> queryNames(String rawQuery) {
        return rawQuery == null || rawQuery.isEmpty()
                ? Set.of()
                : Stream.of(rawQuery.split("&"))
                        .map(pair -> decoded(pair.split("=", 2)[0]))
                        .collect(Collectors.toSet());
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** What the server said. */
    private record Told(String line, int status, String contentType, String body, boolean head) {

        String type() {
            return contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        }
    }

    private record Operation(String method, String path) {

        String pointer() {
            return "/paths/" + escaped(path) + "/" + method.toLowerCase(Locale.ROOT);
        }

        boolean fits(String asked) {
            return OpenApiContract.fits(path, asked);
        }

        /** The names of the parts that the path leaves open. */
        Stream<String> open() {
            return Stream.of(path.split("/", -1))
                    .filter(OpenApiContract::isOpen)
                    .map(part -> part.substring(1, part.length() - 1));
        }

        /** The open parts of the path, and what a path that was asked has there. */
        Stream<Map.Entry<String, String>> wordsOf(String asked) {
            String[] parts = path.split("/", -1);
            String[] words = asked.split("/", -1);
            return Stream.iterate(0, place -> place + 1)
                    .limit(parts.length)
                    .filter(place -> isOpen(parts[place]))
                    .map(place -> Map.entry(parts[place].substring(1, parts[place].length() - 1), words[place]));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
