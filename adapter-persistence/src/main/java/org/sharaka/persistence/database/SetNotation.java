package org.sharaka.persistence.database;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A set, in the order of its elements' texts. */
record SetNotation(Notation notation) implements Notation {

    @Override
    public JsonNode written(Object value) {
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        ((Set<?>) value)
                .stream()
                        .map(notation::written)
                        .sorted(Comparator.comparing(JsonNode::toString))
                        .forEach(nodes::add);
        return nodes;
    }

    @Override
    public Object read(JsonNode node) {
        Set<Object> elements = new LinkedHashSet<>();
        node.asArray().forEach(element -> {
            if (!elements.add(notation.read(element))) {
                throw new IllegalArgumentException("twice in a set: " + element);
            }
        });
        return Collections.unmodifiableSet(elements);
    }
}
