package org.sharaka.web.docs;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What may grow. A request has no other members than those of its schema, for the server refuses them; an answer may
 * get members, and words of an enum, that a reader of today does not know. What both use is open as an answer is.
 */
final class Openness {

    private static final String MEMBERS = "additionalProperties";
    private static final String REF = "$ref";

    private final JsonNode document;

    private Openness(JsonNode document) {
        this.document = document;
    }

    /** Marks in every schema of a complete document what may be added to it. */
    static ObjectNode marked(ObjectNode document) {
        new Openness(document).mark();
        return document;
    }

    private void mark() {
        Set<ObjectNode> sent = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<ObjectNode> answered = Collections.newSetFromMap(new IdentityHashMap<>());
        document.path("paths").valueStream().flatMap(JsonNode::valueStream).forEach(operation -> {
            gather(operation.at("/requestBody/content"), sent);
            operation
                    .path("responses")
                    .forEach(answer -> gather(resolved(answer).path("content"), answered));
        });
        sent.stream()
                .filter(schema -> schema.path("type").asString("").equals("object"))
                .filter(schema -> !schema.has(MEMBERS) && !answered.contains(schema))
                .forEach(schema -> schema.put(MEMBERS, false));
        answered.stream()
                .filter(schema -> schema.path("enum").size() > 1)
                .forEach(schema ->
                        schema.set("x-extensible-enum", schema.path("enum").deepCopy()));
    }

    private void gather(JsonNode node, Set<ObjectNode> found) {
        JsonNode schema = resolved(node);
        if (!(schema instanceof ObjectNode object) || found.add(object)) {
            schema.propertyStream()
                    .filter(member -> !member.getKey().equals("example")
                            && !member.getKey().equals("examples"))
                    .forEach(member -> gather(member.getValue(), found));
            if (schema.isArray()) {
                schema.forEach(one -> gather(one, found));
            }
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has(REF) ? document.at(node.path(REF).stringValue().substring(1)) : node;
    }
}
