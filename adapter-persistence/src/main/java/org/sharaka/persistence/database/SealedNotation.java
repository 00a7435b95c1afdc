package org.sharaka.persistence.database;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One of several records, told by a member that names it. */
final class SealedNotation implements Notation {

    private static final String TYPE = "type";

    private final Map<Class<?>, String> words = new HashMap<>();
    private final Map<String, RecordNotation> records = new HashMap<>();

    SealedNotation(Stream<Class<?>> types, Notations notations) {
        types.flatMap(SealedNotation::permitted).distinct().forEach(permitted -> {
            RecordNotation notation = new RecordNotation(permitted, notations);
            String word = word(permitted);
            words.put(permitted, word);
            if (notation.names().contains(TYPE) || records.put(word, notation) != null) {
                throw new IllegalArgumentException(permitted.getName() + " is not told by its type " + word);
            }
        });
    }

    @Override
    public JsonNode written(Object value) {
        String word = words.get(value.getClass());
        ObjectNode node = JsonNodeFactory.instance.objectNode().put(TYPE, word);
        return records.get(word).writtenInto(node, value);
    }

    @Override
    public Object read(JsonNode node) {
        String word = node.required(TYPE).stringValue();
        RecordNotation notation = records.get(word);
        if (notation == null) {
            throw new IllegalArgumentException("no type " + word);
        }
        return notation.readBeside(Set.of(TYPE), node);
    }

    static Stream<Class<?>> permitted(Class<?> type) {
        if (type.isRecord()) {
            return Stream.of(type);
        }
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(SealedNotation::permitted);
        }
        throw new IllegalArgumentException("no document can hold " + type.getName() + ", which is no record");
    }

    private static String word(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }
}
