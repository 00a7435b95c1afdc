package org.sharaka.persistence.database;

import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Plain trees as JSON texts without white space, and lists that are bound as one value for {@code json_each}. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Writes a list.
     *
     * @param texts its texts
     * @return a JSON array
     */
    public static String list(Collection<String> texts) {
        return MAPPER.writeValueAsString(texts);
    }

    /**
     * Writes a plain tree.
     *
     * @param tree objects, lists, texts, numbers and truth values
     * @return JSON, the members in their order
     */
    public static String text(Object tree) {
        return MAPPER.writeValueAsString(tree);
    }

    /**
     * Reads a plain tree.
     *
     * @throws IllegalArgumentException for a text that is no JSON, gives a member twice or goes on after its end
     */
    static Object tree(String text) {
        return read(text, new TypeReference<>() {});
    }

    /**
     * Reads the members of an object.
     *
     * @param text JSON
     * @return its members in their order
     * @throws IllegalArgumentException for a text that is no such object, as for {@link #tree}
     */
    public static Map<String, Object> members(String text) {
        return read(text, new TypeReference<>() {});
    }

    /**
     * Reads an object of texts.
     *
     * @throws IllegalArgumentException for a text that is no such object, as for {@link #tree}
     */
    static Map<String, String> texts(String text) {
        return read(text, new TypeReference<>() {});
    }

    private static <T> T read(String text, TypeReference<T> type) {
        try {
            return MAPPER.readValue(text, type);
        } catch (JacksonException damaged) {
            throw new IllegalArgumentException("no JSON: " + damaged.getOriginalMessage(), damaged);
        }
    }
}
