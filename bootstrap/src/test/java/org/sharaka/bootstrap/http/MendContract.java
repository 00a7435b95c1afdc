package org.sharaka.bootstrap.http;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every mend that a server shows is an operation of its document: the address is that of the operation, the body fits
 * the request once what is missing is brought, and what is missing are members of the request.
 */
final class MendContract {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode document;
    private final SchemaRegistry registry;
    private final String place;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    MendContract(JsonNode document, SchemaRegistry registry, String place) {
        this.document = document;
        this.registry = registry;
        this.place = place;
    }

    /** What is wrong with the mends of an answer. */
    List<String> faults(String body) {
        return body.contains("\"mend\":{")
                ? MAPPER.readTree(body).findValues("mend").stream()
                        // the document itself describes one
                        .filter(mend -> mend.has("href"))
                        .filter(JsonNode::isObject)
                        .flatMap(this::faults)
                        .toList()
                : List.of();
    }

    private Stream<String> faults(JsonNode mend) {
        String id = mend.path("operation").stringValue();
        List<String> paths = document.path("paths")
                .propertyStream()
                .filter(path -> path.getValue()
                        .valueStream()
                        .anyMatch(operation ->
                                operation.path("operationId").asString("").equals(id)))
                .map(Map.Entry::getKey)
                .toList();
        if (paths.isEmpty()) {
            return Stream.of("a mend by an operation that is not in the document: " + mend);
        }
        String href = mend.path("href").stringValue();
        if (!href.matches(paths.get(0).replaceAll("\\{[^}]*}", "[^/{}]+"))) {
            return Stream.of("a mend at another address than that of its operation: " + mend);
        }
        String method = document.path("paths").path(paths.get(0)).has("post") ? "post" : "patch";
        String pointer = "/paths/" + paths.get(0).replace("~", "~0").replace("/", "~1") + "/" + method
                + "/requestBody/content/"
                + (method.equals("post") ? "application~1json" : "application~1merge-patch+json")
                + "/schema";
        List<String> missing =
                mend.path("missing").valueStream().map(JsonNode::stringValue).toList();
        List<String> strange = missing.stream()
                .filter(member -> schemaOf(document.at(pointer), member).isMissingNode())
                .map(member -> "no member of the request: " + member + " in " + mend)
                .toList();
        if (!strange.isEmpty()) {
            return strange.stream();
        }
        ObjectNode body = (ObjectNode) mend.path("body").deepCopy();
        missing.forEach(member -> bring(body, member, sample(schemaOf(document.at(pointer), member))));
        return schema(pointer)
                .validate(
                        body.toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> "the body of a mend does not fit its operation: " + error + " in " + mend);
    }

    private Schema schema(String pointer) {
        return schemas.computeIfAbsent(pointer, at -> registry.getSchema(SchemaLocation.of(place + "#" + at)));
    }

    private static void bring(ObjectNode body, String pointer, JsonNode sample) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) body.at(pointer.substring(0, last))).set(pointer.substring(last + 1), sample);
    }

    /** A value that a schema allows. */
    private JsonNode sample(JsonNode written) {
        JsonNode schema = resolved(written);
        if (schema.has("example")) {
            return schema.path("example");
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> {
                ObjectNode made = MAPPER.createObjectNode();
                schema.path("required")
                        .forEach(member -> made.set(
                                member.stringValue(),
                                sample(schema.path("properties").path(member.stringValue()))));
                yield made;
            }
            case "array" -> MAPPER.createArrayNode().add(sample(schema.path("items")));
            case "integer" -> MAPPER.getNodeFactory().numberNode(1);
            case "boolean" -> MAPPER.getNodeFactory().booleanNode(true);
            default ->
                MAPPER.getNodeFactory()
                        .stringNode(schema.path("format").asString("").equals("date") ? "2026-01-01" : "made-up");
        };
    }

    private JsonNode schemaOf(JsonNode schema, String pointer) {
        JsonNode at = resolved(schema);
        for (String part : pointer.substring(1).split("/")) {
            boolean list = at.path("type").asString("").equals("array");
            at = resolved(list ? at.path("items") : at.path("properties").path(part));
        }
        return at;
    }

    private JsonNode resolved(JsonNode node) {
        if (node.has("$ref")) {
            return resolved(document.at(node.path("$ref").stringValue().substring(1)));
        }
        for (String parts : List.of("allOf", "anyOf")) {
            if (node.has(parts)) {
                return resolved(node.path(parts).path(0));
            }
        }
        return node;
    }
}
