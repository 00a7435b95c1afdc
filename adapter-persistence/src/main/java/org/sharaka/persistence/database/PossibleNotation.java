package org.sharaka.persistence.database;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** What may be missing. */
record PossibleNotation(
        Function<Object, Optional<?>> opened, Function<Optional<Object>, Object> closed, Notation notation)
        implements Notation {

    @Override
    public JsonNode written(Object value) {
        Optional<?> inside = opened.apply(value);
        return inside.isPresent() ? notation.written(inside.get()) : NullNode.instance;
    }

    @Override
    public Object read(JsonNode node) {
        return closed.apply(node.isNull() ? Optional.empty() : Optional.of(notation.read(node)));
    }
}
