package org.sharaka.web.mend;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The request of an operation, as the document describes it.
 *
 * @param path where it is sent to, with open parts
 */
record RequestSchema(JsonNode document, String path, JsonNode schema) {

    private static final String REF = "$ref";

    /** The operation of an id. */
    static RequestSchema of(JsonNode document, String operation) {
        return all(document)
                .filter(one -> one.getValue().path("operationId").asString("").equals(operation))
                .map(one -> of(document, one.getKey(), one.getValue()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no operation " + operation));
    }

    /** The id of what is posted to a path. */
    static String idOf(JsonNode document, String path) {
        JsonNode there = document.path("paths").path(path);
        return there.path(there.has("post") ? "post" : "patch")
                .path("operationId")
                .asString("");
    }

    private static Stream<Map.Entry<String, JsonNode>> all(JsonNode document) {
        return document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .filter(member -> member.getValue().has("operationId"))
                        .map(member -> Map.entry(path.getKey(), member.getValue())));
    }

    private static RequestSchema of(JsonNode document, String path, JsonNode operation) {
        JsonNode content = operation.at("/requestBody/content");
        JsonNode schema =
                content.valueStream().findFirst().map(one -> one.path("schema")).orElse(content);
        return new RequestSchema(document, path, schema);
    }

    /** Pointers of what a body has to have and has not. */
    Stream<String> missing(JsonNode body) {
        return missing(schema, body, "");
    }

    private Stream<String> missing(JsonNode written, JsonNode value, String pointer) {
        JsonNode one = resolved(written);
        if (value.isArray()) {
            return IntStream.range(0, value.size())
                    .boxed()
                    .flatMap(place -> missing(one.path("items"), value.path(place), pointer + "/" + place));
        }
        if (!value.isObject()) {
            return Stream.empty();
        }
        Stream<String> absent = one.path("required")
                .valueStream()
                .map(JsonNode::stringValue)
                .filter(member -> !value.hasNonNull(member))
                .map(member -> pointer + "/" + member);
        Stream<String> within = value.propertyStream()
                .flatMap(member -> missing(
                        one.path("properties").path(member.getKey()),
                        member.getValue(),
                        pointer + "/" + member.getKey()));
        return Stream.concat(absent, within);
    }

    private JsonNode resolved(JsonNode node) {
        if (node.has(REF)) {
            return resolved(document.at(node.path(REF).stringValue().substring(1)));
        }
        for (String parts : new String[] {"allOf", "anyOf"}) {
            if (node.has(parts)) {
                return resolved(node.path(parts).path(0));
            }
        }
        return node;
    }
}
