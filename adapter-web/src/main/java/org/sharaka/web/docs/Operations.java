package org.sharaka.web.docs;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sharaka.domain.access.Permission;
import org.sharaka.domain.access.Role;
import org.sharaka.web.http.Expanding;
import org.sharaka.web.http.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Completes the operations of the document: parts write what is particular to one, this class adds what follows from
 * its address, its method, its members and the table of routes: who may use it, what a list is narrowed and parted by,
 * and the gate of each step, which a part writes only where it asks for more than a day. What a part writes itself is
 * kept; an answer it sets to {@code null} is left out. In place of a reference a part may give the name of the
 * component, and a {@code schema} without {@code content} is of the usual media type.
 */
final class Operations {

    private static final List<String> METHODS = List.of("get", "post", "patch", "delete");
    private static final String API = "/api/";
    private static final String RULING = "Ruling";
    private static final String STEPS = "/steps/";
    private static final String GATES = "/gates/";
    private static final String IF_MATCH = "IfMatchOptional";
    private static final String ID = "operationId";
    private static final String SUMMARY = "summary";
    private static final String DESCRIPTION = "description";

    private static final String BY = "by";
    private static final List<String> USUAL = List.of("q", "from", "to", "order", "limit", "cursor");
    private static final String PARAMETERS = "parameters";

    private final ObjectNode paths;
    private final JsonNode known;
    private final List<Route> routes;

    private Operations(ObjectNode document, List<Route> routes) {
        this.paths = (ObjectNode) document.path("paths");
        this.known = document.path("components").path(PARAMETERS);
        this.routes = routes;
    }

    /**
     * Completes every operation of a document.
     *
     * @param routes what the server serves
     */
    static ObjectNode completed(ObjectNode document, List<Route> routes) {
        new Operations(document, routes).complete();
        return document;
    }

    private void complete() {
        addGates();
        Map<String, ArrayNode> parameters = new TreeMap<>();
        paths.propertyNames().forEach(path -> parameters.put(path, parametersOf(path)));
        paths.propertyStream().forEach(path -> {
            ObjectNode item = (ObjectNode) path.getValue();
            METHODS.stream().filter(item::has).forEach(method -> {
                ObjectNode operation = (ObjectNode) item.path(method);
                describe(path.getKey(), method, operation);
                addFilters(path.getKey(), method, operation);
                new Completion(path.getKey(), method, operation).complete();
            });
            item.set("parameters", parameters.get(path.getKey()));
        });
    }

    /** What a list is narrowed and parted by, where its part does not describe it: ids, days, the order, the part. */
    private void addFilters(String path, String method, ObjectNode operation) {
        routes.stream()
                .filter(route -> route.path().equals(path)
                        && route.method().name().equalsIgnoreCase(method)
                        && route.parameters().contains("cursor"))
                .findFirst()
                .ifPresent(list -> {
                    ArrayNode parameters =
                            operation.path(PARAMETERS) instanceof ArrayNode own ? own : operation.putArray(PARAMETERS);
                    Set<String> described = parameters
                            .valueStream()
                            .map(one -> (one.isString() ? known.path(one.stringValue()) : one)
                                    .path("name")
                                    .asString(""))
                            .collect(Collectors.toSet());
                    list.parameters().stream()
                            .filter(name -> !described.contains(name) && !name.equals(Expanding.EXPAND))
                            .sorted(Comparator.comparing((String name) -> USUAL.indexOf(name))
                                    .thenComparing(name -> name))
                            .forEach(name -> parameters.add(
                                    filter(name, operation.path(BY).path(name))));
                    operation.remove(BY);
                });
    }

    private static JsonNode filter(String name, JsonNode words) {
        return USUAL.contains(name) ? text(capital(name)) : filterOf(name, words);
    }

    private static ObjectNode filterOf(String name, JsonNode words) {
        ObjectNode filter = JsonNodeFactory.instance.objectNode();
        filter.put("name", name).put("in", "query").put(DESCRIPTION, "Only with one of these, parted by commas.");
        filter.put("style", "form").put("explode", false);
        ObjectNode schema = filter.putObject("schema").put("type", "array");
        schema.set("items", values(name, words));
        return filter;
    }

    private static JsonNode values(String name, JsonNode words) {
        if (words.isArray()) {
            ObjectNode values = JsonNodeFactory.instance.objectNode().put("type", "string");
            values.set("enum", words);
            return values;
        }
        if (words.isString() || name.endsWith("Id")) {
            return reference("schemas", words.asString("Id"));
        }
        return JsonNodeFactory.instance.objectNode().put("type", "string").put("minLength", 1);
    }

    /** The parameters of an address: those it names, else those of the longest address that it continues. */
    private ArrayNode parametersOf(String path) {
        String owner = path;
        while (!owner.isEmpty() && !paths.path(owner).has("parameters")) {
            owner = owner.substring(0, owner.lastIndexOf('/'));
        }
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        Stream.of("AcceptLanguage", "RequestId").forEach(name -> parameters.add(reference("parameters", name)));
        paths.path(owner).path("parameters").forEach(one -> parameters.add(resolved("parameters", one)));
        return parameters;
    }

    // the gate of a step asks for a day, and answers a ruling
    private void addGates() {
        routes.stream()
                .map(Route::path)
                .filter(path -> path.contains(GATES) && step(path).has(SUMMARY) && !paths.has(path))
                .forEach(path -> {
                    ObjectNode gate = paths.putObject(path);
                    JsonNode own = paths.path(stepOf(path)).path("parameters");
                    if (!own.isMissingNode()) {
                        gate.set("parameters", own.deepCopy());
                    }
                    ObjectNode operation = gate.putObject("get");
                    operation.set("tags", step(path).path("tags"));
                });
    }

    private JsonNode step(String gate) {
        JsonNode place = paths.path(stepOf(gate));
        return place.path(place.has("post") ? "post" : "patch");
    }

    /** The path of the step that a gate previews. */
    private String stepOf(String gate) {
        return routes.stream()
                .filter(route -> route.path().equals(gate))
                .flatMap(route -> route.previews().stream())
                .findFirst()
                .orElse(gate.replace(GATES, STEPS));
    }

    private void describe(String path, String method, ObjectNode operation) {
        if (path.contains(GATES) && step(path).has(SUMMARY)) {
            String summary = step(path).path(SUMMARY).stringValue();
            operation.put(ID, "lookAt" + capital(step(path).path(ID).stringValue()));
            operation.put(
                    SUMMARY, "Preview: " + summary.substring(0, 1).toLowerCase(Locale.ROOT) + summary.substring(1));
            operation.putIfAbsent(
                    DESCRIPTION, text("Read-only. Evaluates the gate for a given date; the step is not taken."));
        }
        String own = operation.path(DESCRIPTION).asString("").strip();
        String roles = routes.stream()
                .filter(route ->
                        route.path().equals(path) && route.method().name().equalsIgnoreCase(method))
                .flatMap(route -> route.permission().stream())
                .map(Operations::roles)
                .findFirst()
                .orElse("");
        operation.put(DESCRIPTION, own.isEmpty() || roles.isEmpty() ? own + roles : own + "\n\n" + roles);
    }

    private static String roles(Permission right) {
        List<String> roles = Stream.of(Role.values())
                .filter(role -> role.may(right))
                .map(role -> "`" + role + "`")
                .toList();
        if (roles.size() == Role.values().length) {
            return "For every role.";
        }
        int last = roles.size() - 1;
        return last == 0
                ? "For the role " + roles.get(0) + "."
                : "For the roles " + String.join(", ", roles.subList(0, last)) + " and " + roles.get(last) + ".";
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static JsonNode resolved(String kind, JsonNode written) {
        return written.isString() ? reference(kind, written.stringValue()) : written;
    }

    private static ObjectNode reference(String kind, String name) {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/" + kind + "/" + name);
    }

    /** One operation while it is completed. */
    private record Completion(String path, String method, ObjectNode operation) {

        void complete() {
            if (!isOfApi()) {
                operation.putArray("security");
            }
            boolean tagged = path.contains(STEPS) || has(IF_MATCH) || !method.equals("post");
            completeParameters();
            if (operation.path("requestBody") instanceof ObjectNode body) {
                body.put("required", true);
                wrap(body, method.equals("patch") ? "application/merge-patch+json" : "application/json");
            }
            completeAnswers(tagged);
        }

        private void completeParameters() {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            if (isGate()) {
                all.add(reference("parameters", "On"));
            }
            operation.path("parameters").forEach(one -> all.add(resolved("parameters", one)));
            switch (method) {
                case "post" -> {
                    if (!has(IF_MATCH)) {
                        all.add(reference("parameters", IF_MATCH));
                    }
                    all.add(reference("parameters", "IdempotencyKey"));
                }
                case "patch", "delete" -> all.add(reference("parameters", "IfMatch"));
                default -> {
                    // a GET has what its part names
                }
            }
            operation.set("parameters", all);
        }

        private void completeAnswers(boolean tagged) {
            Map<String, JsonNode> all = new TreeMap<>();
            usual().forEach((status, name) -> all.put(status, reference("responses", name)));
            if (isGate()) {
                all.put("200", JsonNodeFactory.instance.objectNode());
            }
            operation
                    .path("responses")
                    .propertyStream()
                    .forEach(written -> all.put(written.getKey(), resolved("responses", written.getValue())));
            ObjectNode responses = operation.putObject("responses");
            all.forEach((status, answer) -> {
                if (status.startsWith("2")) {
                    completeSuccess(status, (ObjectNode) answer, tagged);
                }
                if (!answer.isNull()) {
                    responses.set(status, answer);
                }
            });
        }

        private Map<String, String> usual() {
            Map<String, String> usual = new TreeMap<>(Map.of(
                    "400", "Malformed",
                    "406", "NotAcceptable",
                    "414", "UriTooLong",
                    "431", "HeadersTooLarge",
                    "500", "Fault"));
            if (isOfApi()) {
                usual.put("401", "Unauthenticated");
                usual.put("503", "Unavailable");
            }
            if (!method.equals("get")) {
                usual.put("403", "Forbidden");
            }
            if (path.contains("{")) {
                usual.put("404", "Unknown");
            }
            if (method.equals("post")) {
                usual.put("409", path.contains(STEPS) ? "StepConflict" : "KeyConflict");
            }
            if (isGate()) {
                usual.put("409", "StepUnavailable");
            }
            if (operation.has("requestBody")) {
                usual.putAll(
                        Map.of("408", "Timeout", "413", "TooLarge", "415", "UnsupportedMediaType", "422", "Invalid"));
            }
            if (has("IfNoneMatch")) {
                usual.put("304", "NotModified");
            }
            if (!method.equals("get")) {
                usual.put("412", "Stale");
            }
            if (has("IfMatch")) {
                usual.put("428", "VersionRequired");
            }
            return usual;
        }

        private void completeSuccess(String status, ObjectNode answer, boolean tagged) {
            if (isGate()) {
                answer.putIfAbsent("description", text("The ruling."));
                answer.putIfAbsent("schema", text(RULING));
            }
            wrap(answer, "application/json");
            ObjectNode headers = JsonNodeFactory.instance.objectNode();
            headers.set("X-Request-Id", reference("headers", "RequestId"));
            if (status.equals("201")) {
                headers.set("Location", reference("headers", "Location"));
            }
            if (tagged
                    && !status.equals("204")
                    && Stream.of("IfNoneMatch", "IfMatch", IF_MATCH).anyMatch(this::has)) {
                headers.set("ETag", reference("headers", "ETag"));
            }
            if (isGate()) {
                headers.set("Content-Language", reference("headers", "ContentLanguage"));
            }
            answer.path("headers")
                    .forEach(name -> headers.set(
                            name.stringValue(),
                            reference("headers", name.stringValue().replace("-", ""))));
            if (method.equals("post")) {
                headers.set("Idempotency-Replayed", reference("headers", "IdempotencyReplayed"));
            }
            answer.set("headers", headers);
        }

        /** Moves a schema into a content, and gives the references that are written as names. */
        private static void wrap(ObjectNode owner, String mediaType) {
            if (owner.has("example")) {
                throw new IllegalStateException("examples are recorded by tests, not written: " + owner);
            }
            if (owner.has("schema")) {
                ObjectNode content = owner.withObjectProperty("content").putObject(mediaType);
                content.set("schema", resolved("schemas", owner.remove("schema")));
            }
        }

        private boolean has(String parameter) {
            return operation
                    .path("parameters")
                    .valueStream()
                    .map(one -> one.path("$ref").asString(one.asString("")))
                    .anyMatch(name -> name.equals(parameter) || name.endsWith("/" + parameter));
        }

        private boolean isOfApi() {
            return path.startsWith(API);
        }

        private boolean isGate() {
            return path.contains(GATES);
        }
    }
}
