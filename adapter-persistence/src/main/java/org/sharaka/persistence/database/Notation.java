package org.sharaka.persistence.database;

import tools.jackson.databind.JsonNode;

/** How the values of one type stand in a stored document. */
interface Notation {

    JsonNode written(Object value);

    /**
     * Reads a value back.
     *
     * @throws RuntimeException for a node that {@link #written} does not make of any value
     */
    Object read(JsonNode node);
}
