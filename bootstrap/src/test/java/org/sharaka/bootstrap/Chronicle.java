package org.sharaka.bootstrap;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/**
 * What the journal tells of something, a line for each entry: who did what, for which day, under which policy, with
 * which verdict; {@code -} where there is none.
 */
final class Chronicle {

    private final Client reader;
    private final Map<String, String> roles;

    Chronicle(Client reader) {
        this.reader = reader;
        this.roles = reader.get("/api/v1/users")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .collect(toMap(user -> user.get("id").asString(), Chronicle::rolesOf));
    }

    List<String> of(String subject) {
        return reader.get("/api/v1/journal?limit=200&subject=" + subject)
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .map(this::line)
                .toList();
    }

    boolean isWhole() {
        return reader.get("/api/v1/journal/verification")
                .is(200)
                .json()
                .get("valid")
                .booleanValue();
    }

    private String line(JsonNode entry) {
        return String.join(
                " ",
                entry.at("/particulars/on").asString("-"),
                roles.get(entry.get("actor").asString()),
                entry.get("action").asString(),
                entry.get("policy").asString("-"),
                entry.at("/ruling/verdict").asString("-"));
    }

    private static String rolesOf(JsonNode user) {
        return user.get("roles")
                .valueStream()
                .map(JsonNode::asString)
                .collect(joining("+"))
                .replace("PARTNERSHIP_", "");
    }
}
