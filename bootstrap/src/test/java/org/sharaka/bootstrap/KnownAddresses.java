package org.sharaka.bootstrap;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sharaka.bootstrap.http.Answer;
import org.sharaka.bootstrap.http.Client;
import tools.jackson.databind.JsonNode;

/** Fills the addresses of operations with the ids of records that a register holds. */
final class KnownAddresses {

    /** Where the records stand that an address names by another word, or in a list that is not read by itself. */
    private static final Map<String, String> ELSEWHERE = Map.of(
            "/acceptances", "/delivery#lots",
            "/lots", "/delivery#lots");

    /** Where those are listed that have an address of their own, and no list of all. */
    private static final Map<String, String> LISTED = Map.of(
            "/api/v1/mandates", "/api/v1/centres/{id}/mandates",
            "/api/v1/support-plans", "/api/v1/centres/{id}/support-plans",
            "/api/v1/committee/memberships", "/api/v1/committee");

    private static final Map<String, String> FIXED = Map.of("{name}", "handover", "{version}", "handover.v1");

    /** A recorded fact is named by its place, too. */
    private static final String FACT = "fact";

    private static final int MOST = 12;

    private final Client reader;
    private final Map<String, Optional<JsonNode>> read = new HashMap<>();

    KnownAddresses(Client reader) {
        this.reader = reader;
    }

    /** The address with ids for what it leaves open; nothing where the register holds no such records. */
    Optional<String> of(String template) {
        return all(template).findFirst();
    }

    /** The address with each known way to fill it. */
    Stream<String> all(String template) {
        String path = template;
        if (template.contains("/policies/")) {
            for (Map.Entry<String, String> fixed : FIXED.entrySet()) {
                path = path.replace(fixed.getKey(), fixed.getValue());
            }
        }
        return filled("", segments(path));
    }

    private static List<String> segments(String path) {
        return Arrays.asList(path.substring(1).split("/"));
    }

    private Stream<String> filled(String done, List<String> rest) {
        if (rest.isEmpty()) {
            return Stream.of(done);
        }
        String next = rest.get(0);
        Stream<String> names = next.startsWith("{") ? ids(done, next.substring(1, next.length() - 1)) : Stream.of(next);
        return names.flatMap(name -> filled(done + "/" + name, rest.subList(1, rest.size())));
    }

    private Stream<String> ids(String list, String name) {
        if (name.equals(FACT)) {
            return Stream.of("1");
        }
        int last = list.lastIndexOf('/');
        String above = list.substring(0, last);
        String[] elsewhere = ELSEWHERE
                .getOrDefault(list.substring(last), "#" + list.substring(last + 1))
                .split("#");
        Stream<JsonNode> listed = LISTED.containsKey(list)
                ? filled("", segments(LISTED.get(list))).flatMap(one -> items(one, "items"))
                : items(list, "items");
        return Stream.concat(listed, items(above + elsewhere[0], elsewhere[1]))
                .map(item -> item.has("id") ? item.path("id") : item.path(name.replace("Id", "")))
                .filter(id -> !id.isMissingNode())
                .map(id -> id.asString())
                .limit(MOST);
    }

    private Stream<JsonNode> items(String path, String member) {
        return read.computeIfAbsent(path, this::body).stream()
                .flatMap(body -> body.findValues(member).stream())
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream)
                .filter(JsonNode::isObject);
    }

    private Optional<JsonNode> body(String path) {
        Answer answer = reader.get(path);
        return answer.status() == 200 ? Optional.of(answer.json()) : Optional.empty();
    }
}
