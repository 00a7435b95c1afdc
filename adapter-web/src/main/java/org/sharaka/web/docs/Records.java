package org.sharaka.web.docs;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sharaka.web.http.Dating;
import org.sharaka.web.http.Linking;
import org.sharaka.web.http.Method;
import org.sharaka.web.http.Route;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which answers show records, alone or in a list, and the description of the instants that they have. A record is what
 * has an id; a job, which is not kept, is none.
 */
final class Records {

    private static final String JOBS = "/api/v1/jobs/";
    private static final String SUCCESS = "/responses/%s/content/application~1json/schema";
    private static final String PROPERTIES = "properties";
    private static final String REF = "$ref";

    private final ObjectNode document;

    /** Where the schema of the record is, by the name of a route. */
    private final Map<String, String> shown = new LinkedHashMap<>();

    private Records(ObjectNode document, List<Route> routes) {
        this.document = document;
        routes.stream()
                .filter(route -> route.permission().isPresent() && !route.path().startsWith(JOBS))
                .forEach(route -> schemas(route).forEach(schema -> shown.put(route.name(), schema)));
    }

    /**
     * The name of the schema of the records that answers show, by the name of the route.
     *
     * @param document its operations are complete
     */
    static Map<String, String> of(ObjectNode document, List<Route> routes) {
        Map<String, String> names = new LinkedHashMap<>();
        new Records(document, routes).shown.forEach((route, place) -> names.put(route, nameOf(place)));
        return names;
    }

    private static String nameOf(String place) {
        return place.substring(place.lastIndexOf('/') + 1);
    }

    /** Describes both members of every record. */
    static ObjectNode described(ObjectNode document, List<Route> routes) {
        new Records(document, routes).shown.values().forEach(schema -> {
            ObjectNode members = (ObjectNode) document.at(schema).path(PROPERTIES);
            describe(members);
            describeLinks(members, nameOf(schema));
        });
        return document;
    }

    /** Where the schema of what an answer shows is, alone or in a list; it has an id. */
    private Stream<String> schemas(Route route) {
        JsonNode operation = document.path("paths")
                .path(route.path())
                .path(route.method().name().toLowerCase(Locale.ROOT));
        return Stream.of("200", "201")
                .map(status -> operation.at(SUCCESS.formatted(status)))
                .map(schema -> {
                    JsonNode items = document.at(place(schema)).at("/properties/items/items");
                    boolean lists = route.method() == Method.GET && !items.isMissingNode();
                    return place(lists ? items : schema);
                })
                .filter(place -> document.at(place).path(PROPERTIES).has("id"));
    }

    private static String place(JsonNode schema) {
        return schema.path(REF).asString("#").substring(1);
    }

    // read only: it stands in answers, and a request of the same shape does not take it
    private static void describe(ObjectNode members) {
        describe(members, Dating.CREATED, "When it was created, by the journal.");
        describe(members, Dating.CHANGED, "When something last happened to it, by the journal.");
    }

    private static void describeLinks(ObjectNode members, String schema) {
        List<Linking.Listing> lists = Linking.all().getOrDefault(schema, List.of());
        if (!lists.isEmpty()) {
            ObjectNode links = members.putObject(Linking.MEMBER);
            links.put("description", "Where what belongs to it is listed.")
                    .put("type", "object")
                    .put("readOnly", true);
            ArrayNode required = links.putArray("required");
            ObjectNode addresses = links.putObject(PROPERTIES);
            lists.forEach(list -> {
                required.add(list.name());
                addresses.putObject(list.name()).put("type", "string").put("minLength", 1);
            });
        }
    }

    private static void describe(ObjectNode members, String name, String text) {
        members.putObject(name)
                .put("description", text)
                .put("type", "string")
                .put("format", "date-time")
                .put("readOnly", true);
    }
}
