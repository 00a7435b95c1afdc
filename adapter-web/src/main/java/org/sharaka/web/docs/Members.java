package org.sharaka.web.docs;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spells out the schemas that have the members of another, before their own: {@code like: Centre} takes over what is
 * required too, {@code changeOf: CentreEntry} nothing that is required. A member that is written again replaces that of
 * the other.
 */
final class Members {

    private static final String LIKE = "like";
    private static final String CHANGE_OF = "changeOf";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    private Members() {}

    static ObjectNode spelledOut(ObjectNode document) {
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        schemas.valueStream().forEach(schema -> spellOut((ObjectNode) schema, schemas));
        return document;
    }

    private static void spellOut(ObjectNode schema, ObjectNode schemas) {
        boolean change = schema.has(CHANGE_OF);
        JsonNode named = schema.remove(change ? CHANGE_OF : LIKE);
        if (named == null) {
            return;
        }
        ObjectNode other = schemas.withObject("/" + named.stringValue());
        spellOut(other, schemas);
        ObjectNode members = ((ObjectNode) other.path(PROPERTIES)).deepCopy();
        schema.path(PROPERTIES).forEachEntry(members::set);
        schema.put("type", "object").set(PROPERTIES, members);
        if (!change) {
            ArrayNode required = ((ArrayNode) other.path(REQUIRED)).deepCopy();
            schema.path(REQUIRED).forEach(required::add);
            schema.set(REQUIRED, required);
        }
    }
}
