package org.sharaka.web.docs;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is true of every POST, and therefore written once and not into each part: it may carry a key under which it can
 * be sent again.
 */
final class Repeatable {

    private static final String PARAMETER = "#/components/parameters/IdempotencyKey";
    private static final String HEADER = "#/components/headers/IdempotencyReplayed";
    private static final String CONFLICT = "#/components/responses/KeyConflict";
    private static final String REUSED = "#/components/responses/KeyReused";

    private Repeatable() {}

    /** Tells it of every POST of a document. */
    static ObjectNode told(ObjectNode document) {
        document.path("paths").valueStream().map(item -> item.path("post")).forEach(Repeatable::tell);
        return document;
    }

    private static void tell(JsonNode operation) {
        if (operation instanceof ObjectNode post) {
            refer(post.withArrayProperty("parameters").addObject(), PARAMETER);
            ObjectNode responses = post.withObjectProperty("responses");
            answer(responses, "409", CONFLICT);
            answer(responses, "422", REUSED);
            responses
                    .propertyStream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .map(response -> (ObjectNode) response.getValue())
                    .forEach(done ->
                            refer(done.withObjectProperty("headers").putObject("Idempotency-Replayed"), HEADER));
        }
    }

    // where a part tells of the status, the schema is a problem of any code
    private static void answer(ObjectNode responses, String status, String reference) {
        if (!responses.has(status)) {
            refer(responses.putObject(status), reference);
        }
    }

    private static void refer(ObjectNode place, String reference) {
        place.put("$ref", reference);
    }
}
