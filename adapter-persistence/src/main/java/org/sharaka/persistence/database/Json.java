package org.sharaka.persistence.database;

import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;

/** Lists that are bound as one value and taken apart by {@code json_each}. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.shared();

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
}
