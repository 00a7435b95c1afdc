package org.sharaka.persistence.database;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A map whose keys are written as texts, in the order of those. */
record MapNotation(Notation keys, Notation values) implements Notation {

    @Override
    public JsonNode written(Object value) {
        Map<String, JsonNode> members = new TreeMap<>();
        ((Map<?, ?>) value).forEach((key, held) -> members.put(keys.written(key).stringValue(), values.written(held)));
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        members.forEach(node::set);
        return node;
    }

    @Override
    public Object read(JsonNode node) {
        Map<Object, Object> map = new LinkedHashMap<>();
        node.asObject().forEachEntry((name, held) -> map.put(keys.read(StringNode.valueOf(name)), values.read(held)));
        return Collections.unmodifiableMap(map);
    }
}
