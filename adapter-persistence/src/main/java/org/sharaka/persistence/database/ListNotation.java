package org.sharaka.persistence.database;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A list. */
record ListNotation(Notation notation) implements Notation {

    @Override
    public JsonNode written(Object value) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        ((List<?>) value).forEach(element -> nodes.add(notation.written(element)));
        return nodes;
    }

    @Override
    public Object read(JsonNode node) {
        return node.asArray().valueStream().map(notation::read).toList();
    }
}
