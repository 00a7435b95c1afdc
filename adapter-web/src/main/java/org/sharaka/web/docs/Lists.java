package org.sharaka.web.docs;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Spells out the lists: a part writes {@code listOf: Partner}, and every list has the same two members. */
final class Lists {

    private static final String LIST_OF = "listOf";

    private Lists() {}

    static ObjectNode spelledOut(ObjectNode document) {
        document.at("/components/schemas")
                .valueStream()
                .filter(schema -> schema.has(LIST_OF))
                .forEach(schema -> spellOut((ObjectNode) schema));
        return document;
    }

    private static void spellOut(ObjectNode schema) {
        JsonNode item = schema.remove(LIST_OF);
        schema.put("type", "object").putArray("required").add("items").add("next");
        ObjectNode members = schema.putObject("properties");
        members.putObject("items")
                .put("type", "array")
                .putObject("items")
                .put("$ref", "#/components/schemas/" + item.stringValue());
        members.putObject("next")
                .put("description", "The `cursor` of the next part; null at the end, and where the list answers whole.")
                .put("type", "string")
                .put("nullable", true);
    }
}
