package org.sharaka.web.docs;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spells out what may be null. A part writes {@code nullable: true} beside a reference in {@code allOf}; OpenAPI 3.0
 * lets {@code nullable} stand only beside a {@code type}, and a reference that is not nullable stays so. Served is what
 * is meant: the schema, or null.
 */
final class Nullables {

    private static final String NULLABLE = "nullable";

    private Nullables() {}

    /** Spells out every nullable schema without a type of its own. */
    static ObjectNode spelledOut(ObjectNode document) {
        spellOut(document.path("components").path("schemas"));
        spellOut(document.path("components").path("parameters"));
        spellOut(document.path("paths"));
        return document;
    }

    private static void spellOut(JsonNode node) {
        node.valueStream().forEach(Nullables::spellOut);
        if (node instanceof ObjectNode schema
                && schema.path(NULLABLE).isBoolean()
                && !schema.has("type")
                && schema.path("allOf") instanceof ArrayNode all) {
            schema.remove(NULLABLE);
            schema.remove("allOf");
            ArrayNode either = schema.putArray("anyOf");
            Stream<JsonNode> meant = all.size() == 1
                    ? all.valueStream()
                    : Stream.of(JsonNodeFactory.instance.objectNode().set("allOf", all));
            meant.forEach(either::add);
            either.addObject()
                    .put("type", "object")
                    .put(NULLABLE, true)
                    .put("additionalProperties", false)
                    .putArray("enum")
                    .addNull();
        }
    }
}
